package canvass.standing;

import canvass.model.Act;
import canvass.model.ChoiceVotes;
import canvass.model.Citation;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.model.Told;
import canvass.model.Toward;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All calls, acts and statements of an election in one order, each told in a sentence. */
public final class Timeline {
    /**
     * One fact.
     *
     * @param at from when on it counts
     * @param when as its source tells it
     * @param text a sentence without its source
     */
    public record Event(long fact, Instant at, String when, String kind, String text, Citation source) {}

    private final Election election;
    private final Chronicle.View chronicle;

    public Timeline(Election election, Chronicle.View chronicle) {
        this.election = election;
        this.chronicle = chronicle;
    }

    /** In order of time. */
    public List<Event> events() {
        var events = new ArrayList<Event>();
        chronicle.calls().forEach(call -> events.add(event(call)));
        chronicle.acts().forEach(act -> events.add(event(act)));
        chronicle.statements().forEach(statement -> events.add(event(statement)));
        events.sort(Comparator.comparing(Event::at).thenComparingLong(Event::fact));
        return events;
    }

    /** What was withdrawn and would be among the events else, in order of time, each with what withdrew it. */
    public List<Withdrawn> withdrawn() {
        return chronicle.withdrawn().stream()
                .map(w -> new Withdrawn(event(w.recorded()), w.withdrawal()))
                .toList();
    }

    /** Something that is no longer told, and why. */
    public record Withdrawn(Event event, Recorded<Withdrawal> withdrawal) {}

    private Event event(Recorded<? extends Told> recorded) {
        Told fact = recorded.fact();
        return new Event(
                recorded.number(),
                fact.effectiveAt(),
                fact.when().toString(),
                FactJson.kind(fact),
                text(fact),
                fact.citation());
    }

    /** A sentence without its source. */
    public String text(Told fact) {
        return switch (fact) {
            case RaceCall call -> text(call);
            case OfficialAct act -> text(act);
            case Statement statement -> text(statement);
        };
    }

    private static String text(RaceCall call) {
        String electors = call.electors().isPresent() ? ", " + call.electors().getAsInt() + " electors in all" : "";
        return switch (call.kind()) {
            case MADE -> call.caller() + " calls " + call.contest() + " for " + call.choice() + electors;
            case RETRACTED -> call.caller() + " takes back its call of " + call.contest() + " for " + call.choice();
        };
    }

    /** A sentence without its source. */
    String text(OfficialAct act) {
        String detail = act.detail().isEmpty() ? "" : " (" + act.detail() + ")";
        return name(act.jurisdiction()) + ": " + text(act.act()) + ", " + act.authority() + detail;
    }

    private String name(UnitId unit) {
        return election.find(unit).map(Unit::name).orElse(unit.text());
    }

    private static String text(Act act) {
        return switch (act) {
            case Act.Canvassed(var votes) -> "canvassed" + votes(votes);
            case Act.Certified(var votes) -> "certified" + votes(votes);
            case Act.CertificationRefused() -> "not certified";
            case Act.CertificationWithdrawn() -> "certification taken back";
            case Act.RecountRequested(var by, var scope) -> "recount asked for by " + by + scope(scope);
            case Act.RecountOrdered(var scope) -> "recount ordered" + scope(scope);
            case Act.Recounted(var votes) -> "recounted" + votes(votes);
            case Act.AuditOrdered() -> "audit ordered";
            case Act.Audited(var votes) -> "audited" + votes(votes);
            case Act.SuitFiled(var suit, var by) -> suit.name() + " filed by " + by + " in the " + suit.court();
            case Act.Ruled(var suit, var outcome) ->
                suit.name() + " in the " + suit.court() + ": " + outcome.name().toLowerCase(Locale.ROOT);
            case Act.ElectorsAppointed(var electors) -> "electors appointed" + votes(electors);
            case Act.ElectorsVoted(var electors) -> "electors vote" + votes(electors);
            case Act.ObjectionDecided objection ->
                "objection to its electoral votes " + (objection.isSustained() ? "sustained" : "not sustained");
            case Act.ElectorsCounted(var electors) -> "electoral votes counted" + votes(electors);
            case Act.TransitionOpened(var toward) -> "transition opened to " + toward;
            case Act.Inaugurated(var choice) -> choice + " takes office";
            case Act.CountStopped() -> "the count is no longer made public";
            case Act.CountResumed() -> "the count is made public again";
            case Act.Annulled() -> "annulled";
        };
    }

    private static String votes(List<ChoiceVotes> votes) {
        return votes.isEmpty()
                ? ""
                : votes.stream()
                        .map(v -> v.choice() + " " + String.format(Locale.ROOT, "%,d", v.votes()))
                        .collect(Collectors.joining(", ", " ", ""));
    }

    private static String scope(List<UnitId> scope) {
        return scope.isEmpty() ? "" : scope.stream().map(UnitId::text).collect(Collectors.joining(", ", " in ", ""));
    }

    private static String text(Statement s) {
        String office = Stream.of(s.actor().role(), s.actor().country())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String condition = s.condition().map(c -> ", until " + c.text()).orElse("");
        String quote = s.quote().isEmpty() ? "" : ": \u201c" + s.quote() + "\u201d";
        return s.actor().name() + (office.isEmpty() ? "" : " (" + office + ")") + " "
                + s.stance().text().replace('-', ' ')
                + s.toward().map(Toward::text).map(t -> " " + t).orElse("") + condition + quote;
    }

    /** Described in docs/standing.md. */
    public ObjectNode json(Moment moment) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("election", election.id().text());
        json.put("asOf", moment.asOf().toString());
        json.set("knownAt", StandingJson.instant(moment.knownAt()));
        ArrayNode events = json.putArray("events");
        events().forEach(event -> put(event, events.addObject()));
        ArrayNode withdrawn = json.putArray("withdrawn");
        withdrawn()
                .forEach(w ->
                        put(w.event(), withdrawn.addObject()).set("withdrawn", FactJson.withdrawn(w.withdrawal())));
        return json;
    }

    private static ObjectNode put(Event event, ObjectNode json) {
        return json.put("at", event.at().toString())
                .put("when", event.when())
                .put("kind", event.kind())
                .put("text", event.text())
                .put("fact", event.fact())
                .set("source", FactJson.source(event.source()));
    }
}
