package canvass.web;

import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.standing.Standing;
import canvass.standing.StandingJson;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How contests stood, exactly as the command line prints it. */
final class StandingResource {
    private StandingResource() {}

    static ObjectNode whole(Asked asked, Contest contest, boolean units) {
        return new StandingJson(asked.election()).whole(asked.standing(contest), units);
    }

    /** All contests of an election, in its order. */
    static ObjectNode list(Asked asked) {
        var json = new StandingJson(asked.election());
        Map<ContestId, Standing> found = asked.standings().findAll(asked.moment());
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("election", asked.election().id().text());
        list.put("asOf", asked.moment().asOf().toString());
        ArrayNode standings = list.putArray("standings");
        asked.election().contests().stream()
                .flatMap(contest -> Optional.ofNullable(found.get(contest.id())).stream())
                .forEach(standing -> standings.add(json.summary(standing)));
        return list;
    }
}
