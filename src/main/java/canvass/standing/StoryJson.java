package canvass.standing;

import canvass.model.Act;
import canvass.model.Fact;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Told;
import canvass.model.Withdrawal;
import canvass.official.Closeness;
import canvass.official.Dispute;
import canvass.official.FirstRound;
import canvass.official.Move;
import canvass.official.Procedure;
import canvass.official.RecountRule;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was said and done about a contest, as JSON: docs/standing.md describes it. Every part carries its fact and its source. */
final class StoryJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StoryJson() {}

    /** What a list of contests shows of each. */
    static void putSummary(Standing standing, ObjectNode json) {
        Story story = standing.frame().story();
        ArrayNode overlays = json.putArray("overlays");
        story.overlays().stream().sorted().forEach(o -> overlays.add(o.name()));
        ArrayNode projected = json.putArray("projectedBy");
        story.projections().forEach(p -> projected.add(projection(p)));
        json.put("official", Verdict.isOfficial(standing));
    }

    /** Everything. */
    static void putAll(Standing standing, ObjectNode json) {
        Story story = standing.frame().story();
        ArrayNode retracted = json.putArray("retracted");
        story.retracted().forEach(c -> retracted.add(call(c)));
        json.set("certified", certified(standing));
        ArrayNode certificates = json.putArray("certificates");
        Verdict.certificates(standing).forEach(c -> certificates.add(act(c)));
        CalendarJson.put(story, json);
        ArrayNode refused = json.putArray("refusedActs");
        story.path().refused().forEach(r -> refused.add(refused(r)));
        story.parts().values().forEach(p -> p.refused().forEach(r -> refused.add(refused(r))));
        Verdict.closeness(standing)
                .flatMap(c -> recountRules(standing, c))
                .ifPresent(rules -> json.set("recount", rules));
        firstRound(standing).ifPresent(round -> json.set("firstRound", round));
        ArrayNode disputes = json.putArray("disputes");
        story.disputes().forEach(d -> disputes.add(dispute(d)));
        RecognitionJson.put(story, json);
    }

    static ObjectNode projection(Projection projection) {
        ObjectNode json = call(projection.call());
        if (projection.electors().isPresent()) {
            json.put("electoralVotes", projection.electors().getAsInt());
        } else {
            json.putNull("electoralVotes");
        }
        return json;
    }

    private static ObjectNode call(Recorded<RaceCall> call) {
        ObjectNode json = NODES.objectNode();
        json.put("caller", call.fact().caller());
        json.put("choice", call.fact().choice().text());
        return sourced(json, call, call.fact().when().toString());
    }

    static ObjectNode act(Recorded<OfficialAct> act) {
        ObjectNode json = NODES.objectNode();
        json.put("jurisdiction", act.fact().jurisdiction().text());
        json.put("contest", act.fact().contest().text());
        json.put("act", act.fact().act().code());
        json.put("authority", act.fact().authority());
        if (act.fact().act() instanceof Act.Certified(var votes) && !votes.isEmpty()) {
            ObjectNode byChoice = json.putObject("votes");
            votes.forEach(v -> byChoice.put(v.choice().text(), v.votes()));
        }
        return sourced(json, act, act.fact().when().toString());
    }

    /** When, as told; from when on it counts; which fact, and where it can be read. */
    static ObjectNode sourced(ObjectNode json, Recorded<? extends Fact> recorded, String when) {
        json.put("at", recorded.fact().effectiveAt().toString());
        json.put("when", when);
        json.put("fact", recorded.number());
        switch (recorded.fact()) {
            case Told told -> json.set("source", FactJson.source(told.citation()));
            case Withdrawal withdrawal -> json.set("source", FactJson.source(withdrawal.citation()));
            case canvass.model.CountReport _, canvass.model.ElectionDefined _, canvass.model.DocumentRefused _ ->
                json.putNull("source");
        }
        return json;
    }

    /** Which jurisdictions have certified, and for whom how many electors that makes. */
    static ObjectNode certified(Standing standing) {
        ObjectNode json = NODES.objectNode();
        ArrayNode states = json.putArray("states");
        Verdict.certifiedUnits(standing).forEach(u -> states.add(u.shortName()));
        ObjectNode electors = json.putObject("electoralVotes");
        Verdict.certifiedElectors(standing).forEach((choice, n) -> electors.put(choice.text(), n));
        return json;
    }

    private static ObjectNode refused(Move.Refused refused) {
        return act(refused.act())
                .put("refusal", refused.why().name())
                .put("reason", refused.why().text());
    }

    static ObjectNode dispute(Dispute d) {
        ObjectNode json = NODES.objectNode();
        json.put("court", d.suit().court());
        json.put("case", d.suit().name());
        json.put("number", d.suit().number());
        json.put("jurisdiction", d.jurisdiction().text());
        json.put("filedAt", d.filed().map(f -> f.fact().when().toString()).orElse(null));
        json.put(
                "filedBy",
                d.filed()
                        .map(f -> f.fact().act() instanceof Act.SuitFiled(var suit, var by) ? by : "")
                        .orElse(null));
        json.put("decidedAt", d.ruled().map(r -> r.fact().when().toString()).orElse(null));
        json.put(
                "outcome",
                d.outcome().map(o -> o.name().toLowerCase(Locale.ROOT)).orElse(null));
        d.ruled().or(d::filed).ifPresent(latest -> {
            json.put("detail", latest.fact().detail());
            json.put("fact", latest.number());
            json.set("source", FactJson.source(latest.fact().citation()));
        });
        return json;
    }

    /** The margin beside the recount rules that apply. */
    static Optional<ObjectNode> recountRules(Standing standing, Closeness closeness) {
        return standing.frame().story().procedure().map(p -> {
            ObjectNode json = NODES.objectNode();
            json.put("marginVotes", closeness.margin());
            json.set(
                    "automatic",
                    p.automaticRecount().map(r -> rule(r, closeness)).orElse(null));
            json.set(
                    "requested",
                    p.requestedRecount().map(r -> rule(r, closeness)).orElse(null));
            json.put("source", p.source());
            return json;
        });
    }

    /** Whether the leader would have won without a second round by what is counted. */
    static Optional<ObjectNode> firstRound(Standing standing) {
        return Verdict.closeness(standing)
                .flatMap(votes -> standing.frame()
                        .story()
                        .procedure()
                        .flatMap(Procedure::firstRound)
                        .map(rule -> NODES.objectNode()
                                .put("rule", rule.text())
                                .put("leadPoints", FirstRound.leadInPoints(votes))
                                .put("decided", rule.isDecided(votes))));
    }

    static ObjectNode rule(RecountRule rule, Closeness closeness) {
        ObjectNode json = NODES.objectNode();
        json.put("threshold", rule.threshold().text());
        long widest = rule.threshold().widest(closeness);
        if (widest == Long.MAX_VALUE) {
            json.putNull("widestVotes");
        } else {
            json.put("widestVotes", widest);
        }
        json.put("applies", rule.threshold().holds(closeness));
        json.put("statute", rule.statute());
        return json;
    }
}
