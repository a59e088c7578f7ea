package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer, as people read it and as programs do. */
final class StandingCommandTest {
    private static final String MAYOR = "xx-2024/mayor/N";
    private static final String NIGHT = "2024-05-05T20:00:00Z";

    @TempDir
    private Path home;

    private SmallElection election;

    @BeforeEach
    void start() {
        election = SmallElection.in(home).withReturns("""
                n1,2024-05-05T19:00:00Z,1200,800,50,5,10
                n1,2024-05-05T19:30:00Z,1900,1750,80,8,10
                n1,2024-05-05T19:40:00Z,1890,1750,80,8,10
                n2,2024-05-05T19:00:00Z,900,1000,20,9,10
                s1,2024-05-05T19:50:00Z,300,450,12,4,10
                """);
    }

    private JsonNode json(String... args) {
        var all = new ArrayList<>(List.of("standing", "--json"));
        all.addAll(List.of(args));
        String out = election.run(all.toArray(String[]::new)).well().out();
        assertThat(out).hasLineCount(1);
        return JsonMapper.shared().readTree(out);
    }

    private String refused(String... args) {
        Ran ran = election.run(args);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        return ran.err();
    }

    @Test
    void a_contest_for_people() {
        assertThat(election.run("standing", MAYOR, "--as-of", NIGHT).well().out())
                .contains("  Canvass      not called by its own rules")
                .startsWith("""
                Mayor of the North   xx-2024/mayor/N
                COUNTING: votes are being counted; this is not a result
                As of 2024-05-05 20:00:00 UTC

                  Ada Able   Left   2,790  49.5 %  ███████████▊
                  Bob Brühl  Right  2,750  48.8 %  ███████████▋
                  Cyd Cole            100   1.8 %  ▍
                  Ada Able leads by 40 votes (0.7 %)

                  Polls closed 2024-05-05 18:00:00 UTC (18:00 UTC)
                  Reporting    17 of 20 reporting units (85.0 %), in 2 of 2 counted units
                  Newest       2024-05-05 19:40:00 UTC, 20 min old
                  Corrections  1 report took votes away; the newest:
                    2024-05-05 19:40:00 UTC  Norton: ada 1,900 → 1,890
                  Facts        4 reports in view
                """);
    }

    @Test
    void every_unit_for_people() {
        assertThat(election.run("standing", MAYOR, "--as-of", NIGHT, "--units")
                        .well()
                        .out())
                .contains("""
                  Facts        4 reports in view

                  Unit      ada    bob  cyd  reporting  newest
                  North   2,790  2,750  100      17/20  2024-05-05 19:40:00 UTC
                  Norton  1,890  1,750   80       8/10  2024-05-05 19:40:00 UTC
                  Nutley    900  1,000   20       9/10  2024-05-05 19:00:00 UTC
                """);
    }

    @Test
    void all_contests_for_people() {
        assertThat(election.run("standing", "xx-2024", "--as-of", NIGHT).well().out())
                .isEqualTo("""
                A small election
                As of 2024-05-05 20:00:00 UTC

                Contest          Stage     Leads      by votes  votes  reporting  corrected  suspect
                xx-2024/mayor/N  counting  Ada Able         40  5,640     85.0 %          1
                xx-2024/mayor/S  counting  Bob Brühl       150    762     40.0 %
                """);
    }

    @Test
    void before_the_polls_close_nothing_is_shown_as_a_count() {
        assertThat(election.run("standing", MAYOR, "--as-of", "2024-05-01T00:00:00Z")
                        .well()
                        .out())
                .startsWith("Mayor of the North   xx-2024/mayor/N\nSCHEDULED: the election day has not begun\n")
                .doesNotContain("leads");
        assertThat(election.run("standing", MAYOR, "--as-of", "2024-05-05T12:00:00Z")
                        .well()
                        .out())
                .contains("VOTING: polls are open; nothing is counted yet\n")
                .contains("  Polls close  2024-05-05 18:00:00 UTC (18:00 UTC)\n")
                .doesNotContain("leads");
    }

    @Test
    void the_json_has_all_that_was_promised() {
        JsonNode json = json(MAYOR, "--as-of", NIGHT);
        assertThat(json.propertyNames())
                .contains(
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
                        "facts");
        assertThat(json.path("contest").asString()).isEqualTo(MAYOR);
        assertThat(json.path("asOf").asString()).isEqualTo(NIGHT);
        assertThat(json.path("knownAt").isNull()).isTrue();
        assertThat(json.path("stage").asString()).isEqualTo("COUNTING");
        assertThat(json.path("choices").path(1).toString())
                .contains("\"id\":\"bob\"", "\"name\":\"Bob Brühl\"", "\"party\":\"Right\"", "\"votes\":2750")
                .contains("\"share\":0.4875");
        assertThat(json.path("leader").asString()).isEqualTo("ada");
        assertThat(json.path("marginVotes").asLong()).isEqualTo(40);
        assertThat(json.path("reporting").path("units").asInt()).isEqualTo(17);
        assertThat(json.path("reporting").path("total").asInt()).isEqualTo(20);
        assertThat(json.path("corrections").size()).isEqualTo(1);
        assertThat(json.path("facts").size()).isEqualTo(2);
        assertThat(json.has("units")).isFalse();
        assertThat(json(MAYOR, "--units").path("units").size()).isEqualTo(3);
        assertThat(json("xx-2024").path("contests").size()).isEqualTo(2);
    }

