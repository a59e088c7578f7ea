package canvass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A page of a night's server in a real browser; no error in its console and no request to another host is let pass. */
abstract class BrowserTest {
    private static final double PATIENCE_MILLIS = 20_000;

    private static Optional<Playwright> playwright = Optional.empty();
    private static Optional<Browser> browser = Optional.empty();

    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    Night night;
    Page page;

    @BeforeAll
    static void launch() {
        Optional<Path> chromium = Browsers.findChromium();
        assumeTrue(
                chromium.isPresent(),
                "No Chromium on this system: install it, or set CHROMIUM_PATH, to test the page.");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS); // a busy machine is no fault of the page
        playwright = Optional.of(Playwright.create());
        browser = Optional.of(Browsers.launch(playwright.get(), chromium.get()));
    }

    @AfterAll
    static void quit() {
        browser.ifPresent(Browser::close);
        playwright.ifPresent(Playwright::close);
    }

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        night = Night.begin(folder);
        BrowserContext context =
                browser.orElseThrow().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(night.address("/"))) {
                foreign.add(request.url());
            }
        });
    }

    @AfterEach
    void end() {
        page.context().close();
        night.close();
        assertThat(complaints).isEmpty();
        assertThat(foreign).as("requests to other hosts").isEmpty();
    }

    void open(String query) {
        page.navigate(night.address("/" + query));
        PlaywrightAssertions.assertThat(page.locator("body[data-as-of]")).isAttached();
        PlaywrightAssertions.assertThat(page.locator("#handle[aria-valuenow]")).isAttached();
    }

    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** What can be used and has no name that a screen reader could say. */
    Object nameless() {
        return page.evaluate("""
                () => [...document.querySelectorAll('button, select, input, a[href], [role=slider], [role=button], [role=dialog]')]
                  .filter(e => e.checkVisibility() && !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length
                    || e.getAttribute('aria-labelledby')))
                  .map(e => e.outerHTML)""");
    }

    Object hasEveryIdOnce() {
        return page.evaluate("""
                () => [...document.querySelectorAll('[id]')].length
                  === new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size""");
    }
}
