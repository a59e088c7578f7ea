package canvass.feed;

import canvass.model.Fact;
import canvass.model.Problem;
import java.util.HashMap;
import java.util.Map;

/**
 * Stands before an intake so that a document of a million bad lines does not become a million problems: some refusals are
 * enough to mend a file by, and some warnings of one kind to see what it has.
 */
final class Gate implements Intake {
    private static final int MOST_REFUSALS = 20;
    private static final int MOST_WARNINGS_OF_A_KIND = 100;

    private final Intake intake;
    private final Map<String, Integer> warnings = new HashMap<>();
    private int refusals;

    Gate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void accept(Fact fact) {
        if (refusals == 0) {
            intake.accept(fact);
        }
    }

    @Override
    public void warn(Problem problem) {
        if (warnings.merge(problem.code(), 1, Integer::sum) <= MOST_WARNINGS_OF_A_KIND) {
            intake.warn(problem);
        }
    }

    @Override
    public void refuse(Problem problem) {
        if (isFull()) {
            return;
        }
        refusals++;
        intake.refuse(problem);
        if (isFull()) {
            intake.refuse(new Problem(
                    "too-many-problems",
                    problem.line(),
                    "",
                    "reading stopped here after " + MOST_REFUSALS
                            + " problems; correct these and send the file again"));
        }
    }

    /** Whether enough has been refused, so that reading need not go on. */
    boolean isFull() {
        return refusals >= MOST_REFUSALS;
    }

    boolean hasRefused() {
        return refusals > 0;
    }

    /** Says how many warnings were held back. */
    void finish() {
        warnings.forEach((code, count) -> {
            int more = count - MOST_WARNINGS_OF_A_KIND;
            if (more > 0) {
                intake.warn(new Problem(code, 0, "", more + " more like these; the first ones show where to look"));
            }
        });
    }
}
