package canvass.web;

import canvass.desk.CallsJson;
import canvass.desk.OurCalls;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every call of an election, ours beside others'; ours as far as they are worked out. */
final class CallsResource {
    private CallsResource() {}

    static ObjectNode json(Asked asked, OurCalls.Known ours) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("election", asked.election().id().text());
        json.put("asOf", asked.moment().asOf().toString());
        json.putObject("ours")
                .put("state", ours.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("text", text(ours.state()));
        json.set(
                "calls",
                CallsJson.all(
                        ours.calls(),
                        asked.standings().chronicle(asked.moment()).calls()));
        return json;
    }

    private static String text(OurCalls.State state) {
        return switch (state) {
            case WHOLE -> "Our own calls are among them.";
            case OLDER ->
                "Our own calls are of what the ledger held before; with what has come in since they are being worked out.";
            case BEING_WORKED_OUT ->
                "Our own calls are being worked out and not among them yet; an event tells when they are.";
            case NONE -> "There are no calls of our own: no two choices stand in all contests of this election.";
            case FAILED -> "Our own calls could not be worked out; the log says why.";
        };
    }

    static Table table(JsonNode json) {
        var table = new Table(
                "contest",
                "choice",
                "caller",
                "kind",
                "calledAt",
                "retractedAt",
                "probability",
                "leadVotes",
                "outstanding",
                "reasons");
        for (JsonNode call : json.get("calls")) {
            table.add(
                    call.get("contest"),
                    call.get("choice"),
                    call.get("caller"),
                    call.get("kind"),
                    call.get("calledAt"),
                    call.get("retractedAt"),
                    call.get("probability"),
                    call.get("leadVotes"),
                    call.get("outstanding"),
                    String.join(
                            "; ",
                            call.get("reasons")
                                    .valueStream()
                                    .map(r -> r.get("text").asString())
                                    .toList()));
        }
        return table;
    }
}
