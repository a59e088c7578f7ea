package canvass.standing;

import canvass.count.ElectorTally;
import canvass.count.Outstanding;
import canvass.count.SetAside;
import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitsReporting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A standing as JSON: the contract of {@code canvass standing --json} and of the API, described in docs/standing.md. */
public final class StandingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SHARE_DIGITS = 6;

    private final Election election;
    private final FindingsJson findings;

    public StandingJson(Election election) {
        this.election = election;
        this.findings = new FindingsJson(election);
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** What every answer about an election begins with: which one, and as of when. */
    static ObjectNode moment(Election election, Moment moment) {
        ObjectNode json = NODES.objectNode();
        json.put("election", election.id().text());
        json.put("name", election.name());
        json.put("asOf", moment.asOf().toString());
        json.set("knownAt", instant(moment.knownAt()));
        json.set("recordedBy", instant(moment.recordedBy()));
        return json;
    }

    /** One line of JSON. */
    public static String write(JsonNode json) {
        return MAPPER.writeValueAsString(json);
    }

    /**
     * Everything about a contest.
     *
     * @param withUnits whether every unit's own count is in it
     */
    public ObjectNode whole(Standing standing, boolean withUnits) {
        ObjectNode json = summary(standing);
        StoryJson.putAll(standing, json);
        for (String list : List.of("corrections", "suspects", "tests", "statedTotals", "facts")) {
            json.putArray(list);
        }
        standing.findCount().ifPresent(count -> {
            Tabulation tabulation = count.tabulation();
            tabulation.corrections().forEach(c -> json.withArray("corrections").add(findings.correction(c)));
            tabulation
                    .setAside()
                    .forEach(s ->
                            json.withArray(s.isSuspect() ? "suspects" : "tests").add(findings.setAside(s)));
            tabulation
                    .statedTotals()
                    .forEach(s -> json.withArray("statedTotals").add(FindingsJson.statedTotal(s)));
            tabulation.count().facts().forEach(json.withArray("facts")::add);
            count.parts().values().forEach(part -> json.withArray("contests").add(summary(part)));
            if (withUnits) {
                tabulation.everyUnit().forEach(u -> json.withArray("units").add(unit(u, tabulation.contest())));
            }
        });
        return json;
    }

    /** All contests of the election, each as {@link #summary} shows it. */
    public ObjectNode all(Standings standings, Moment moment) {
        ObjectNode json = moment(election, moment);
        ArrayNode contests = json.putArray("contests");
        for (Contest contest : election.contests()) {
            standings.find(contest.id(), moment).ifPresent(standing -> contests.add(summary(standing)));
        }
        return json;
    }

    /** What a list of contests shows of each: all but the single corrections, suspects and facts, which are counted. */
    public ObjectNode summary(Standing standing) {
        Contest contest = standing.frame().contest();
        ObjectNode json = NODES.objectNode();
        json.put("election", contest.id().election().text());
        json.put("contest", contest.id().text());
        json.put("name", contest.name());
        json.put("unit", contest.unit().text());
        json.put("asOf", standing.frame().moment().asOf().toString());
        json.set("knownAt", instant(standing.frame().moment().knownAt()));
        json.set("recordedBy", instant(standing.frame().moment().recordedBy()));
        json.put("stage", standing.stage().name());
        StoryJson.putSummary(standing, json);
        ArrayNode closings = json.putArray("pollsClose");
        for (PollClosing closing : standing.frame().pollClosings()) {
            closings.addObject()
                    .put("at", closing.at().toString())
                    .put("zone", closing.zone().getId());
        }
        Optional<Tabulation> tabulation = standing.findCount().map(Standing.Count::tabulation);
        putCount(json, contest, tabulation.map(Tabulation::count));
        json.set("leader", text(tabulation.flatMap(Tabulation::leader).map(ChoiceId::text)));
        json.put("marginVotes", tabulation.map(Tabulation::margin).orElse(0L));
        json.put("correctionCount", tabulation.map(t -> t.corrections().size()).orElse(0));
        json.put(
                "suspectCount",
                tabulation
                        .map(t -> t.setAside().stream()
                                .filter(SetAside::isSuspect)
                                .count())
                        .orElse(0L));
        json.put("reports", tabulation.map(Tabulation::reports).orElse(0));
        standing.findCount()
                .flatMap(Standing.Count::electors)
                .ifPresent(tally -> json.set("electors", electors(tally)));
        json.set(
                "ageSeconds",
                age(standing, tabulation).<JsonNode>map(NODES::numberNode).orElseGet(NODES::nullNode));
        return json;
    }

    private static Optional<Long> age(Standing standing, Optional<Tabulation> tabulation) {
        return tabulation
                .flatMap(t -> t.count().newestAt())
                .map(newest -> Duration.between(
                                newest, standing.frame().moment().asOf())
                        .toSeconds());
    }

    private ObjectNode unit(UnitCount count, Contest contest) {
        ObjectNode json = NODES.objectNode();
        Unit unit = election.get(count.unit());
        json.put("unit", unit.id().text());
        json.put("name", unit.name());
        json.put("type", unit.type().text());
        putCount(json, contest, Optional.of(count));
        count.facts().forEach(json.withArray("facts")::add);
        if (!count.byType().isEmpty()) {
            ObjectNode byType = json.putObject("byType");
            count.byType().forEach((type, votes) -> byType.set(type.text(), votes(contest, votes)));
        }
        return json;
    }

    private void putCount(ObjectNode json, Contest contest, Optional<UnitCount> count) {
        ArrayNode choices = json.putArray("choices");
        long total = count.map(UnitCount::total).orElse(0L);
        for (int c = 0; c < contest.choices().size(); c++) {
            Choice choice = contest.choices().get(c);
            int place = c;
            long votes = count.map(u -> u.votes().at(place)).orElse(0L);
            ObjectNode one = choices.addObject();
            one.put("id", choice.id().text());
            one.put("name", choice.name());
            one.put("party", choice.party());
            one.put("votes", votes);
            one.put("share", share(votes, total));
            one.put("stated", count.map(u -> u.stated().at(place)).orElse(0L));
        }
        json.put("totalVotes", total);
        json.set("reporting", reporting(count.flatMap(UnitCount::units)));
        json.putObject("parts")
                .put("counted", count.map(UnitCount::parts).orElse(0))
                .put("all", count.map(UnitCount::partsInAll).orElse(0));
        json.set("newestAt", instant(count.flatMap(UnitCount::newestAt)));
        json.set(
                "outstanding",
                count.flatMap(UnitCount::outstanding).map(this::outstanding).orElseGet(NODES::nullNode));
    }

    /** A fraction of one, rounded half up to six decimals: exact whole numbers go in, no binary fraction comes between. */
    static BigDecimal share(long votes, long total) {
        return total == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(votes).divide(BigDecimal.valueOf(total), SHARE_DIGITS, RoundingMode.HALF_UP);
    }

    static JsonNode reporting(Optional<UnitsReporting> units) {
        if (units.isEmpty()) {
            return NODES.nullNode();
        }
        return NODES.objectNode()
                .put("units", units.get().reporting())
                .put("total", units.get().total());
    }

    private JsonNode outstanding(Outstanding outstanding) {
        ObjectNode json = NODES.objectNode();
        json.put(
                "expectedPercent",
                BigDecimal.valueOf(outstanding.expectedBasisPoints(), 2).stripTrailingZeros());
        if (outstanding.ballots().isPresent()) {
            json.put("ballots", outstanding.ballots().getAsLong());
        } else {
            json.putNull("ballots");
        }
        json.put("source", outstanding.source());
        json.put("fact", outstanding.fact());
        return json;
    }

    private static ObjectNode electors(ElectorTally tally) {
        ObjectNode json = NODES.objectNode();
        ObjectNode leading = json.putObject("leading");
        tally.leading().forEach((choice, electors) -> leading.put(choice.text(), electors));
        json.put("open", tally.open());
        json.put("needed", tally.needed());
        json.put("total", tally.total());
        return json;
    }

    private static ObjectNode votes(Contest contest, List<Long> votes) {
        ObjectNode json = NODES.objectNode();
        for (int c = 0; c < votes.size(); c++) {
            json.put(contest.choices().get(c).id().text(), votes.get(c));
        }
        return json;
    }

    static JsonNode instant(Optional<Instant> instant) {
        return text(instant.map(Instant::toString));
    }

    private static JsonNode text(Optional<String> text) {
        return text.<JsonNode>map(NODES::stringNode).orElseGet(NODES::nullNode);
    }
}
