package canvass.recognition;

import canvass.model.Condition;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When the steps that positions wait for were reached.
 *
 * @param projected the first call of the whole contest by a caller that one goes by
 * @param reached steps that have been reached
 */
public record Milestones(Optional<Instant> projected, Map<Condition.Step, Instant> reached) {
    public Milestones {
        reached = Map.copyOf(reached);
    }

    /** When a step was reached; empty while it is not. */
    public Optional<Instant> find(Condition.Step step) {
        return Optional.ofNullable(reached.get(step));
    }
}
