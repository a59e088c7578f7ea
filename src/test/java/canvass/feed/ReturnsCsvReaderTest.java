package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Provenance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the returns CSV gives; what it refuses is in {@link ReturnsCsvRefusalsTest}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class ReturnsCsvReaderTest {
    private final FeedReader reader = new ReturnsCsvReader();

    @TempDir
    Path folder;

    private Findings read(String text) {
        return Documents.read(reader, Documents.of(folder, "returns.csv", text), SmallElection.ELECTION);
    }

    @Test
    void the_example_of_the_documentation_is_read() {
        Findings found = read("""
                # source=Adams County Clerk
                # channel=phone
                unit,time,biden,trump,mode,reporting,units,expected
                us/PA/42001,2020-11-04T02:10:00Z,1204,1198,total,3,50,6.5
                us/PA/42001,2020-11-04T02:40:00Z,3310,4105,total,9,50,17
                """);

        assertThat(found.reportsInShort()).isEqualTo("""
                        us-2020/president/PA us/PA/42001 total 2020-11-04T02:10:00Z | biden 1204 trump 1198 | 3 of 50 | 650 bp | line 4
                        us-2020/president/PA us/PA/42001 total 2020-11-04T02:40:00Z | biden 3310 trump 4105 | 9 of 50 | 1700 bp | line 5""");
        assertThat(found.refusals).isEmpty();
        assertThat(found.warnings).isEmpty();
    }

    @Test
    void the_lines_before_the_header_say_who_answers() {
        Received document = Documents.of(folder, "returns.csv", """
                # source=Präsidium
                # channel=phone
                # carrier=A stringer
                # address=https://example.org/x
                unit,time,biden
                """);

        assertThat(reader.provenance(document))
                .isEqualTo(new Provenance("Präsidium", "phone", "A stringer", "https://example.org/x"));
    }

    @Test
    void without_them_the_file_is_the_source() {
        Received document = Documents.of(folder, "returns.csv", "unit,time,biden\n");

        assertThat(reader.provenance(document)).isEqualTo(new Provenance("returns.csv", "", "", "returns.csv"));
    }

    @Test
    void an_empty_cell_says_nothing_about_its_choice() {
        Findings found = read("unit,time,biden,trump,jorgensen\n42001,2020-11-04T02:10:00Z,,7,\n");

        assertThat(found.reportsInShort())
                .isEqualTo("us-2020/president/PA us/PA/42001 total 2020-11-04T02:10:00Z | trump 7 | line 2");
    }

    @ParameterizedTest
    @CsvSource({
        "us/PA/twin,biden,us-2020/president/PA",
        "us/GA/twin,biden,us-2020/president/GA",
        "13001,ossoff,us-2020/senate/GA",
        "13001,loeffler,us-2020/senate/GA-special",
        "ME-1,biden,us-2020/president/ME-1",
        "23001,biden,us-2020/president/ME"
    })
    void the_contest_is_the_nearest_one_with_these_choices(String unit, String choice, String contest) {
        Findings found = read("unit,time," + choice + "\n" + unit + ",2020-11-04T02:10:00Z,7\n");

        assertThat(found.refusals).isEmpty();
        assertThat(found.reports.getFirst().contest()).hasToString(contest);
    }

    @Test
    void a_contest_can_be_named_by_what_follows_the_election() {
        Findings found = read("unit,time,contest,ballots\n13001,2020-11-04T02:10:00Z,senate/GA,7\n");

        assertThat(found.reportsInShort())
                .isEqualTo("us-2020/senate/GA us/GA/13001 total 2020-11-04T02:10:00Z | of 7 | line 2");
    }

    @Test
    void the_time_of_publication_given_with_the_document_stands_in_for_a_missing_time() {
        Received document = Documents.of(folder, "returns.csv", "unit,biden\n42001,7\n");
        var published = new Received(
                document.file(), document.receivedAt(), Optional.of(Instant.parse("2020-11-04T03:00:00Z")));

        Findings found = Documents.read(reader, published, SmallElection.ELECTION);

        assertThat(found.reportsInShort())
                .isEqualTo("us-2020/president/PA us/PA/42001 total 2020-11-04T03:00:00Z | biden 7 | line 2");
    }

    @Test
    void published_and_mode_are_taken_over() {
        Findings found = read("""
                unit,time,published,mode,biden
                42001,2020-11-04T02:10:00+01:00,2020-11-04T02:30:00.25Z,absentee-mail,7
                """);

        assertThat(found.reportsInShort())
                .isEqualTo("us-2020/president/PA us/PA/42001 absentee-mail 2020-11-04T01:10:00Z | biden 7 | line 2");
        assertThat(found.reports.getFirst().publishedAt()).isEqualTo("2020-11-04T02:30:00.25Z");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void any_line_ending_and_a_byte_order_mark_are_accepted(String lineEnd) {
        Findings found =
                read("\uFEFFunit,time,biden\n# x\n42001,2020-11-04T02:10:00Z,7\n42003,2020-11-04T02:10:00Z,\"8\"\n"
                        .replace("# x\n", "")
                        .replace("\n", lineEnd));

        assertThat(found.refusals).isEmpty();
        assertThat(found.reportsInShort()).isEqualTo("""
                        us-2020/president/PA us/PA/42001 total 2020-11-04T02:10:00Z | biden 7 | line 2
                        us-2020/president/PA us/PA/42003 total 2020-11-04T02:10:00Z | biden 8 | line 3""");
    }

    @Test
    void two_lines_that_agree_are_one_report_and_a_warning() {
        Findings found = read("""
                unit,time,biden
                42001,2020-11-04T02:10:00Z,7
                us/PA/42001,2020-11-04T03:10:00+01:00,7
                """);

        assertThat(found.reports).hasSize(1);
        assertThat(found.refusals).isEmpty();
        assertThat(found.warningsInShort()).isEqualTo("duplicate-line line 3 unit");
        assertThat(found.warnings.getFirst().text()).contains("line 2");
    }

    @Test
    void a_stated_total_is_compared_and_never_added() {
        Findings found = read("""
                unit,time,biden,trump,jorgensen,ballots
                42001,2020-11-04T02:10:00Z,1,2,3,6
                42001,2020-11-04T02:20:00Z,1,2,3,7
                42001,2020-11-04T02:30:00Z,1,2,,7
                42001,2020-11-04T02:40:00Z,1,2,,2
                """);

        assertThat(found.reports).hasSize(4);
        assertThat(found.warningsInShort()).isEqualTo("total-differs line 3 ballots\ntotal-differs line 5 ballots");
    }

    @Test
    void a_last_line_without_its_ending_is_used_with_a_warning() {
        Findings found = read("unit,time,biden\n42001,2020-11-04T02:10:00Z,7");

        assertThat(found.reports).hasSize(1);
        assertThat(found.warningsInShort()).isEqualTo("no-line-ending line 2 ");
    }

    @Test
    void a_gzipped_document_is_read_as_it_is() {
        Received document = Documents.of(
                folder, "returns.csv.gz", Documents.gzip("unit,time,biden\n42001,2020-11-04T02:10:00Z,7\n"));

        assertThat(Documents.read(reader, document, SmallElection.ELECTION).reports)
                .hasSize(1);
    }
}
