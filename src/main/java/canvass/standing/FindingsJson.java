package canvass.standing;

import canvass.count.Correction;
import canvass.count.DoubtText;
import canvass.count.SetAside;
import canvass.count.StatedTotal;
import canvass.model.Election;
import canvass.model.Unit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the count found besides votes, as JSON: corrections, figures set aside, stated totals. */
final class FindingsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Election election;

    FindingsJson(Election election) {
        this.election = election;
    }

    ObjectNode correction(Correction correction) {
        ObjectNode json = NODES.objectNode();
        json.put("unit", correction.unit().text());
        json.put("name", election.get(correction.unit()).name());
        json.put("type", correction.type().text());
        json.put("at", correction.at().toString());
        ArrayNode changes = json.putArray("changes");
        for (Correction.Change change : correction.changes()) {
            changes.addObject()
                    .put("choice", change.choice().text())
                    .put("before", change.before())
                    .put("after", change.after());
        }
        json.put("totalBefore", correction.totalBefore());
        json.put("totalAfter", correction.totalAfter());
        json.put("fact", correction.fact());
        json.put("corrected", correction.corrected());
        return json;
    }

    ObjectNode setAside(SetAside setAside) {
        ObjectNode json = NODES.objectNode();
        Unit unit = election.get(setAside.report().unit());
        json.put("unit", unit.id().text());
        json.put("name", unit.name());
        json.put("type", setAside.report().type().text());
        json.put("at", setAside.report().effectiveAt().toString());
        json.set("supersededAt", StandingJson.instant(setAside.supersededAt()));
        ArrayNode doubts = json.putArray("doubts");
        setAside.doubts().stream().sorted().forEach(d -> doubts.add(d.code()));
        json.put("reason", DoubtText.of(setAside, unit));
        ObjectNode votes = json.putObject("votes");
        setAside.report().votes().forEach(v -> votes.put(v.choice().text(), v.votes()));
        json.put("fact", setAside.fact());
        return json;
    }

    static ObjectNode statedTotal(StatedTotal stated) {
        ObjectNode json = NODES.objectNode();
        json.put("unit", stated.unit().text());
        json.put("source", stated.source());
        json.put("at", stated.at().toString());
        json.put("stated", stated.stated());
        json.put("sum", stated.sum());
        json.put("difference", stated.difference());
        json.put("fact", stated.fact());
        return json;
    }
}
