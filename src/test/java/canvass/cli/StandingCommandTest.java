package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer as people and as scripts read it. */
final class StandingCommandTest extends CommandTest {
    private void count() throws IOException {
        Ran ran = ingest(file("night.csv", """
                # source=Clerk
                unit,time,smith,jones,reporting,units
                xx/adams,2024-11-06T02:00:00Z,100,90,1,5
                xx/baker,2024-11-06T02:30:00Z,50,70,2,4
                xx/adams,2024-11-06T03:00:00Z,95,120,5,5
                """));
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Main.DONE);
    }

    @Test
    void a_person_reads_who_leads_what_is_in_and_what_was_corrected() throws IOException {
        count();

        assertThat(run("standing", "test-2024/governor", "--as-of", "2024-11-06T03:05:00Z")
                        .out()
                        .lines()
                        .map(String::stripTrailing))
                .containsExactly(
                        "Governor   test-2024/governor",
                        "COUNTING: votes are being counted; this is not a result",
                        "As of 2024-11-06 03:05:00 UTC",
                        "",
                        "  Bo Jones   B  190  56.7 %  █████████████▌",
                        "  Ann Smith  A  145  43.3 %  ██████████▍",
                        "  Bo Jones leads by 45 votes (13.4 %)",
                        "",
                        "  Polls closed 2024-11-06 01:00:00 UTC (01:00 UTC)",
                        "  Reporting    7 of 9 reporting units (77.8 %), in 2 of 2 counted units",
                        "  Newest       2024-11-06 03:00:00 UTC, 5 min old",
                        "  Corrections  1 report took votes away; the newest:",
                        "    2024-11-06 03:00:00 UTC  Adams: smith 100 → 95",
                        "  Facts        3 reports in view");
    }

    @Test
    void a_script_reads_the_keys_it_was_promised() throws IOException {
        count();

        JsonNode json = JsonMapper.shared()
                .readTree(run("standing", "test-2024/governor", "--as-of", "2024-11-06T03:05:00Z", "--json")
                        .out());
        for (String key : List.of(
                "contest",
                "asOf",
                "knownAt",
                "stage",
                "choices",
                "leader",
                "marginVotes",
                "reporting",
                "corrections",
                "suspects",
                "facts")) {
            assertThat(json.has(key)).as(key).isTrue();
        }
        assertThat(json.get("stage").asString()).isEqualTo("COUNTING");
        assertThat(json.get("leader").asString()).isEqualTo("jones");
        assertThat(json.get("marginVotes").asLong()).isEqualTo(45);
        assertThat(json.get("choices").get(1).get("votes").asLong()).isEqualTo(190);
        assertThat(json.get("choices").get(1).get("share").decimalValue()).isEqualByComparingTo("0.567164");
        assertThat(json.get("reporting").get("units").asInt()).isEqualTo(7);
        assertThat(json.get("reporting").get("total").asInt()).isEqualTo(9);
        assertThat(json.get("facts").size()).isEqualTo(2);
    }

    @Test
    void a_contest_can_be_named_whole_or_after_its_election() throws IOException {
        count();
        String at = "2024-11-06T03:05:00Z";
        String whole =
                run("standing", "test-2024/governor", "--as-of", at, "--json").out();

        assertThat(run("standing", "test-2024", "governor", "--as-of", at, "--json")
                        .out())
                .isEqualTo(whole);
        assertThat(run("standing", "test-2024", "test-2024/governor", "--as-of", at, "--json")
                        .out())
                .isEqualTo(whole);
    }

    @Test
    void what_this_ledger_did_not_hold_yet_is_not_answered_from() throws IOException {
        count();

        assertThat(run("standing", "test-2024/governor", "--recorded-by", "2024-11-06T11:59:59Z", "--json")
                        .out())
                .contains("\"totalVotes\":0");
        assertThat(run("standing", "test-2024/governor", "--known-at", "2024-11-06T02:15:00Z", "--json")
                        .out())
                .contains("\"totalVotes\":190");
    }

    @Test
    void units_are_listed_when_asked_for() throws IOException {
        count();

        assertThat(run("standing", "test-2024/governor", "--units").out())
                .contains("Adams")
                .contains("5/5");
        assertThat(run("standing", "test-2024").out())
                .contains("test-2024/governor")
                .contains("Bo Jones");
    }
}
