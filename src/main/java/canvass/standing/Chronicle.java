package canvass.standing;

import canvass.model.Act;
import canvass.model.ChoiceId;
import canvass.model.ContestId;
import canvass.model.Fact;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.model.UnitId;
import canvass.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The facts of an election that are not counts. Guarded by its {@link Standings}. */
public final class Chronicle {
    private final List<Recorded<RaceCall>> calls = new ArrayList<>();
    private final List<Recorded<OfficialAct>> acts = new ArrayList<>();
    private final List<Recorded<Statement>> statements = new ArrayList<>();

    Chronicle() {}

    /**
     * Those in view at a moment, each list in order of time, and of one time in the order they came in. What several documents tell
     * alike is told once, as the newest has it.
     *
     * @param maybe acts of which only the days are known within which they were, where those have begun and are not over
     */
    public record View(
            List<Recorded<RaceCall>> calls,
            List<Recorded<OfficialAct>> acts,
            List<Recorded<OfficialAct>> maybe,
            List<Recorded<Statement>> statements) {
        public View {
            calls = List.copyOf(calls);
            acts = List.copyOf(acts);
            maybe = List.copyOf(maybe);
            statements = List.copyOf(statements);
        }
    }

    void addCall(Recorded<RaceCall> call) {
        calls.add(call);
    }

    void addAct(Recorded<OfficialAct> act) {
        acts.add(act);
    }

    void addStatement(Recorded<Statement> statement) {
        statements.add(statement);
    }

    View at(Moment moment) {
        return new View(
                inView(calls, moment, c -> new Called(c.contest(), c.choice(), c.caller(), c.kind(), c.when())),
                inView(acts, moment, Chronicle::done),
                acts.stream().filter(a -> mayBe(a, moment)).toList(),
                inView(
                        statements,
                        moment,
                        s -> new Said(s.actor().name(), s.stance(), s.toward(), s.channel(), s.when())));
    }

    private record Called(ContestId contest, ChoiceId choice, String caller, RaceCall.Kind kind, When when) {}

    private record Done(ContestId contest, UnitId jurisdiction, Act act, String authority, When when) {}

    private record Said(String actor, Stance stance, Optional<Toward> toward, String channel, When when) {}

    private static Done done(OfficialAct a) {
        return new Done(a.contest(), a.jurisdiction(), a.act(), a.authority(), a.when());
    }

    private static boolean mayBe(Recorded<OfficialAct> act, Moment moment) {
        boolean known = moment.knownAt().isEmpty()
                && moment.recordedBy().map(t -> !act.recordedAt().isAfter(t)).orElse(true);
        return known
                && switch (act.fact().when()) {
                    case When.Exactly _ -> false;
                    case When.Within days ->
                        act.fact().effectiveAt().isAfter(moment.asOf())
                                && !days.first()
                                        .atStartOfDay(days.zone())
                                        .toInstant()
                                        .isAfter(moment.asOf());
                };
    }

    private static <F extends Fact> List<Recorded<F>> inView(
            List<Recorded<F>> all, Moment moment, Function<F, Object> says) {
        var newest = new HashMap<Object, Recorded<F>>();
        for (Recorded<F> recorded : all) {
            if (recorded.isInView(moment)) {
                newest.put(says.apply(recorded.fact()), recorded);
            }
        }
        return newest.values().stream()
                .sorted(Comparator.comparing((Recorded<F> r) -> r.fact().effectiveAt())
                        .thenComparingLong(Recorded::number))
                .toList();
    }
}
