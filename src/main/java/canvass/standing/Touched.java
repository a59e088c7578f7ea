package canvass.standing;

import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.DocumentRefused;
import canvass.model.ElectionDefined;
import canvass.model.Fact;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Statement;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Which answers a fact changes: those about a contest, from a moment on. */
record Touched(ContestId contest, Changed.Kind kind, Instant from) {
    /**
     * What a fact changes, if anything.
     *
     * @param main the election's main contest, which statements are about
     * @param register finds what a withdrawal withdraws: it changes what that had changed
     */
    static Optional<Touched> by(Fact fact, Supplier<ContestId> main, Register register) {
        return switch (fact) {
            case CountReport report ->
                Optional.of(new Touched(report.contest(), Changed.Kind.COUNTS, report.effectiveAt()));
            case RaceCall call -> Optional.of(new Touched(call.contest(), Changed.Kind.CALLS, begin(call.when())));
            case OfficialAct act -> Optional.of(new Touched(act.contest(), Changed.Kind.ACTS, begin(act.when())));
            case Statement statement ->
                Optional.of(new Touched(main.get(), Changed.Kind.STATEMENTS, begin(statement.when())));
            case Withdrawal withdrawal ->
                register.find(withdrawal.fact())
                        .flatMap(withdrawn -> by(withdrawn.fact(), main, register))
                        .map(t -> new Touched(t.contest(), Changed.Kind.WITHDRAWALS, t.from()));
            case ElectionDefined _, DocumentRefused _ -> Optional.empty();
        };
    }

    /** While the days last within which something was, it may have been already. */
    private static Instant begin(When when) {
        return switch (when) {
            case When.Exactly(var at) -> at;
            case When.Within days -> days.first().atStartOfDay(days.zone()).toInstant();
        };
    }
}
