package canvass.standing;

import canvass.model.Fact;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.model.Told;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The facts of an election that are not counts. Guarded by its {@link Standings}. */
public final class Chronicle {
    private final List<Recorded<RaceCall>> calls = new ArrayList<>();
    private final List<Recorded<OfficialAct>> acts = new ArrayList<>();
    private final List<Recorded<Statement>> statements = new ArrayList<>();
    private final Register register = new Register();

    Chronicle() {}

    /**
     * Those in view at a moment, each list in order of time, and of one time in the order they came in. What several documents tell
     * alike is told once, as the newest has it. What was withdrawn, as far as was known, is in none of them but the last.
     *
     * @param maybe acts of which only the days are known within which they were, where those have begun and are not over
     * @param withdrawn those that would be in view had they not been withdrawn, unless another document tells the same
     */
    public record View(
            List<Recorded<RaceCall>> calls,
            List<Recorded<OfficialAct>> acts,
            List<Recorded<OfficialAct>> maybe,
            List<Recorded<Statement>> statements,
            List<Withdrawn> withdrawn) {
        public View {
            calls = List.copyOf(calls);
            acts = List.copyOf(acts);
            maybe = List.copyOf(maybe);
            statements = List.copyOf(statements);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /** A fact, and what withdrew it. */
    public record Withdrawn(Recorded<? extends Told> recorded, Recorded<Withdrawal> withdrawal) {}

    Register register() {
        return register;
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
        List<Recorded<RaceCall>> called = inView(calls, moment);
        List<Recorded<OfficialAct>> done = inView(acts, moment);
        List<Recorded<Statement>> said = inView(statements, moment);
        return new View(
                called,
                done,
                acts.stream()
                        .filter(a -> mayBe(a, moment) && !register.isWithdrawn(a.number(), moment))
                        .toList(),
                said,
                withdrawn(moment, Stream.of(called, done, said).flatMap(List::stream)));
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

    private <F extends Told> List<Recorded<F>> inView(List<Recorded<F>> all, Moment moment) {
        var newest = new HashMap<Happening, Recorded<F>>();
        for (Recorded<F> recorded : all) {
            if (recorded.isInView(moment) && !register.isWithdrawn(recorded.number(), moment)) {
                newest.put(Happening.of(recorded.fact()), recorded);
            }
        }
        return newest.values().stream().sorted(byTime()).toList();
    }

    private List<Withdrawn> withdrawn(Moment moment, Stream<? extends Recorded<? extends Told>> told) {
        var newest = new HashMap<Happening, Withdrawn>();
        register.withdrawn(moment)
                .forEach(w -> newest.put(Happening.of(w.recorded().fact()), w));
        if (!newest.isEmpty()) {
            told.forEach(recorded -> newest.remove(Happening.of(recorded.fact())));
        }
        return newest.values().stream()
                .sorted(Comparator.comparing(Withdrawn::recorded, byTime()))
                .toList();
    }

    private static Comparator<Recorded<? extends Fact>> byTime() {
        return Comparator.comparing((Recorded<? extends Fact> r) -> r.fact().effectiveAt())
                .thenComparingLong(Recorded::number);
    }
}
