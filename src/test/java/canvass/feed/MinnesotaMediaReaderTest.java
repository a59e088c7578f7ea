package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Choice;
import canvass.model.Election;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minnesota's media files, one county after another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class MinnesotaMediaReaderTest {
    private static final String NAME = "20201104T040005Z.cd348fe.txt";
    private static final Election ELECTION = RealElections.minnesota2020();

    private final FeedReader reader = new MinnesotaMediaReader();

    @TempDir
    Path folder;

    /** A county's ten lines, each choice with one vote more than the last: 55 in all. */
    private static String county(String number) {
        int[] votes = {0};
        return ELECTION.contests().iterator().next().choices().stream()
                .map(Choice::name)
                .map(name -> "MN;" + number + ";;0101;U.S. President & Vice President;;0301;" + name + ";;;R;3;5;"
                        + ++votes[0] + ";10.00;55\r\n")
                .collect(Collectors.joining());
    }

    private Findings read(String name, String text) {
        return Documents.read(reader, Documents.of(folder, name, text.getBytes(StandardCharsets.ISO_8859_1)), ELECTION);
    }

    @Test
    void ten_lines_are_one_report() {
        Findings found = read(NAME, county("56"));

        assertThat(found.refusals).isEmpty();
        assertThat(found.reportsInShort())
                .isEqualTo(
                        "mn-2020/president us/MN/27111 total 2020-11-04T04:00:05Z | trump 1 biden 2 de-la-fuente 3"
                                + " hawkins 4 west 5 pierce 6 la-riva 7 kennedy 8 jorgensen 9 write-ins 10 of 55 | 3 of 5 | line 1");
        assertThat(found.warningsInShort()).isEqualTo("missing-units line 0 county");
    }

    @Test
    void lines_without_a_county_are_the_state() {
        Findings found = read(NAME, county(""));

        assertThat(found.reports.getFirst().unit()).hasToString("us/MN");
        assertThat(found.warnings).isEmpty();
    }

    @Test
    void without_a_time_in_its_name_the_file_needs_one() {
        assertThat(read("USPres.txt", county("")).refusalsInShort()).isEqualTo("no-time line 0 file name");

        Received named = Documents.of(folder, "USPres.txt", county(""));
        var published =
                new Received(named.file(), named.receivedAt(), Optional.of(Instant.parse("2020-11-04T05:00:00Z")));
        assertThat(Documents.read(reader, published, ELECTION)
                        .reports
                        .getFirst()
                        .effectiveAt())
                .isEqualTo("2020-11-04T05:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"20291104T040005Z.x.txt,time-in-future", "20201304T040005Z.txt,bad-time"})
    void a_time_in_the_name_that_cannot_be(String name, String code) {
        assertThat(read(name, county("")).refusalsInShort()).isEqualTo(code + " line 0 file name");
    }

    @Test
    void other_offices_are_left_out_with_a_warning() {
        Findings found = read(NAME, county("").replace("0101;U.S. President", "0102;U.S. Senator") + county(""));

        assertThat(found.refusals).isEmpty();
        assertThat(found.warningsInShort()).isEqualTo("other-office line 1 office");
        assertThat(found.reports).hasSize(1);
    }

    @Test
    void a_file_of_other_offices_only_is_refused() {
        Findings found = read(NAME, county("").replace("0101;U.S. President", "0102;U.S. Senator"));

        assertThat(found.refusalsInShort()).isEqualTo("no-usable-lines line 0 office");
        assertThat(found.refusals.getFirst().text()).contains("0102 U.S. Senator");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MN;56;; | MN;88;; | unknown-unit line 1 county",
                "MN;56;; | MN;0;; | unknown-unit line 1 county",
                "MN;56;; | MN;x;; | not-a-whole-number line 1 county",
                "MN;56;; | WI;56;; | unknown-unit line 1 state",
                "MN;56;; | MN;56;7; | unknown-unit line 1 precinct",
                "Joseph R. Biden | Joe Biden | unknown-choice line 2 name",
                ";3;5;2; | ;3;5;-2; | negative-count line 2 votes",
                ";3;5;2; | ;3;5;2.5; | not-a-whole-number line 2 votes",
                ";3;5;2; | ;3;5;99999999999; | absurd-count line 2 votes",
                ";3;5;2; | ;6;5;2; | reporting-above-units line 2 units reporting",
                ";3;5;2; | ;4;5;2; | contradicting-lines line 2 units reporting",
                ";3;5;2;10.00;55 | ;3;5;2;10.00;5 | contradicting-lines line 2 total",
                ";3;5;2; | ;2; | wrong-cell-count line 2 ''"
            })
    void a_line_with_one_thing_wrong(String right, String wrong, String refusal) {
        String text = county("56");
        assertThat(text).contains(right);

        String refusals = read(NAME, text.replace(right, wrong)).refusalsInShort();

        assertThat(refusals.lines().findFirst().orElse("none")).isEqualTo(refusal.replace("''", ""));
    }

    @Test
    void a_file_cut_off_in_a_line_is_refused() {
        String text = county("56");

        assertThat(read(NAME, text.substring(0, text.length() - 20)).refusalsInShort())
                .startsWith("wrong-cell-count line 10");
        assertThat(read(NAME, text.substring(0, text.length() - 3)).refusalsInShort())
                .startsWith("contradicting-lines line 10 total");
    }

    @Test
    void a_file_cut_off_between_the_lines_of_a_county_is_refused() {
        String text = county("56").lines().limit(9).collect(Collectors.joining("\n")) + "\n";

        assertThat(read(NAME, text).refusalsInShort()).isEqualTo("cut-off line 1 name");
    }

    @Test
    void lines_that_stand_twice_are_told_apart_by_whether_they_agree() {
        String again = county("56").lines().skip(1).findFirst().orElseThrow() + "\r\n";

        assertThat(read(NAME, county("56") + again).warningsInShort()).startsWith("duplicate-line line 11 name");
        assertThat(read(NAME, county("56") + again.replace(";3;5;2;", ";3;5;1;"))
                        .refusalsInShort())
                .isEqualTo("contradicting-lines line 11 votes");
    }

    @Test
    void a_stated_total_that_is_not_the_sum_is_a_warning() {
        Findings found = read(NAME, county("").replace(";55\r", ";56\r"));

        assertThat(found.refusals).isEmpty();
        assertThat(found.warningsInShort()).isEqualTo("total-differs line 1 total");
    }

    @ParameterizedTest
    @CsvSource({"'',empty-document line 0 ''", "'\0\0',nul-byte line 1 ''"})
    void a_file_that_is_none(String text, String refusal) {
        assertThat(read(NAME, text).refusalsInShort()).isEqualTo(refusal.replace("''", ""));
    }

    @Test
    void any_line_ending_and_a_byte_order_mark_are_accepted() {
        assertThat(read(NAME, county("").replace("\r\n", "\n")).refusals).isEmpty();
        assertThat(read(NAME, county("").replace("\r\n", "\r")).refusals).isEmpty();
        assertThat(read(NAME, "\u00EF\u00BB\u00BF" + county("")).refusals).isEmpty();
    }

    @Test
    void a_hundred_megabyte_line_is_refused() {
        Received file = Documents.hundredMegabytes(folder, NAME, "MN;", "M");

        assertThat(Documents.read(reader, file, ELECTION).refusalsInShort()).isEqualTo("line-too-long line 1 ");
    }

    @Test
    void a_file_for_another_election_is_refused() {
        Findings found = Documents.read(reader, Documents.of(folder, NAME, county("")), SmallElection.ELECTION);

        assertThat(found.refusalsInShort()).isEqualTo("unknown-unit line 0 ");
    }
}
