package canvass.standing;

import canvass.model.Fact;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The facts of an election that are not counts. Guarded by its {@link Standings}. */
public final class Chronicle {
    private final List<Recorded<RaceCall>> calls = new ArrayList<>();
    private final List<Recorded<OfficialAct>> acts = new ArrayList<>();
    private final List<Recorded<Statement>> statements = new ArrayList<>();

    Chronicle() {}

    /** Those in view at a moment, each list in order of time, and of one time in the order they came in. */
    public record View(
            List<Recorded<RaceCall>> calls, List<Recorded<OfficialAct>> acts, List<Recorded<Statement>> statements) {
        public View {
            calls = List.copyOf(calls);
            acts = List.copyOf(acts);
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
        return new View(inView(calls, moment), inView(acts, moment), inView(statements, moment));
    }

    private static <F extends Fact> List<Recorded<F>> inView(List<Recorded<F>> all, Moment moment) {
        return all.stream()
                .filter(recorded -> recorded.isInView(moment))
                .sorted(Comparator.comparing((Recorded<F> r) -> r.fact().effectiveAt())
                        .thenComparingLong(Recorded::number))
                .toList();
    }
}
