package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that makes a returns CSV unusable, with the line and field it is told for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class ReturnsCsvRefusalsTest {
    private static final String TIME = "2020-11-04T02:10:00Z";

    @TempDir
    Path folder;

    private Findings read(byte[] content) {
        return Documents.read(
                new ReturnsCsvReader(), Documents.of(folder, "returns.csv", content), SmallElection.ELECTION);
    }

    private Findings read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String text, String refusal) {
        Findings found = read(text);
        assertThat(found.refusalsInShort()).isEqualTo(refusal);
        assertThat(found.refusals)
                .allSatisfy(problem ->
                        assertThat(problem.text()).as("says what to do").matches("(?s).*[;,].*"));
    }

    @Test
    void an_empty_file() {
        assertRefused("", "empty-document line 0 ");
        assertRefused("\n\n", "empty-document line 0 ");
    }

    @Test
    void only_comments() {
        assertRefused("# source=x\n", "no-header line 1 ");
    }

    @Test
    void only_a_header() {
        assertRefused("unit,time,biden\n", "no-lines line 1 ");
    }

    @Test
    void a_line_cut_off_in_the_middle() {
        assertRefused("unit,time,biden,trump\n42001," + TIME + ",7,8\n42003," + TIME, "wrong-cell-count line 3 biden");
    }

    @Test
    void a_line_with_too_many_cells() {
        assertRefused("unit,time,biden\n42001," + TIME + ",1,204\n", "wrong-cell-count line 2 ");
    }

    @Test
    void a_quote_that_is_not_closed() {
        assertRefused("unit,time,biden\n42001," + TIME + ",\"7\n42003," + TIME + ",8\n", "bad-quotes line 2 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time,biden | missing-column line 1 unit",
                "unit,biden | missing-column line 1 time",
                "unit,time | missing-column line 1 ''",
                "unit,time,biden,reporting | missing-column line 1 units",
                "unit,time,biden,units | missing-column line 1 reporting",
                "unit,time,biden,clinton | unknown-column line 1 clinton",
                "unit,time,Biden | unknown-column line 1 Biden",
                "unit,time,biden,biden | duplicate-column line 1 biden"
            })
    void a_header_that_is_not_right(String header, String refusal) {
        assertRefused(header + "\n" + header.replaceAll("[a-z]+", "1") + "\n", refusal.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({"us/PA/99999,unknown-unit", "99999,unknown-unit", "'',unknown-unit", "twin,ambiguous-unit"})
    void a_unit_that_is_not_one(String unit, String code) {
        assertRefused("unit,time,biden\n" + unit + "," + TIME + ",7\n", code + " line 2 unit");
    }

    @Test
    void a_choice_that_the_contest_lacks() {
        assertRefused("unit,time,biden,jorgensen\n13001," + TIME + ",7,8\n", "unknown-choice line 2 jorgensen");
        assertRefused(
                "unit,time,contest,biden,jorgensen\n13001," + TIME + ",president/GA,7,8\n",
                "unknown-choice line 2 jorgensen");
    }

    @ParameterizedTest
    @CsvSource({
        "13001,,ambiguous-contest line 2 contest",
        "us,,contest-takes-no-counts line 2 contest",
        "us,president,contest-takes-no-counts line 2 contest",
        "13001,president/XX,unknown-contest line 2 contest",
        "13001,a b,unknown-contest line 2 contest",
        "13001,president/PA,unit-outside-contest line 2 unit"
    })
    void a_contest_that_cannot_be_told(String unit, String contest, String refusal) {
        assertRefused(
                "unit,time,contest,ballots\n" + unit + "," + TIME + "," + (contest == null ? "" : contest) + ",7\n",
                refusal);
    }

    @Test
    void several_contests_are_named() {
        Findings found = read("unit,time,ballots\n13001," + TIME + ",7\n");

        assertThat(found.refusals.getFirst().text())
                .contains("us-2020/president/GA", "us-2020/senate/GA", "add a contest column");
    }

    @ParameterizedTest
    @CsvSource({
        "-5,negative-count",
        "12.5,not-a-whole-number",
        "1e3,not-a-whole-number",
        "'\"1,204\"',not-a-whole-number",
        "+7,not-a-whole-number",
        "0x10,not-a-whole-number",
        "٣,not-a-whole-number",
        "10000000001,absurd-count",
        "9223372036854775808,absurd-count",
        "99999999999999999999999999999999999999,absurd-count"
    })
    void a_count_that_cannot_be(String count, String code) {
        assertRefused("unit,time,biden\n42001," + TIME + "," + count + "\n", code + " line 2 biden");
        assertRefused("unit,time,ballots\n42001," + TIME + "," + count + "\n", code + " line 2 ballots");
    }

    @Test
    void the_largest_count_that_can_be_is_accepted() {
        assertThat(read("unit,time,biden\n42001," + TIME + ",10000000000\n").reports)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-04T02:10:00,time-without-zone",
        "2020-11-04 02:10,time-without-zone",
        "2021-06-01T00:00:01Z,time-in-future",
        "+999999-01-01T00:00:00Z,time-in-future",
        "2019-11-02T00:00:00Z,time-too-early",
        "2020-11-31T00:00:00Z,bad-time",
        "2020-11-04T25:00:00Z,bad-time",
        "2020-11-04T02:10:00.0000001Z,bad-time",
        "yesterday,bad-time",
        "'',no-time"
    })
    void a_time_that_cannot_be(String time, String code) {
        assertRefused("unit,time,biden\n42001," + time + ",7\n", code + " line 2 time");
    }

    @Test
    void a_time_of_publication_in_the_future() {
        assertRefused(
                "unit,time,published,biden\n42001," + TIME + ",2029-01-01T00:00:00Z,7\n",
                "time-in-future line 2 published");
    }

    @ParameterizedTest
    @CsvSource({
        "51,50,reporting-above-units line 2 reporting",
        "-1,50,negative-count line 2 reporting",
        "1,5.5,not-a-whole-number line 2 units",
        "1,2147483648,absurd-count line 2 units",
        "1,'',half-of-units line 2 units",
        "'',50,half-of-units line 2 reporting"
    })
    void units_reporting_that_cannot_be(String reporting, String units, String refusal) {
        assertRefused("unit,time,reporting,units\n42001," + TIME + "," + reporting + "," + units + "\n", refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "101", "-1", "6.555", "1e1", "97%", ".", "٩"})
    void an_expected_share_outside_0_to_100(String expected) {
        assertRefused("unit,time,expected\n42001," + TIME + "," + expected + "\n", "bad-percent line 2 expected");
    }

    @Test
    void a_mode_that_is_not_one() {
        assertRefused("unit,time,mode,biden\n42001," + TIME + ",postal,7\n", "unknown-mode line 2 mode");
    }

    @Test
    void a_line_without_figures() {
        assertRefused("unit,time,biden\n42001," + TIME + ",\n", "no-figures line 2 ");
    }

    @Test
    void a_comment_among_the_lines() {
        assertRefused("unit,time,biden\n# later\n42001," + TIME + ",7\n", "late-comment line 2 ");
    }

    @Test
    void two_lines_that_disagree() {
        String text = "unit,time,biden\n42001," + TIME + ",7\n42003," + TIME + ",9\n42001," + TIME + ",8\n";

        assertRefused(text, "contradicting-lines line 4 unit");
        assertThat(read(text).refusals.getFirst().text()).contains("line 2 and line 4");
    }

    @Test
    void many_bad_lines_are_not_many_problems() {
        Findings found = read("unit,time,biden\n" + ("42001," + TIME + ",x\n").repeat(100_000));

        assertThat(found.refusals).hasSize(21);
        assertThat(found.refusals.getLast().code()).isEqualTo("too-many-problems");
    }

    @Test
    void latin_1_is_told_with_the_line_of_its_first_letter() {
        byte[] text = "unit,time,biden\n42001,é,7\n".getBytes(StandardCharsets.ISO_8859_1);

        Findings found = read(text);

        assertThat(found.refusalsInShort()).isEqualTo("not-utf-8 line 2 ");
        assertThat(found.refusals.getFirst().text()).contains("0xE9", "character 7");
    }

    @Test
    void utf_16_is_named() {
        assertThat(read("unit,time,biden\n".getBytes(StandardCharsets.UTF_16)).refusalsInShort())
                .isEqualTo("utf-16 line 1 ");
        assertThat(read("unit,time,biden\n".getBytes(StandardCharsets.UTF_16LE)).refusalsInShort())
                .isEqualTo("nul-byte line 1 ");
    }

    @Test
    void binary_garbage_never_breaks_the_reader() {
        var random = new Random(20201103);
        for (int i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(5000)];
            random.nextBytes(bytes);

            assertThat(read(bytes).refusals).as("garbage %d", i).isNotEmpty();
        }
    }

    @Test
    void a_gzip_cut_anywhere_is_told() {
        byte[] whole = Documents.gzip("unit,time,biden\n" + "42001,2020-11-04T02:10:00Z,7\n".repeat(50));
        for (int length = 2; length < whole.length; length++) {
            Findings found = read(Arrays.copyOf(whole, length));

            assertThat(found.refusals)
                    .as("cut at %d", length)
                    .extracting("code")
                    .containsExactly("cut-off");
        }
    }

    @Test
    void a_hundred_megabyte_line_is_refused_without_being_held() {
        Received file = Documents.hundredMegabytes(folder, "long.csv", "unit,time,biden\n", "7");

        long before = allocated();
        Findings found = Documents.read(new ReturnsCsvReader(), file, SmallElection.ELECTION);

        assertThat(found.refusalsInShort()).isEqualTo("line-too-long line 2 ");
        assertThat(allocated() - before).as("bytes allocated").isLessThan(24L << 20);
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
