package canvass.standing;

import canvass.model.Act;
import canvass.model.ChoiceVotes;
import canvass.model.Citation;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.model.Told;
import canvass.model.Toward;
import canvass.model.UnitId;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls, acts and statements as JSON, each with where it can be read: what the API and the timeline show of a fact. */
public final class FactJson {
    private FactJson() {}

    /** A fact's kind, in one word. */
    static String kind(Told fact) {
        return switch (fact) {
            case RaceCall _ -> "call";
            case OfficialAct _ -> "act";
            case Statement _ -> "statement";
        };
    }

    /** Adds the kind and the own keys of a fact. */
    public static void put(Told fact, ObjectNode json) {
        json.put("kind", kind(fact));
        switch (fact) {
            case RaceCall call -> put(call, json);
            case OfficialAct act -> put(act, json);
            case Statement statement -> put(statement, json);
        }
    }

    /** Adds a withdrawal's own keys; which fact it withdraws is said by document and line, as it holds in every ledger. */
    public static void put(Withdrawal withdrawal, ObjectNode json) {
        json.put("kind", "withdrawal");
        ObjectNode place = json.putObject("withdraws");
        place.put("sha256", withdrawal.fact().document());
        place.put("line", withdrawal.fact().line());
        withdrawal.fact().nth().ifPresent(nth -> place.put("nth", nth));
        json.put("because", withdrawal.because());
        json.put("by", withdrawal.by());
        put(withdrawal.when(), json);
        put(withdrawal.citation(), withdrawal.line(), json);
    }

    /** By what a fact was withdrawn: since when that is known, by whom, why, and where it can be read. */
    public static ObjectNode withdrawn(Recorded<Withdrawal> withdrawal) {
        ObjectNode json = StandingJson.object();
        json.put("at", withdrawal.fact().publishedAt().toString());
        json.put("by", withdrawal.fact().by());
        json.put("because", withdrawal.fact().because());
        json.put("fact", withdrawal.number());
        json.set("source", source(withdrawal.fact().citation()));
        return json;
    }

    /** Adds a call's own keys. */
    private static void put(RaceCall call, ObjectNode json) {
        json.put("contest", call.contest().text());
        json.put("choice", call.choice().text());
        json.put("caller", call.caller());
        json.put("call", call.kind().name().toLowerCase(Locale.ROOT));
        call.electors().ifPresent(electors -> json.put("electoralVotes", electors));
        put(call.when(), json);
        put(call.citation(), call.line(), json);
    }

    /** Adds an act's own keys. */
    private static void put(OfficialAct act, ObjectNode json) {
        json.put("contest", act.contest().text());
        json.put("jurisdiction", act.jurisdiction().text());
        json.put("authority", act.authority());
        json.put("act", act.act().code());
        put(act.act(), json);
        json.put("detail", act.detail());
        put(act.when(), json);
        put(act.citation(), act.line(), json);
    }

    private static void put(Act act, ObjectNode json) {
        switch (act) {
            case Act.Canvassed(var votes) -> put("votes", votes, json);
            case Act.Certified(var votes) -> put("votes", votes, json);
            case Act.Recounted(var votes) -> put("votes", votes, json);
            case Act.Audited(var votes) -> put("votes", votes, json);
            case Act.ElectorsAppointed(var electors) -> put("electors", electors, json);
            case Act.ElectorsVoted(var electors) -> put("electors", electors, json);
            case Act.ElectorsCounted(var electors) -> put("electors", electors, json);
            case Act.RecountRequested(var by, var scope) -> put(scope, json.put("by", by));
            case Act.RecountOrdered(var scope) -> put(scope, json);
            case Act.SuitFiled(var suit, var by) -> put(suit, json.put("by", by));
            case Act.Ruled(var suit, var outcome) ->
                put(suit, json.put("outcome", outcome.name().toLowerCase(Locale.ROOT)));
            case Act.ObjectionDecided(var senate, var house) -> {
                json.put("senate", text(senate)).put("house", text(house));
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

    private static void put(String key, List<ChoiceVotes> votes, ObjectNode json) {
        ObjectNode byChoice = json.putObject(key);
        votes.forEach(v -> byChoice.put(v.choice().text(), v.votes()));
    }

    private static void put(List<UnitId> scope, ObjectNode json) {
        ArrayNode units = json.putArray("scope");
        scope.forEach(unit -> units.add(unit.text()));
    }

    private static void put(Act.CourtCase suit, ObjectNode json) {
        json.put("court", suit.court()).put("case", suit.name()).put("caseNumber", suit.number());
    }

    private static String text(Act.Division division) {
        return division.yeas().isEmpty()
                ? ""
                : division.yeas().getAsInt() + "-" + division.nays().orElse(0);
    }

    /** Adds a statement's own keys. */
    public static void put(Statement statement, ObjectNode json) {
        json.put("actor", statement.actor().name());
        json.put("role", statement.actor().role());
        json.put("onBehalfOf", statement.actor().onBehalfOf());
        json.put("country", statement.actor().country());
        json.put("actorType", statement.actor().type().text());
        json.put("stance", statement.stance().text());
        json.put("toward", statement.toward().map(Toward::text).orElse(""));
        json.put("condition", statement.condition().map(c -> c.text()).orElse(""));
        ArrayNode awaits = json.putArray("awaits");
        statement.condition().ifPresent(c -> c.awaits().forEach(step -> awaits.add(step.text())));
        json.put("channel", statement.channel());
        json.put("carrier", statement.carrier());
        json.put("quote", statement.quote());
        put(statement.when(), json);
        put(statement.citation(), statement.line(), json);
        statement.confirmed().ifPresent(c -> {
            ObjectNode confirmed = json.putObject("confirmed");
            confirmed.put("by", c.by()).put("sha256", c.sha256());
            confirmed.putArray("span").add(c.from()).add(c.to());
        });
    }

    private static void put(When when, ObjectNode json) {
        json.put("when", when.toString());
        switch (when) {
            case When.Exactly _ -> json.putNull("zone");
            case When.Within days -> json.put("zone", days.zone().getId());
        }
    }

    private static void put(Citation citation, long line, ObjectNode json) {
        json.set("source", source(citation));
        json.put("line", line);
    }

    /** Where a fact can be read. */
    public static ObjectNode source(Citation citation) {
        return StandingJson.object()
                .put("publisher", citation.publisher())
                .put("address", citation.address())
                .put("date", citation.date())
                .put("note", citation.note());
    }
}
