package canvass.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two views beside the count: the official path, and who recognises the outcome. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
class StoryPageTest extends BrowserTest {
    private static final String AT_SIX = "?contest=us-2020/president&asOf=2020-11-04T06:00:00Z";

    @BeforeEach
    void tell() throws IOException {
        night.append(NightStory.FACTS);
    }

    private Locator country(String letters) {
        return page.locator("#world path[data-country='" + letters + "']");
    }

    @Test
    void the_path_shows_each_state_by_its_steps_and_every_cell_opens_its_source() {
        open(AT_SIX + "&view=path");
        Locator georgia = page.locator(".steps tbody tr", new Page.LocatorOptions().setHasText("Georgia"));
        PlaywrightAssertions.assertThat(georgia).containsText("✓ 4 Nov");
        PlaywrightAssertions.assertThat(georgia).containsText("due 14 Dec");
        PlaywrightAssertions.assertThat(georgia).containsText("Trump +2");
        georgia.getByText("✓ 4 Nov").click();
        PlaywrightAssertions.assertThat(page.locator("#source")).containsText("Secretary of State");
        PlaywrightAssertions.assertThat(page.locator("#source")).containsText("The Gazette");
        page.keyboard().press("Escape");
        georgia.getByText("due 14 Dec").click();
        PlaywrightAssertions.assertThat(page.locator("#source")).containsText("3 U.S.C. 7");
        shoot("path");
    }

    @Test
    void a_state_opens_to_all_that_was_done_and_what_is_in_court() {
        open(AT_SIX + "&view=path");
        Locator toggle = page.locator(".steps button.open", new Page.LocatorOptions().setHasText("Pennsylvania"));
        PlaywrightAssertions.assertThat(page.locator(".flag")).hasText("in court");
        toggle.focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".steps .more")).containsText("A v. B, Commonwealth Court");
        PlaywrightAssertions.assertThat(toggle).isFocused();
        PlaywrightAssertions.assertThat(toggle).hasAttribute("aria-expanded", "true");
    }

    @Test
    void the_map_is_coloured_by_the_moment_and_the_list_beside_it_says_the_same() {
        open("?contest=us-2020/president&asOf=2020-11-04T05:05:00Z&view=recognition");
        PlaywrightAssertions.assertThat(country("IRL")).hasClass(Pattern.compile(".*congratulates.*"));
        PlaywrightAssertions.assertThat(country("MEX")).hasClass(Pattern.compile(".*none.*"));
        page.locator("#handle").focus();
        page.keyboard().press("End");
        PlaywrightAssertions.assertThat(country("MEX")).hasClass(Pattern.compile(".*withholds.*"));
        PlaywrightAssertions.assertThat(page.locator("#positions"))
                .containsText("Waits until all legal matters are resolved. Not met yet: the end of the lawsuits.");
        PlaywrightAssertions.assertThat(page.locator("#positions")).containsText("Ireland congratulates Biden");
        PlaywrightAssertions.assertThat(page.locator("#positions")).containsText("Slovenia congratulates Trump");
        shoot("recognition");
    }

    @Test
    void a_position_opens_its_source_with_where_it_was_published() {
        open(AT_SIX + "&view=recognition");
        page.locator("#positions").getByText("holds back on Biden").click();
        PlaywrightAssertions.assertThat(page.locator("#source")).containsText("Lopez Obrador, President");
        PlaywrightAssertions.assertThat(page.locator("#source a")).hasAttribute("href", "https://gazette.example/page");
    }

    @Test
    void one_position_alone_can_be_looked_at() {
        open(AT_SIX + "&view=recognition");
        Locator holding = page.locator("button.acceptance.withholds");
        holding.click();
        PlaywrightAssertions.assertThat(page.locator("#positions li")).hasCount(1);
        PlaywrightAssertions.assertThat(country("IRL")).hasClass(Pattern.compile(".*faint.*"));
        holding.click();
        PlaywrightAssertions.assertThat(page.locator("#positions li")).hasCount(3);
    }

    @Test
    void the_arrow_keys_go_from_country_to_country_and_each_is_told() {
        open(AT_SIX + "&view=recognition");
        PlaywrightAssertions.assertThat(page.locator("#world [tabindex]")).hasCount(1);
        page.locator("#world [tabindex]").focus();
        PlaywrightAssertions.assertThat(page.locator("#world-says")).containsText("Ireland: Micheal Martin");
        page.keyboard().press("ArrowRight");
        PlaywrightAssertions.assertThat(page.locator("#world-says"))
                .containsText("Mexico: Andres Manuel Lopez Obrador");
        PlaywrightAssertions.assertThat(page.locator("#positions .picked")).containsText("Mexico");
    }

    @Test
    void the_views_are_one_page_whose_address_says_which() {
        open(AT_SIX);
        PlaywrightAssertions.assertThat(page.locator("#headline")).hasText("Projected for Biden by AP, not official");
        page.getByText("Recognition", new Page.GetByTextOptions().setExact(true))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#positions")).containsText("Ireland");
        assertThat(page.url()).endsWith("&view=recognition");
        page.getByText("Official path", new Page.GetByTextOptions().setExact(true))
                .click();
        PlaywrightAssertions.assertThat(page.locator(".steps")).containsText("Pennsylvania");
        PlaywrightAssertions.assertThat(page.locator("#recognition")).isHidden();
        page.getByText("The count", new Page.GetByTextOptions().setExact(true)).click();
        PlaywrightAssertions.assertThat(page.locator("#map")).isVisible();
    }

    @Test
    void a_state_that_is_projected_names_its_caller_and_one_that_is_certified_is_solid() {
        open(AT_SIX);
        Locator table = page.locator("#contests");
        PlaywrightAssertions.assertThat(table).containsText("Biden · projected by AP");
        PlaywrightAssertions.assertThat(table).containsText("Trump · certified");
        PlaywrightAssertions.assertThat(page.locator("path[data-unit='us/GA']"))
                .hasClass(Pattern.compile(".*certified.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "recognition"})
    void a_phone_in_the_dark_shows_it_without_scrolling_sideways(String view) {
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        open(AT_SIX + "&view=" + view);
        shoot("phone-" + view);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "recognition"})
    void everything_that_can_be_used_has_a_name_and_every_id_is_one(String view) {
        open(AT_SIX + "&view=" + view);
        assertThat(nameless()).isEqualTo(List.of());
        assertThat(hasEveryIdOnce()).isEqualTo(true);
    }
}
