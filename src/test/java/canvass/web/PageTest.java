package canvass.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The page in a real browser, on a real server. Its pictures stay in {@code target/screenshots}. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
class PageTest extends BrowserTest {
    private Locator popular() {
        return page.locator("#popular");
    }

    @Test
    void dragging_the_time_line_moves_the_whole_page_to_that_moment() {
        open("?contest=us-2020/president&asOf=2020-11-04T06:00:00Z");
        PlaywrightAssertions.assertThat(popular()).containsText("1,300");
        shoot("light");
        BoundingBox line = page.locator("#line svg").boundingBox();
        page.mouse().move(line.x + line.width * 0.9, line.y + 40);
        page.mouse().down();
        page.mouse().move(line.x + line.width * 0.6, line.y + 40);
        page.mouse().move(line.x + 2, line.y + 40);
        PlaywrightAssertions.assertThat(page.locator("#headline")).containsText("polls are open");
        PlaywrightAssertions.assertThat(popular()).isEmpty();
        page.mouse().move(line.x + line.width - 2, line.y + 40);
        page.mouse().up();
        PlaywrightAssertions.assertThat(popular()).containsText("1,300");
        PlaywrightAssertions.assertThat(page.locator("#headline")).hasText("Not decided: 2 states still counting");
    }

    @Test
    void the_totals_are_those_of_the_moment_in_the_address() {
        open("?contest=us-2020/president&asOf=2020-11-04T01:05:00Z");
        PlaywrightAssertions.assertThat(popular()).containsText("500");
        PlaywrightAssertions.assertThat(page.locator("#electors")).containsText("20 Biden leads");
        assertThat(page.url()).endsWith("?contest=us-2020/president&asOf=2020-11-04T01:05:00Z");
    }

    @Test
    void the_handle_is_a_slider_for_the_keyboard() {
        open("?contest=us-2020/president&asOf=2020-11-04T01:05:00Z");
        Locator handle = page.locator("#handle");
        handle.focus();
        page.keyboard().press("End");
        PlaywrightAssertions.assertThat(popular()).containsText("1,300");
        page.keyboard().press("Home");
        PlaywrightAssertions.assertThat(handle).hasAttribute("aria-valuetext", "3 Nov 2020, 23:00 UTC");
        page.keyboard().press("ArrowRight");
        PlaywrightAssertions.assertThat(handle).not().hasAttribute("aria-valuetext", "3 Nov 2020, 23:00 UTC");
    }

    @Test
    void a_state_opens_with_its_counties_its_correction_and_what_is_kept_apart() {
        open("?contest=us-2020/president&asOf=2020-11-04T06:00:00Z");
        page.locator("path[data-unit='us/PA']").click();
        Locator panel = page.locator("#panel");
        PlaywrightAssertions.assertThat(panel).containsText("Philadelphia");
        PlaywrightAssertions.assertThat(panel).containsText("1 correction");
        PlaywrightAssertions.assertThat(panel).containsText("Kept apart: suspect (1)");
        panel.locator("td button.sourced").first().click();
        PlaywrightAssertions.assertThat(page.locator("#source")).containsText("The clerk");
        PlaywrightAssertions.assertThat(page.locator("#source")).containsText("line 7");
        shoot("state");
        page.locator("#source button").click();
        panel.getByText("Close").click();
        PlaywrightAssertions.assertThat(panel).containsText("Pick a state");
    }

    @Test
    void the_page_follows_the_replay_until_a_hand_moves_it() {
        var replay = night.replay();
        open("");
        PlaywrightAssertions.assertThat(page.locator("#moment")).hasText("4 Nov 2020, 00:00 UTC");
        replay.moveTo(Instant.parse("2020-11-04T01:30:00Z"));
        PlaywrightAssertions.assertThat(page.locator("#moment")).hasText("4 Nov 2020, 01:30 UTC");
        PlaywrightAssertions.assertThat(popular()).containsText("900");
        page.locator("#handle").focus();
        page.keyboard().press("Home");
        PlaywrightAssertions.assertThat(page.locator("#moment")).hasText("4 Nov 2020, 00:00 UTC");
        assertThat(replay.moment()).isEqualTo(Instant.parse("2020-11-04T01:30:00Z"));
        page.locator("#live").click();
        PlaywrightAssertions.assertThat(page.locator("#moment")).hasText("4 Nov 2020, 01:30 UTC");
        page.locator("#play").click();
        PlaywrightAssertions.assertThat(page.locator("#play")).hasAttribute("aria-label", "Pause the replay");
        assertThat(replay.state().paused()).isFalse();
    }

    @Test
    void it_is_dark_where_the_reader_wants_it_dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        open("?contest=us-2020/president/PA&asOf=2020-11-04T06:00:00Z");
        shoot("dark");
        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 22, 26)");
    }

    @Test
    void a_phone_shows_it_without_scrolling_sideways() {
        page.setViewportSize(390, 844);
        open("?contest=us-2020/president/PA&asOf=2020-11-04T06:00:00Z");
        shoot("phone");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void the_map_is_to_be_had_by_county() {
        open("?contest=us-2020/president&asOf=2020-11-04T06:00:00Z");
        page.getByText("Counties", new Page.GetByTextOptions().setExact(true)).click();
        PlaywrightAssertions.assertThat(page.locator("path[data-unit='us/PA/42001']"))
                .hasClass(Pattern.compile(".*suspect.*"));
        shoot("counties");
        assertThat(page.url()).contains("map=counties");
    }

    @Test
    void everything_that_can_be_used_has_a_name() {
        open("?contest=us-2020/president/PA&asOf=2020-11-04T06:00:00Z");
        assertThat(nameless()).isEqualTo(List.of());
        assertThat(page.evaluate("() => document.querySelectorAll('h1').length"))
                .isEqualTo(1);
        assertThat(hasEveryIdOnce()).isEqualTo(true);
    }
}
