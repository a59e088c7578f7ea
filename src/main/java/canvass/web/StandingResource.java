package canvass.web;

import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.standing.Standing;
import canvass.standing.StandingJson;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<ContestId, Standing> found = new LinkedHashMap<>();
        for (Contest contest : asked.election().contests()) {
            if (!found.containsKey(contest.id())) {
                Standing standing = asked.standing(contest);
                found.put(contest.id(), standing);
                // Counted already: asking for each again would count the nation twice.
                standing.findCount().ifPresent(count -> found.putAll(count.parts()));
            }
        }
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("election", asked.election().id().text());
        list.put("asOf", asked.moment().asOf().toString());
        ArrayNode standings = list.putArray("standings");
        asked.election().contests().stream()
                .map(contest -> found.getOrDefault(contest.id(), asked.standing(contest)))
                .forEach(standing -> standings.add(json.summary(standing)));
        return list;
    }
}
