package canvass.ledger;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An election's definition as one line of JSON, complete enough to answer from the ledger alone. */
final class ElectionBody {
    private ElectionBody() {}

    static String of(Election election) {
        ObjectNode json = Bodies.MAPPER.createObjectNode();
        json.put("name", election.name());
        json.put("day", election.day().toString());
        json.put("zone", election.zone().getId());
        ArrayNode contests = json.putArray("contests");
        election.contests().forEach(contest -> write(contest, contests.addObject()));
        ArrayNode units = json.putArray("units");
        election.units().forEach(unit -> write(unit, units.addObject()));
        return Bodies.MAPPER.writeValueAsString(json);
    }

    private static void write(Contest contest, ObjectNode json) {
        json.put("id", contest.id().text());
        json.put("name", contest.name());
        json.put("unit", contest.unit().text());
        switch (contest.rule()) {
            case CountingRule.Plurality() -> json.put("rule", "plurality");
            case CountingRule.Electors(var allocations, int needed) -> {
                json.put("rule", "electors");
                json.put("needed", needed);
                ArrayNode list = json.putArray("allocations");
                for (Allocation a : allocations) {
                    list.addObject()
                            .put("contest", a.contest().text())
                            .put("electors", a.electors())
                            .put("addsToPopularVote", a.addsToPopularVote());
                }
            }
        }
        ArrayNode choices = json.putArray("choices");
        for (Choice choice : contest.choices()) {
            choices.addObject()
                    .put("id", choice.id().text())
                    .put("name", choice.name())
                    .put("party", choice.party());
        }
    }

    private static void write(Unit unit, ObjectNode json) {
        json.put("id", unit.id().text());
        json.put("name", unit.name());
        json.put("type", unit.type().text());
        unit.parent().ifPresent(parent -> json.put("parent", parent.text()));
        unit.fips().ifPresent(fips -> json.put("fips", fips));
        if (unit.earlierBallots().isPresent()) {
            json.put("earlierBallots", unit.earlierBallots().getAsLong());
        }
        if (!unit.pollClosings().isEmpty()) {
            ArrayNode closings = json.putArray("pollClosings");
            for (PollClosing closing : unit.pollClosings()) {
                closings.addObject()
                        .put("at", closing.at().toString())
                        .put("zone", closing.zone().getId());
            }
        }
    }

    static ElectionDefined electionDefined(Row row) {
        JsonNode json = Bodies.MAPPER.readTree(row.body());
        var contests = new ArrayList<Contest>();
        json.get("contests").forEach(c -> contests.add(contest(c)));
        var units = new ArrayList<Unit>();
        json.get("units").forEach(u -> units.add(unit(u)));
        var election = new Election(
                new ElectionId(row.subject()),
                json.get("name").asString(),
                LocalDate.parse(json.get("day").asString()),
                ZoneId.of(json.get("zone").asString()),
                contests,
                units);
        return new ElectionDefined(election, Row.instant(row.effectiveAt()), Row.instant(row.publishedAt()));
    }

    private static Contest contest(JsonNode json) {
        var choices = new ArrayList<Choice>();
        for (JsonNode c : json.get("choices")) {
            choices.add(new Choice(
                    new ChoiceId(c.get("id").asString()),
                    c.get("name").asString(),
                    c.get("party").asString()));
        }
        return new Contest(
                new ContestId(json.get("id").asString()),
                json.get("name").asString(),
                new UnitId(json.get("unit").asString()),
                choices,
                rule(json));
    }

    private static CountingRule rule(JsonNode json) {
        if (json.get("rule").asString().equals("plurality")) {
            return new CountingRule.Plurality();
        }
        var allocations = new ArrayList<Allocation>();
        for (JsonNode a : json.get("allocations")) {
            allocations.add(new Allocation(
                    new ContestId(a.get("contest").asString()),
                    a.get("electors").asInt(),
                    a.get("addsToPopularVote").asBoolean()));
        }
        return new CountingRule.Electors(allocations, json.get("needed").asInt());
    }

    private static Unit unit(JsonNode json) {
        var closings = new ArrayList<PollClosing>();
        if (json.has("pollClosings")) {
            for (JsonNode c : json.get("pollClosings")) {
                closings.add(new PollClosing(
                        Instant.parse(c.get("at").asString()),
                        ZoneId.of(c.get("zone").asString())));
            }
        }
        return new Unit(
                new UnitId(json.get("id").asString()),
                json.get("name").asString(),
                type(json.get("type").asString()),
                json.has("parent") ? Optional.of(new UnitId(json.get("parent").asString())) : Optional.empty(),
                json.has("fips") ? Optional.of(json.get("fips").asString()) : Optional.empty(),
                List.copyOf(closings),
                json.has("earlierBallots")
                        ? OptionalLong.of(json.get("earlierBallots").asLong())
                        : OptionalLong.empty());
    }

    private static UnitType type(String text) {
        return UnitType.find(text).orElseThrow(() -> new IllegalStateException("unknown unit type " + text));
    }
}
