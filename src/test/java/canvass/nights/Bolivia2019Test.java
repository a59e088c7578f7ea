package canvass.nights;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.desk.CallDesk;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.official.Procedures;
import canvass.pack.ElectionPack;
import canvass.pack.Packs;
import canvass.standing.Stage;
import canvass.standing.StandingJson;
import canvass.standing.Standings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Bolivia 2019 from the count that stopped to its annulment: a second country, with a rule of ten points. */
final class Bolivia2019Test {
    @Test
    void bolivia_counts_stops_is_proclaimed_and_annulled() throws Exception {
        Standings bolivia = Nights.load("bo-2019");

        assertThat(firstRound(bolivia, "2019-10-21T12:00:00Z")).isEqualTo("7.87 false");
        assertThat(firstRound(bolivia, "2019-10-21T23:00:00Z")).isEqualTo("10.15 true");
        assertThat(firstRound(bolivia, "2019-10-27T00:00:00Z")).isEqualTo("10.56 true");
        assertThat(stage(bolivia, "2019-10-21T12:00:00Z")).isEqualTo(Stage.COUNTING);
        assertThat(stage(bolivia, "2019-10-27T00:00:00Z")).isEqualTo(Stage.CERTIFIED);
        assertThat(stage(bolivia, "2019-12-01T00:00:00Z")).isEqualTo(Stage.ANNULLED);
    }

    @Test
    void what_is_out_in_bolivia_is_what_its_sheets_say_is_out() throws Exception {
        Standings bolivia = Nights.load("bo-2019");
        ElectionPack pack = new Packs(List.of(Path.of("data")))
                .find(new ElectionId("bo-2019"))
                .orElseThrow();
        var desk = new CallDesk(bolivia, pack.earlierResults(), pack.countRules(), Procedures.shipped());

        // 32,806 of 34,555 sheets are in, with 6.1 million votes.
        long out = desk.find(new ContestId("bo-2019/president"), Moment.asOf(Instant.parse("2019-10-22T12:00:00Z")))
                .orElseThrow()
                .situation()
                .outstanding();
        assertThat(out).isBetween(200_000L, 500_000L);
    }

    private static String firstRound(Standings election, String asOf) {
        JsonNode round = new StandingJson(election.findElection().orElseThrow())
                .whole(Nights.standing(election, "bo-2019/president", Instant.parse(asOf)), false)
                .get("firstRound");
        return round.get("leadPoints").asString() + " " + round.get("decided").asBoolean();
    }

    private static Stage stage(Standings election, String asOf) {
        return Nights.standing(election, "bo-2019/president", Instant.parse(asOf))
                .stage();
    }
}
