package canvass.ledger;

import canvass.model.ChoiceId;
import canvass.model.ContestId;
import canvass.model.RaceCall;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A race call as one line of JSON; contest and choice are the entry's own columns. */
final class CallBody {
    private CallBody() {}

    static String of(RaceCall call) {
        ObjectNode json = Bodies.MAPPER.createObjectNode();
        json.put("caller", call.caller());
        json.put("call", call.kind().name());
        if (call.electors().isPresent()) {
            json.put("electors", call.electors().getAsInt());
        }
        FactBody.write(call.when(), json);
        FactBody.write(call.citation(), call.line(), json);
        return Bodies.MAPPER.writeValueAsString(json);
    }

    static RaceCall raceCall(Row row) {
        JsonNode json = Bodies.MAPPER.readTree(row.body());
        return new RaceCall(
                new ContestId(row.subject()),
                new ChoiceId(row.item()),
                FactBody.text(json, "caller"),
                RaceCall.Kind.valueOf(FactBody.text(json, "call")),
                json.has("electors") ? OptionalInt.of(json.get("electors").asInt()) : OptionalInt.empty(),
                FactBody.when(json, Row.instant(row.effectiveAt())),
                Row.instant(row.publishedAt()),
                FactBody.citation(json),
                FactBody.line(json));
    }
}
