package canvass.standing;

import canvass.count.Tabulation;
import canvass.model.Act;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.official.Move;
import canvass.official.OfficialPath;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The official path of every contest of an election as JSON: described in docs/standing.md. */
public final class PathJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Timeline sentences;

    private PathJson(Election election, Chronicle.View chronicle) {
        this.sentences = new Timeline(election, chronicle);
    }

    /** All contests at a moment. */
    public static ObjectNode of(Election election, Standings standings, Moment moment) {
        Chronicle.View chronicle = standings.chronicle(moment);
        Map<ContestId, Standing> all = standings.findAll(moment);
        var json = new PathJson(election, chronicle);
        ObjectNode answer = StandingJson.moment(election, moment);
        ArrayNode wholes = answer.putArray("wholes");
        for (Contest contest : election.contests()) {
            if (contest.rule() instanceof CountingRule.Electors rule) {
                Optional.ofNullable(all.get(contest.id())).ifPresent(s -> wholes.add(json.whole(s, rule)));
            }
        }
        ArrayNode contests = answer.putArray("contests");
        new PathFold(election, moment, chronicle).rows(all).forEach(row -> contests.add(json.row(row)));
        return answer;
    }

    /** A contest that is decided by electors: what its parts come to, and its own acts. */
    private ObjectNode whole(Standing standing, CountingRule.Electors rule) {
        Story story = standing.frame().story();
        ObjectNode json = head(standing);
        json.put("needed", rule.needed());
        json.put("total", rule.total());
        json.put("appointing", story.parts().size());
        ArrayNode projected = json.putArray("projectedBy");
        story.projections().forEach(p -> projected.add(StoryJson.projection(p)));
        json.put("official", Verdict.isOfficial(standing));
        json.put("certifiedContests", story.certifiedParts().size());
        json.set("certified", StoryJson.certified(standing));
        json.set("electorsVoted", electorsVoted(story));
        ObjectNode electors = json.putObject("electorsCounted");
        story.counted().ifPresent(c -> {
            if (c.fact().act() instanceof Act.ElectorsCounted(var counted)) {
                counted.forEach(v -> electors.put(v.choice().text(), v.votes()));
            }
        });
        json.set(
                "counted",
                story.counted()
                        .map(c -> act(c, "noted").put("text", sentences.text(c.fact())))
                        .orElse(null));
        ArrayNode remaining = json.putArray("remaining");
        story.remaining().stream()
                .filter(r -> r.unit().equals(standing.frame().contest().unit()))
                .forEach(r -> remaining.add(CalendarJson.remaining(r)));
        putActs(json, story, story.path().moves().stream().map(Move::act).toList());
        return json;
    }

    /** As the electors of each part voted, or else as the nation's own act tells it of all of them. */
    private static ObjectNode electorsVoted(Story story) {
        Map<String, Long> ofParts = votes(story.parts().values());
        ObjectNode json = NODES.objectNode();
        (ofParts.isEmpty() ? votes(List.of(story.path())) : ofParts)
                .entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .forEach(e -> json.put(e.getKey(), e.getValue()));
        return json;
    }

    private static Map<String, Long> votes(Collection<OfficialPath> paths) {
        var votes = new TreeMap<String, Long>();
        for (OfficialPath path : paths) {
            for (Move move : path.moves()) {
                if (!(move instanceof Move.Refused)
                        && move.act().fact().act() instanceof Act.ElectorsVoted(var electors)) {
                    electors.forEach(v -> votes.merge(v.choice().text(), v.votes(), Math::addExact));
                }
            }
        }
        return votes;
    }

    private static ObjectNode head(Standing standing) {
        ObjectNode json = NODES.objectNode();
        json.put("contest", standing.frame().contest().id().text());
        json.put("name", standing.frame().contest().name());
        json.put("unit", standing.frame().contest().unit().text());
        json.put("stage", standing.stage().name());
        return json;
    }

    private ObjectNode row(PathRow row) {
        Standing standing = row.standing();
        ObjectNode json = head(standing);
        if (row.electors().isPresent()) {
            json.put("electors", row.electors().getAsInt());
        } else {
            json.putNull("electors");
        }
        ArrayNode marks = json.putArray("marks");
        row.marks().forEach(m -> marks.add(m.code()));
        ArrayNode projected = json.putArray("projectedBy");
        standing.frame().story().projections().forEach(p -> projected.add(StoryJson.projection(p)));
        putMargin(json, standing);
        ArrayNode steps = json.putArray("steps");
        row.steps().forEach(s -> steps.add(step(s)));
        StoryJson.firstRound(standing).ifPresent(round -> json.set("firstRound", round));
        putActs(json, standing.frame().story(), row.acts());
        ArrayNode disputes = json.putArray("disputes");
        standing.frame().story().disputes().forEach(d -> disputes.add(StoryJson.dispute(d)));
        return json;
    }

    /** The count so far, and the margin beside its recount rules: by the certificate where that has votes. */
    private static void putMargin(ObjectNode json, Standing standing) {
        Optional<Tabulation> tabulation = standing.findCount().map(Standing.Count::tabulation);
        Optional<Verdict.CertifiedVotes> certified = Verdict.certifiedVotes(standing);
        json.put(
                "leader",
                certified
                        .map(Verdict.CertifiedVotes::leader)
                        .or(() -> tabulation.flatMap(Tabulation::leader))
                        .map(ChoiceId::text)
                        .orElse(null));
        json.put("totalVotes", tabulation.map(t -> t.count().total()).orElse(0L));
        json.set(
                "recount",
                certified
                        .map(Verdict.CertifiedVotes::closeness)
                        .or(() -> Verdict.closeness(standing))
                        .flatMap(c -> StoryJson.recountRules(standing, c))
                        .orElse(null));
        json.put("marginBy", certified.isPresent() ? "certificate" : "count");
        json.put(
                "marginVotes",
                certified
                        .map(c -> c.closeness().margin())
                        .orElseGet(() -> tabulation.map(Tabulation::margin).orElse(0L)));
        putReporting(json, tabulation);
        ArrayNode by = json.putArray("marginFacts");
        certified.ifPresentOrElse(
                c -> by.add(c.fact()),
                () -> tabulation.ifPresent(t -> t.count().facts().forEach(by::add)));
    }

    private static void putReporting(ObjectNode json, Optional<Tabulation> tabulation) {
        json.set(
                "reporting",
                StandingJson.reporting(tabulation.flatMap(t -> t.count().units())));
        json.put(
                "expectedPercent",
                tabulation
                        .flatMap(t -> t.count().outstanding())
                        .map(o -> java.math.BigDecimal.valueOf(o.expectedBasisPoints(), 2)
                                .stripTrailingZeros())
                        .orElse(null));
        ArrayNode facts = json.putArray("facts");
        tabulation.ifPresent(t -> t.count().facts().forEach(facts::add));
    }

    private ObjectNode step(PathStep step) {
        ObjectNode json = NODES.objectNode();
        json.put("step", step.kind().code());
        json.put("state", step.state().code());
        json.put("due", step.due().map(LocalDate::toString).orElse(null));
        json.put("statute", step.statute());
        json.put("source", step.source());
        ArrayNode acts = json.putArray("acts");
        step.acts().forEach(a -> acts.add(StoryJson.act(a)));
        return json;
    }

    private void putActs(ObjectNode json, Story story, List<Recorded<OfficialAct>> all) {
        ArrayNode acts = json.putArray("acts");
        for (Recorded<OfficialAct> act : all) {
            Optional<Move> move = story.path().moves().stream()
                    .filter(m -> m.act().number() == act.number())
                    .findFirst();
            String effect = move.map(PathJson::effect).orElse("noted");
            ObjectNode one = act(act, effect);
            one.put("text", sentences.text(act.fact()));
            move.filter(Move.Refused.class::isInstance)
                    .map(Move.Refused.class::cast)
                    .ifPresent(r -> one.put("reason", r.why().text()));
            acts.add(one);
        }
    }

    private static ObjectNode act(Recorded<OfficialAct> act, String effect) {
        return StoryJson.act(act).put("effect", effect);
    }

    private static String effect(Move move) {
        return switch (move) {
            case Move.Moved _ -> "moved";
            case Move.Noted _ -> "noted";
            case Move.Refused _ -> "refused";
        };
    }
}