    @Test
    void every_way_to_name_a_contest() {
        JsonNode asked = json(MAYOR, "--as-of", NIGHT);
        for (List<String> names : List.of(
                List.of("xx-2024/mayor/n"),
                List.of("xx-2024", "mayor/N"),
                List.of("xx-2024", MAYOR),
                List.of("xx-2024", "n"))) {
            var args = new ArrayList<>(names);
            args.addAll(List.of("--as-of", NIGHT));
            assertThat(json(args.toArray(String[]::new))).as(names.toString()).isEqualTo(asked);
        }
    }

    @Test
    void the_three_times() {
        Path late = election.document("late.csv", """
                unit,time,published,ada,bob,cyd,reporting,units
                n2,2024-05-05T19:20:00Z,2024-05-06T08:00:00Z,950,1400,22,10,10
                """);
        election.ingest(late).well();
        assertThat(leader("--as-of", NIGHT)).isEqualTo("bob");
        assertThat(leader("--as-of", NIGHT, "--known-at", NIGHT)).isEqualTo("ada");
        assertThat(leader("--as-of", "2024-05-05T19:10:00Z")).isEqualTo("ada");
        assertThat(leader("--as-of", NIGHT, "--recorded-by", "2024-06-01T12:00:00Z"))
                .isEqualTo("bob");
        JsonNode before = json(MAYOR, "--as-of", NIGHT, "--recorded-by", "2024-06-01T11:59:59Z");
        assertThat(before.path("leader").isNull()).isTrue();
        assertThat(before.path("marginVotes").asLong()).isZero();
        assertThat(election.run("standing", MAYOR, "--as-of", NIGHT, "--known-at", NIGHT)
                        .out())
                .contains("\nAs of 2024-05-05 20:00:00 UTC, known at 2024-05-05 20:00:00 UTC\n");
    }

    private String leader(String... args) {
        var all = new ArrayList<>(List.of(MAYOR));
        all.addAll(List.of(args));
        return json(all.toArray(String[]::new)).path("leader").asString();
    }

    @Test
    void names_that_mean_nothing_get_advice() {
        assertThat(refused("standing", "xx-2024/mayor/W"))
                .isEqualTo("There is no contest xx-2024/mayor/W in xx-2024. canvass standing xx-2024 lists all 2.\n");
        assertThat(refused("standing", "xx-2024", "mayor"))
                .isEqualTo(
                        "There is no contest mayor in xx-2024. Do you mean xx-2024/mayor/N or xx-2024/mayor/S? canvass"
                                + " standing xx-2024 lists all 2.\n");
        assertThat(refused("standing", "not an id"))
                .isEqualTo("\"not an id\" is no election or contest. Write one as us-2020 or us-2020/president/PA.\n");
        assertThat(refused("standing", "zz-1999")).startsWith("There is no election zz-1999 here. Known: ");
        assertThat(refused("standing", MAYOR, "--as-of", "2024-05-05"))
                .isEqualTo("Invalid value for option '--as-of': \"2024-05-05\" is no time with a zone: write it as"
                        + " 2020-11-04T06:00:00Z\nTry: canvass standing --help\n");
        assertThat(refused("standing", MAYOR, "--asof", NIGHT))
                .contains("Unknown option")
                .contains("--as-of");
        assertThat(refused("standing")).startsWith("Missing required parameter: 'ELECTION'\n");
    }

    @Test
    void an_election_that_ships_is_loaded_when_it_is_first_asked_for() {
        assertThat(election.run("standing", "mn-2020/president", "--as-of", "2020-11-25T00:00:00Z")
                        .well()
                        .out())
                .contains("Joseph R. Biden and Kamala Harris leads by 233,012 votes");
        assertThat(election.run("verify").exit()).isZero();
    }

    @Test
    void a_pack_that_says_what_cannot_be_is_told_with_its_place() {
        election.withReturns("n1,2024-05-05T19:00:00Z,-5,1,1,1,10\n");
        String told = refused("standing", "xx-2024");
        assertThat(told)
                .contains("returns-all.csv:2: ada: \"-5\" is below zero")
                .doesNotContain("null")
                .hasLineCount(1);
        election.withReturns("n1,2024-05-05T19:00:00Z,5,1,1,1,10\n");
        assertThat(election.run("standing", MAYOR).well().out()).contains("Ada Able leads by 4 votes");
    }
}
