package canvass.recognition;

import canvass.model.Condition;
import canvass.model.Recorded;
import canvass.model.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of a condition.
 *
 * @param said the statement that made it
 * @param step the first of its steps to be reached, or the first it names while none is
 * @param metAt when that was reached; empty while it is not
 * @param then what the actor, or who speaks for the same government, said next after that
 * @param daysLater whole days from the one to the other
 */
public record ConditionKept(
        Recorded<Statement> said,
        Condition.Step step,
        Optional<Instant> metAt,
        Optional<Recorded<Statement>> then,
        OptionalLong daysLater) {}
