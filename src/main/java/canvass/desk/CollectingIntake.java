package canvass.desk;

import canvass.feed.Intake;
import canvass.model.Fact;
import canvass.model.Problem;
import canvass.model.Withdrawal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Passes facts on to the ledger and gathers what is wrong. Used for one document. */
final class CollectingIntake implements Intake {
    /** After so many, more would not help anyone. */
    private static final int MOST_PROBLEMS = 50;

    private final Consumer<Fact> sink;
    private final Withdrawable withdrawable;
    private final List<Problem> warnings = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();
    private long leftOut;
    private long accepted;

    /** @param withdrawable what the ledger has that a withdrawal can be of */
    CollectingIntake(Consumer<Fact> sink, Withdrawable withdrawable) {
        this.sink = sink;
        this.withdrawable = withdrawable;
    }

    @Override
    public void accept(Fact fact) {
        accepted++;
        if (fact instanceof Withdrawal withdrawal) {
            withdrawable.problem(withdrawal).ifPresent(this::refuse);
        }
        if (refusals.isEmpty()) {
            sink.accept(fact);
        }
    }

    @Override
    public void warn(Problem problem) {
        if (warnings.size() < MOST_PROBLEMS) {
            warnings.add(problem);
        } else {
            leftOut++;
        }
    }

    @Override
    public void refuse(Problem problem) {
        if (refusals.size() < MOST_PROBLEMS) {
            refusals.add(problem);
        }
    }

    /** The warnings; where they were too many, the last one says how many more there were. */
    List<Problem> warnings() {
        if (leftOut > 0) {
            warnings.add(new Problem("more-warnings", 0, "", "and " + leftOut + " more warnings like these"));
            leftOut = 0;
        }
        return List.copyOf(warnings);
    }

    void requireUsable() throws RefusedException {
        if (refusals.isEmpty() && accepted == 0) {
            refuse(new Problem(
                    "nothing-counted", 0, "", "there is no fact in this document: send one that has at least one"));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(List.copyOf(refusals));
        }
    }

    /** Takes the reasons out of the ledger's transaction, which it undoes. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;
        private final transient List<Problem> problems;

        RefusedException(List<Problem> problems) {
            super("the document is refused");
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }
    }
}
