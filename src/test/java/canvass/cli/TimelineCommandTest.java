package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls, acts and statements sent in over the command line, and the story they make. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class TimelineCommandTest {
    private static final String MAYOR = "xx-2024/mayor/N";

    @TempDir
    private Path home;

    private SmallElection election;

    @BeforeEach
    void start() {
        election = SmallElection.in(home).withReturns("n1,2024-05-05T19:00:00Z,1200,800,50,5,10\n");
        Path calls = election.document("calls.csv", """
                contest,caller,choice,time,publisher,address
                mayor/N,The Bugle,ada,2024-05-05T20:00:00Z,The Bugle,https://example.org/1
                """);
        Path acts = election.document("acts.csv", """
                jurisdiction,act,authority,votes,by,court,case,time,publisher,address
                xx/n,suit,A court,,Bob Brühl,A court,Brühl v. North,2024-05-06,The Bugle,https://example.org/2
                xx/n,certification,Town clerk,ada 2790 | bob 2750,,,,2024-05-07T10:00:00Z,The Clerk,https://example.org/3
                """);
        Path statements = election.document("statements.csv", """
                actor,stance,role,actor_type,toward,condition,awaits,time,publisher,address
                Bob Brühl,refuses-to-concede,candidate,candidate,ada,the suit is decided,litigation-ended,2024-05-06,The Bugle,https://example.org/4
                """);
        assertThat(election.ingest(calls, acts, statements).exit()).isZero();
    }

    @Test
    void the_story_in_order_each_line_with_its_source() {
        assertThat(election.run("timeline", "xx-2024").well().out()).isEqualTo("""
                2024-05-05T20:00:00Z  The Bugle calls xx-2024/mayor/N for ada  The Bugle, https://example.org/1
                2024-05-06  North: Brühl v. North filed by Bob Brühl in the A court, A court  The Bugle, https://example.org/2
                2024-05-06  Bob Brühl (candidate) refuses to concede ada, until the suit is decided  The Bugle, https://example.org/4
                2024-05-07T10:00:00Z  North: certified ada 2,790, bob 2,750, Town clerk  The Clerk, https://example.org/3
                """);
    }

    @Test
    void the_story_as_json_up_to_a_moment() {
        String out = election.run("timeline", "xx-2024", "--json", "--as-of", "2024-05-06T12:00:00Z")
                .well()
                .out();

        JsonNode events = JsonMapper.shared().readTree(out).get("events");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).get("kind").asString()).isEqualTo("call");
        assertThat(events.get(0).get("source").get("address").asString()).isEqualTo("https://example.org/1");
    }

    @Test
    void the_standing_names_who_projected_who_certified_and_what_is_open() {
        assertThat(election.run("standing", MAYOR, "--as-of", "2024-05-06T06:00:00Z")
                        .well()
                        .out())
                .contains("PROJECTED: called by those named below")
                .contains("2024-05-05T20:00:00Z  The Bugle: ada  The Bugle");
        assertThat(election.run("standing", MAYOR, "--as-of", "2024-05-08T06:00:00Z")
                        .well()
                        .out())
                .contains("CERTIFIED: certified by the authorities named below")
                .contains("Beside       DISPUTED")
                .contains("North: certification, Town clerk  The Clerk")
                .contains("Bob Brühl (candidate): refuses-to-concede ada  The Bugle");
    }

    @Test
    void a_bad_line_is_refused_with_file_line_and_field() {
        Path bad = election.document("acts.csv", """
                jurisdiction,act,authority,time,publisher,address
                xx/n,coronation,Town clerk,2024-05-07,The Clerk,https://example.org/3
                """);

        assertThat(election.ingest(bad).err())
                .contains("acts.csv:2: act: \"coronation\" is no act; write one of canvass,");
    }

    @Test
    void a_calendar_as_json_tells_what_was_late_as_the_standing_does() {
        Ran ran = Ran.canvass(
                "calendar", "us-2020", "--as-of", "2020-12-01T00:00:00Z", "--json", "--home", home.toString());

        assertThat(ran.exit()).isEqualTo(1);
        JsonNode calendar = JsonMapper.shared().readTree(ran.out());
        JsonNode late = calendar.get("late").get(0);
        assertThat(late.get("jurisdiction").asString()).isEqualTo("us/VA");
        assertThat(late.get("doneAt").asString()).isEqualTo("2020-11-18");
        assertThat(calendar.get("remaining")).anySatisfy(step -> {
            assertThat(step.get("act").asString()).isEqualTo("electors-vote");
            assertThat(step.get("due").asString()).isEqualTo("2020-12-14");
        });
    }

    @Test
    void by_what_the_ledger_held_before_anything_came_in_nothing_had_been_said() {
        assertThat(election.run("timeline", "xx-2024", "--recorded-by", "2024-05-31T12:00:00Z")
                        .well()
                        .out())
                .isEmpty();
    }

    @Test
    void a_calendar_with_a_missed_day_is_a_finding() {
        Ran ran = Ran.canvass("calendar", "us-2020", "--as-of", "2020-12-01T00:00:00Z", "--home", home.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Virginia: certification").contains("late: 2020-11-18");
        assertThat(Ran.canvass("calendar", "us-2020", "--ics", "--home", home.toString())
                        .out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }
}
