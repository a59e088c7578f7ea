package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class BacktestCommandTest {
    private static final Path FIGURES = Path.of("../shared/data");

    @Test
    void a_small_backtest_answers_people_and_programs() {
        String text = Ran.canvass("backtest", "--from", "2016", "--to", "2016", "--nights", "1", "--draws", "100")
                .well()
                .out();
        assertThat(text).contains("order", "partial units", "The nation", "First calls");
        String json = Ran.canvass(
                        "backtest", "--from", "2016", "--to", "2016", "--nights", "1", "--draws", "100", "--json")
                .well()
                .out();
        assertThat(JsonMapper.builder().build().readTree(json).get("cells").size())
                .isEqualTo(6
                        * (7 * 2 + 4)); // states and the nation at seven shares, states of which nothing is counted at
        // four
    }

    @Test
    void elections_without_two_before_them_are_refused_with_those_that_can_be_had() {
        Ran ran = Ran.canvass("backtest", "--from", "1964");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("[1972, 1976,");
        assertThat(Ran.canvass("backtest", "--from", "2001", "--to", "2003").exit())
                .isEqualTo(2);
        assertThat(Ran.canvass("backtest", "--nights", "0").err()).contains("Wrong --nights");
        assertThat(Ran.canvass("backtest", "--history", "nowhere.csv").err()).contains("nowhere.csv is not there");
    }

    @Test
    void virginia_is_counted_in_three_orders_at_four_shares() {
        assumeTrue(Files.isDirectory(FIGURES), "the figures are not at hand in ../shared/data");
        String file = FIGURES.resolve("va-2017/precinct.csv").toString();
        assertThat(Ran.canvass("backtest", "--virginia", file, "--draws", "100")
                        .well()
                        .outLines())
                .hasSize(14)
                .anyMatch(line -> line.startsWith("one party first"));
        assertThat(Ran.canvass("backtest", "--virginia", file, "--share-of", "trees")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void bolivia_is_projected_from_what_was_known_when_the_preliminary_count_stopped() {
        assumeTrue(Files.isDirectory(FIGURES), "the figures are not at hand in ../shared/data");
        String text = Ran.canvass(
                        "backtest", "--bolivia", FIGURES.resolve("bolivia-2019").toString(), "--draws", "100")
                .well()
                .out();
        assertThat(text)
                .contains("28,975 of 34,555", "7.87 points of valid votes", "10.56 points in the official count");
    }
}
