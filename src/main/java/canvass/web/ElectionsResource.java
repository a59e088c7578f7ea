package canvass.web;

import canvass.desk.Replay;
import canvass.model.Allocation;
import canvass.model.Contest;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.PollClosing;
import canvass.model.Unit;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The elections that are here, and each one's definition. */
final class ElectionsResource {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Asking asking;

    ElectionsResource(Asking asking) {
        this.asking = asking;
    }

    ObjectNode list() {
        ObjectNode json = NODES.objectNode();
        ArrayNode list = json.putArray("elections");
        for (ElectionId id : asking.desk().listElections()) {
            list.add(head(asking.standings(id).findElection().orElseThrow()));
        }
        return json;
    }

    Table table() {
        var table = new Table("election", "name", "day", "zone");
        list().get("elections").forEach(e -> table.add(e.get("id"), e.get("name"), e.get("day"), e.get("zone")));
        return table;
    }

    private ObjectNode head(Election election) {
        ObjectNode json = NODES.objectNode();
        json.put("id", election.id().text());
        json.put("name", election.name());
        json.put("day", election.day().toString());
        json.put("zone", election.zone().getId());
        json.put("now", asking.now(election.id()).toString());
        Optional<Replay> replay = asking.desk().findReplay(election.id());
        if (replay.isPresent()) {
            json.set("replay", ReplayResource.json(replay.get().state()));
        } else {
            json.putNull("replay");
        }
        return json;
    }

    ObjectNode definition(ElectionId id) {
        Election election = asking.standings(id).findElection().orElseThrow();
        ObjectNode json = head(election);
        ArrayNode contests = json.putArray("contests");
        election.contests().forEach(contest -> contests.add(contest(contest)));
        ArrayNode units = json.putArray("units");
        election.units().forEach(unit -> units.add(unit(unit)));
        return json;
    }

    private static ObjectNode contest(Contest contest) {
        ObjectNode json = NODES.objectNode();
        json.put("id", contest.id().text());
        json.put("name", contest.name());
        json.put("unit", contest.unit().text());
        ArrayNode choices = json.putArray("choices");
        contest.choices()
                .forEach(c -> choices.addObject()
                        .put("id", c.id().text())
                        .put("name", c.name())
                        .put("party", c.party()));
        json.set("rule", rule(contest.rule()));
        return json;
    }

    private static ObjectNode rule(CountingRule rule) {
        ObjectNode json = NODES.objectNode();
        switch (rule) {
            case CountingRule.Plurality() -> json.put("kind", "plurality");
            case CountingRule.Electors electors -> {
                json.put("kind", "electors");
                json.put("needed", electors.needed());
                json.put("total", electors.total());
                ArrayNode allocations = json.putArray("allocations");
                for (Allocation a : electors.allocations()) {
                    allocations
                            .addObject()
                            .put("contest", a.contest().text())
                            .put("electors", a.electors())
                            .put("addsToPopularVote", a.addsToPopularVote());
                }
            }
        }
        return json;
    }

    private static ObjectNode unit(Unit unit) {
        ObjectNode json = NODES.objectNode();
        json.put("id", unit.id().text());
        json.put("name", unit.name());
        json.put("type", unit.type().text());
        unit.parent().ifPresentOrElse(parent -> json.put("parent", parent.text()), () -> json.putNull("parent"));
        json.set("pollsClose", closings(unit.pollClosings()));
        return json;
    }

    static ArrayNode closings(List<PollClosing> closings) {
        ArrayNode json = NODES.arrayNode();
        closings.forEach(closing -> json.addObject()
                .put("at", closing.at().toString())
                .put("zone", closing.zone().getId()));
        return json;
    }
}
