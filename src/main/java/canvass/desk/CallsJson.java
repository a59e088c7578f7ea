package canvass.desk;

import canvass.call.Reason;
import canvass.call.Verdict;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Calls as JSON ({@code docs/calls.md}): our own and others' side by side, in the order in which they were made. */
public final class CallsJson {
    public static final String US = "Canvass";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CallsJson() {}

    /** All calls; a retraction of another caller's is on the line of the call that it takes back. */
    public static ArrayNode all(List<OurCall> ours, List<Recorded<RaceCall>> others) {
        ArrayNode array = NODES.arrayNode();
        Stream<ObjectNode> made = others.stream()
                .filter(call -> call.fact().kind() == RaceCall.Kind.MADE)
                .map(call -> other(call, others));
        Stream.concat(ours.stream().map(CallsJson::our), made)
                .sorted(Comparator.comparing((ObjectNode n) -> n.get("calledAt").asString())
                        .thenComparing(n -> n.get("contest").asString())
                        .thenComparing(n -> n.get("caller").asString()))
                .forEach(array::add);
        return array;
    }

    private static ObjectNode our(OurCall call) {
        Verdict.Called called = call.called();
        ObjectNode json = NODES.objectNode();
        json.put("contest", call.contest().text());
        json.put("choice", called.choice().text());
        json.put("kind", called.kind().name());
        json.put("calledAt", call.at().toString());
        json.put("retractedAt", call.retractedAt().map(Object::toString).orElse(null));
        json.put("caller", US);
        numbers(json, called.numbers());
        reasons(json, called.reasons());
        return json;
    }

    private static ObjectNode other(Recorded<RaceCall> recorded, List<Recorded<RaceCall>> all) {
        RaceCall call = recorded.fact();
        Optional<RaceCall> back = all.stream()
                .map(Recorded::fact)
                .filter(c -> c.kind() == RaceCall.Kind.RETRACTED)
                .filter(c -> c.contest().equals(call.contest()) && c.caller().equals(call.caller()))
                .filter(c ->
                        c.choice().equals(call.choice()) && !c.effectiveAt().isBefore(call.effectiveAt()))
                .findFirst();
        ObjectNode json = NODES.objectNode();
        json.put("contest", call.contest().text());
        json.put("choice", call.choice().text());
        json.put("kind", "DECLARED");
        json.put("calledAt", call.when().toString());
        json.put("retractedAt", back.map(c -> c.when().toString()).orElse(null));
        json.put("caller", call.caller());
        for (String none : List.of("probability", "leadVotes", "outstanding", "neededShare", "recentShare", "stress")) {
            json.putNull(none);
        }
        String source = call.citation().publisher() + ", " + call.citation().address();
        reasons(
                json,
                List.of(new Reason(
                        "declared",
                        "declared by " + call.caller() + ", as told by " + source,
                        List.of(recorded.number()))));
        return json;
    }

    static void numbers(ObjectNode json, Verdict.Numbers numbers) {
        json.put("probability", rounded(numbers.probability()));
        json.put("leadVotes", numbers.lead());
        json.put("outstanding", numbers.outstanding());
        if (Double.isFinite(numbers.neededShare())) {
            json.put("neededShare", rounded(numbers.neededShare()));
        } else {
            json.putNull("neededShare");
        }
        if (numbers.recentShare().isPresent()) {
            json.put("recentShare", rounded(numbers.recentShare().getAsDouble()));
        } else {
            json.putNull("recentShare");
        }
        json.put("stress", rounded(numbers.stressed()));
    }

    static void reasons(ObjectNode json, List<Reason> reasons) {
        ArrayNode array = json.putArray("reasons");
        for (Reason reason : reasons) {
            ObjectNode one = array.addObject();
            one.put("code", reason.code());
            one.put("text", reason.text());
            ArrayNode facts = one.putArray("facts");
            reason.facts().forEach(facts::add);
        }
    }

    /** What the rules say of one contest at a moment, called or not. */
    public static ObjectNode verdict(Verdict verdict) {
        ObjectNode json = NODES.objectNode();
        json.put("choice", verdict.numbers().choice().text());
        switch (verdict) {
            case Verdict.Called called -> json.put("kind", called.kind().name());
            case Verdict.Open open -> json.putNull("kind");
        }
        numbers(json, verdict.numbers());
        reasons(json, verdict.reasons());
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
