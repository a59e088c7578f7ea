package canvass.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import canvass.call.AreaProjection;
import canvass.call.Category;
import canvass.call.Frame;
import canvass.call.Returns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BacktestTest {
    private static final Path HISTORY = Path.of("data/history/us-president-counties.csv");
    private static final Path AREAS = Path.of("data/history/us-county-areas.csv");

    private static BacktestReport report;

    @TempDir
    private Path folder;

    @BeforeAll
    static void run_it_once() throws IOException, InterruptedException {
        report = run(1, 5);
    }

    private static BacktestReport run(int threads, long seed) throws IOException, InterruptedException {
        var plan = new Backtest.Plan(List.of(2000), 1, 100, seed, threads, false);
        return new Backtest(History.read(HISTORY), plan).run(n -> {});
    }

    @Test
    void the_same_seed_gives_the_same_report_to_the_byte_on_any_number_of_threads()
            throws IOException, InterruptedException {
        String one = BacktestJson.write(report);
        assertThat(BacktestJson.write(run(2, 5))).isEqualTo(one);
        assertThat(BacktestJson.write(run(1, 6))).isNotEqualTo(one);
    }

    /** A frame of one group has priors of its own; with a nation's 85 % of these intervals held. */
    @Test
    void a_state_by_itself_has_intervals_that_hold_too() throws IOException, InterruptedException {
        var plan = new Backtest.Plan(List.of(2000, 2008, 2016), 1, 100, 5, 1, true);
        BacktestReport alone = new Backtest(History.read(HISTORY), plan).run(n -> {});
        assertThat(alone.all(Cell.Of.STATES).coverage90()).isBetween(0.87, 0.98);
        for (double share : List.of(0.10, 0.25, 0.50)) {
            assertThat(alone.all(Cell.Of.STATES, Order.SMALL_FIRST, share).coverage90())
                    .as("small first at %s", share)
                    .isGreaterThan(0.80);
        }
    }

    /** Every vote of 2004 changed: what the projection knows before the first return is the same. */
    @Test
    void nothing_of_the_predicted_election_is_known_before_its_returns() throws IOException {
        Files.copy(AREAS, folder.resolve(AREAS.getFileName()));
        Path changed = folder.resolve("changed.csv");
        try (Stream<String> lines = Files.lines(HISTORY)) {
            Files.writeString(
                    changed,
                    lines.map(line -> line.startsWith("2004,") ? other(line) : line)
                            .collect(Collectors.joining("\n")));
        }
        Frame one = History.read(HISTORY).election(2004).frame;
        Frame other = History.read(changed).election(2004).frame;
        assertThat(other.units()).isEqualTo(one.units());
        for (int unit = 0; unit < one.size(); unit++) {
            for (int c = 0; c < one.choices().size(); c++) {
                assertThat(other.baseline(c, unit)).isEqualTo(one.baseline(c, unit));
            }
            for (int c = 0; c < one.covariates().size(); c++) {
                assertThat(Double.compare(other.covariate(c, unit), one.covariate(c, unit)))
                        .isZero();
            }
        }
    }

    private static String other(String line) {
        String[] cells = line.split(",", -1);
        return String.join(",", cells[0], cells[1], cells[2], "1", "2", "3");
    }

    @Test
    void an_area_is_at_most_eight_counties_of_one_state() throws IOException {
        Frame frame = History.read(HISTORY).election(2004).frame;
        Category area = frame.classes().get(1);
        assertThat(area.name()).isEqualTo("area");
        int[] size = new int[area.levels().size()];
        int[] state = new int[size.length];
        for (int unit = 0; unit < frame.size(); unit++) {
            int level = area.of(unit);
            assertThat(size[level] == 0 || state[level] == frame.groupOf(unit)).isTrue();
            state[level] = frame.groupOf(unit);
            size[level]++;
        }
        assertThat(size).hasSizeGreaterThan(400);
        assertThat(Arrays.stream(size).max().orElseThrow()).isLessThanOrEqualTo(8);
    }

    @Test
    void a_score_is_what_it_says_on_a_case_worked_by_hand() {
        var score = new Score();
        // One degree of freedom: half of all worlds lie within one scale of the margin, 0.8 within 3.08.
        score.add(new Answer(projection("a", 0.04, 0.02, 0.75), "a", 0.05, 10));
        score.add(new Answer(projection("b", -0.04, 0.02, 0.996), "a", 0.01, -10));
        assertThat(score.count()).isEqualTo(2);
        assertThat(score.error()).isCloseTo((1 + 5) / 2.0, within(1e-9));
        assertThat(score.coverage(0)).isEqualTo(0.5);
        assertThat(score.coverage(1)).isEqualTo(1);
        assertThat(score.brier()).isCloseTo((0.25 * 0.25 + 0.996 * 0.996) / 2, within(1e-9));
        assertThat(score.logScore()).isCloseTo(-(Math.log(0.75) + Math.log(0.004)) / 2, within(1e-9));
        assertThat(score.called(CallTest.ODDS)).isEqualTo(1);
        assertThat(score.wrong(CallTest.ODDS)).isEqualTo(1);
        assertThat(score.called(CallTest.RULE)).isZero();
        assertThat(score.binWon(0)).isEqualTo(1);
        assertThat(score.binWon(15)).isEqualTo(1);
    }

    private static AreaProjection projection(String leader, double margin, double scale, double probability) {
        return new AreaProjection("X", List.of(), margin, scale, 1, -1, 1, Optional.of(leader), probability, 100, 100);
    }

    /** Wrong in 1 world of 333; the rule asks for 1 in 1,000 of whoever is behind in the count or has nothing counted. */
    @Test
    void who_is_behind_in_the_count_or_not_counted_at_all_must_be_surer_to_be_called() {
        AreaProjection sure =
                new AreaProjection("X", List.of(), 0.04, 0.008, 30, -1, 1, Optional.of("a"), 0.997, 100, 100);
        assertThat(CallTest.RULE.isCall(sure, 10)).isTrue();
        assertThat(CallTest.RULE.isCall(sure, -10)).isFalse();
        AreaProjection uncounted =
                new AreaProjection("X", List.of(), 0.04, 0.008, 30, -1, 1, Optional.of("a"), 0.997, 0, 200);
        assertThat(CallTest.RULE.isCall(uncounted, 0)).isFalse();
        assertThat(CallTest.ODDS.isCall(uncounted, 0)).isTrue();
    }

    @Test
    void a_state_of_which_nothing_is_counted_is_scored_apart_and_gives_the_projection_nothing() throws IOException {
        PastElection election = History.read(HISTORY).election(2000);
        var unseen = new Unseen(election, new SplittableRandom(3));
        Returns whole = new WholeUnits(election, Order.RANDOM, true, new SplittableRandom(3)).at(0.25);
        Returns hidden = unseen.hide(whole);
        int groups = 0;
        for (int[] units : election.unitsOf) {
            boolean none = Arrays.stream(units).noneMatch(hidden::reported);
            assertThat(none || Arrays.stream(units).allMatch(u -> hidden.reported(u) == whole.reported(u)))
                    .isTrue();
            assertThat(none && Arrays.stream(units).anyMatch(u -> hidden.votes(0, u) > 0))
                    .isFalse();
            groups += none ? 1 : 0;
        }
        assertThat(groups).isBetween(5, 30);
        assertThat(report.all(Cell.Of.UNSEEN).count()).isGreaterThan(100);
    }

    @Test
    void the_page_and_its_pictures_are_written_and_well_formed() throws Exception {
        new CalibrationPage(report).write(folder);
        String page = Files.readString(folder.resolve("calibration.md"));
        assertThat(page)
                .contains("# How far", "| random | 2 % |", "--seed 5", "## Called from history alone")
                .doesNotContain("NaN", "%d", "%s");
        try (Stream<Path> pictures = Files.list(folder.resolve("images"))) {
            List<Path> all = pictures.toList();
            assertThat(all).hasSize(5);
            for (Path picture : all) {
                assertThat(page).contains("images/" + picture.getFileName());
                assertThat(Files.readString(picture)).doesNotContain("NaN");
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
            }
        }
    }

    @Test
    void an_election_without_two_before_it_and_a_broken_history_are_refused() throws IOException {
        History history = History.read(HISTORY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.election(1968))
                .withMessageContaining("1960");
        Path broken =
                Files.writeString(folder.resolve("h.csv"), "year,unit,state,dem,rep,total\n2000,01001,AL,x,1,2\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> History.read(broken))
                .withMessageContaining("line 2")
                .withMessageContaining("canvass import us-history");
    }

    @Test
    void a_history_without_areas_or_with_a_county_that_has_none_is_refused() throws IOException {
        Path history =
                Files.writeString(folder.resolve("h.csv"), "year,unit,state,dem,rep,total\n2000,01001,AL,1,1,2\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> History.read(history))
                .withMessageContaining("us-county-areas.csv is not there");
        Files.writeString(folder.resolve("us-county-areas.csv"), "unit,area\n01003,AL:1011\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> History.read(history))
                .withMessageContaining("county 01001");
    }

    @Test
    void what_past_elections_taught_is_what_ships() throws IOException {
        try (var shipped =
                Objects.requireNonNull(BacktestTest.class.getResourceAsStream("/canvass/call/lessons.csv"))) {
            assertThat(LessonsFile.lines(History.read(HISTORY), n -> {}))
                    .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
