package canvass.ledger;

import canvass.model.Act;
import canvass.model.ChoiceId;
import canvass.model.ContestId;
import canvass.model.OfficialAct;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An official act as one line of JSON; contest and jurisdiction are the entry's own columns. */
final class ActBody {
    private ActBody() {}

    static String of(OfficialAct act) {
        ObjectNode json = Bodies.MAPPER.createObjectNode();
        write(act.act(), json);
        json.put("authority", act.authority());
        json.put("detail", act.detail());
        FactBody.write(act.when(), json);
        FactBody.write(act.citation(), act.line(), json);
        return Bodies.MAPPER.writeValueAsString(json);
    }

    private static void write(Act act, ObjectNode json) {
        json.put("act", act.code());
        switch (act) {
            case Act.Canvassed(var votes) -> FactBody.write(votes, json);
            case Act.Certified(var votes) -> FactBody.write(votes, json);
            case Act.Recounted(var votes) -> FactBody.write(votes, json);
            case Act.Audited(var votes) -> FactBody.write(votes, json);
            case Act.ElectorsAppointed(var electors) -> FactBody.write(electors, json);
            case Act.ElectorsVoted(var electors) -> FactBody.write(electors, json);
            case Act.ElectorsCounted(var electors) -> FactBody.write(electors, json);
            case Act.RecountRequested(var by, var scope) -> write(scope, json.put("by", by));
            case Act.RecountOrdered(var scope) -> write(scope, json);
            case Act.SuitFiled(var suit, var by) -> write(suit, json.put("by", by));
            case Act.Ruled(var suit, var outcome) -> write(suit, json.put("outcome", outcome.name()));
            case Act.ObjectionDecided(var senate, var house) -> {
                write(senate, json.putObject("senate"));
                write(house, json.putObject("house"));
            }
            case Act.TransitionOpened(var toward) -> json.put("choice", toward.text());
            case Act.Inaugurated(var choice) -> json.put("choice", choice.text());
            case Act.CertificationRefused _,
                    Act.CertificationWithdrawn _,
                    Act.AuditOrdered _,
                    Act.CountStopped _,
                    Act.CountResumed _,
                    Act.Annulled _ -> {}
        }
    }

    private static void write(List<UnitId> scope, ObjectNode json) {
        ArrayNode units = json.putArray("scope");
        scope.forEach(unit -> units.add(unit.text()));
    }

    private static void write(Act.CourtCase suit, ObjectNode json) {
        json.put("court", suit.court());
        json.put("case", suit.name());
        json.put("number", suit.number());
    }

    private static void write(Act.Division division, ObjectNode json) {
        division.yeas().ifPresent(yeas -> json.put("yeas", yeas));
        division.nays().ifPresent(nays -> json.put("nays", nays));
    }

    static OfficialAct officialAct(Row row) {
        JsonNode json = Bodies.MAPPER.readTree(row.body());
        return new OfficialAct(
                new ContestId(row.subject()),
                new UnitId(row.item()),
                FactBody.text(json, "authority"),
                act(json),
                FactBody.text(json, "detail"),
                FactBody.when(json, Row.instant(row.effectiveAt())),
                Row.instant(row.publishedAt()),
                FactBody.citation(json),
                FactBody.line(json));
    }

    private static Act act(JsonNode json) {
        String act = FactBody.text(json, "act");
        return switch (act) {
            case "canvass" -> new Act.Canvassed(FactBody.votes(json));
            case "certification" -> new Act.Certified(FactBody.votes(json));
            case "certification-refused" -> new Act.CertificationRefused();
            case "certification-withdrawn" -> new Act.CertificationWithdrawn();
            case "recount-requested" -> new Act.RecountRequested(FactBody.text(json, "by"), scope(json));
            case "recount-ordered" -> new Act.RecountOrdered(scope(json));
            case "recount" -> new Act.Recounted(FactBody.votes(json));
            case "audit-ordered" -> new Act.AuditOrdered();
            case "audit" -> new Act.Audited(FactBody.votes(json));
            case "suit" -> new Act.SuitFiled(suit(json), FactBody.text(json, "by"));
            case "ruling" -> new Act.Ruled(suit(json), Act.Outcome.valueOf(FactBody.text(json, "outcome")));
            case "electors-appointed" -> new Act.ElectorsAppointed(FactBody.votes(json));
            case "electors-vote" -> new Act.ElectorsVoted(FactBody.votes(json));
            case "objection" -> new Act.ObjectionDecided(division(json.get("senate")), division(json.get("house")));
            case "electors-count" -> new Act.ElectorsCounted(FactBody.votes(json));
            case "transition" -> new Act.TransitionOpened(new ChoiceId(FactBody.text(json, "choice")));
            case "inauguration" -> new Act.Inaugurated(new ChoiceId(FactBody.text(json, "choice")));
            case "count-stopped" -> new Act.CountStopped();
            case "count-resumed" -> new Act.CountResumed();
            case "annulment" -> new Act.Annulled();
            default -> throw new IllegalStateException("unknown act " + act);
        };
    }

    private static List<UnitId> scope(JsonNode json) {
        var scope = new ArrayList<UnitId>();
        json.get("scope").forEach(unit -> scope.add(new UnitId(unit.asString())));
        return scope;
    }

    private static Act.CourtCase suit(JsonNode json) {
        return new Act.CourtCase(
                FactBody.text(json, "court"), FactBody.text(json, "case"), FactBody.text(json, "number"));
    }

    private static Act.Division division(JsonNode json) {
        return new Act.Division(number(json.path("yeas")), number(json.path("nays")));
    }

    private static OptionalInt number(JsonNode json) {
        return json.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(json.asInt());
    }
}
