package canvass.ledger;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Citation;
import canvass.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What calls, acts and statements have in common in their bodies. */
final class FactBody {
    private FactBody() {}

    /** An instant is in the entry's own column; only days need saying. */
    static void write(When when, ObjectNode json) {
        switch (when) {
            case When.Exactly _ -> {}
            case When.Within(var first, var last, var zone) ->
                json.putObject("within")
                        .put("first", first.toString())
                        .put("last", last.toString())
                        .put("zone", zone.getId());
        }
    }

    static When when(JsonNode json, Instant effectiveAt) {
        JsonNode within = json.path("within");
        return within.isMissingNode()
                ? new When.Exactly(effectiveAt)
                : new When.Within(
                        LocalDate.parse(within.get("first").asString()),
                        LocalDate.parse(within.get("last").asString()),
                        ZoneId.of(within.get("zone").asString()));
    }

    static void write(Citation citation, long line, ObjectNode json) {
        json.put("publisher", citation.publisher());
        json.put("address", citation.address());
        json.put("date", citation.date());
        json.put("note", citation.note());
        json.put("line", line);
    }

    static Citation citation(JsonNode json) {
        return new Citation(text(json, "publisher"), text(json, "address"), text(json, "date"), text(json, "note"));
    }

    static long line(JsonNode json) {
        return json.get("line").asLong();
    }

    static void write(List<ChoiceVotes> votes, ObjectNode json) {
        ObjectNode byChoice = json.putObject("votes");
        votes.forEach(v -> byChoice.put(v.choice().text(), v.votes()));
    }

    static List<ChoiceVotes> votes(JsonNode json) {
        var votes = new ArrayList<ChoiceVotes>();
        json.get("votes")
                .forEachEntry((choice, number) -> votes.add(new ChoiceVotes(new ChoiceId(choice), number.asLong())));
        return votes;
    }

    static String text(JsonNode json, String key) {
        return json.get(key).asString();
    }
}
