package canvass.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A question's three times. A fact is in view when it was so by {@code asOf}, public by {@code knownAt} and in this ledger by
 * {@code recordedBy}; where one of the latter is empty, it does not limit.
 */
public record Moment(Instant asOf, Optional<Instant> knownAt, Optional<Instant> recordedBy) {
    /** Everything we have today about how things stood at one time. */
    public static Moment asOf(Instant asOf) {
        return new Moment(asOf, Optional.empty(), Optional.empty());
    }

    public Moment knownAt(Instant instant) {
        return new Moment(asOf, Optional.of(instant), recordedBy);
    }

    /** What this ledger held by then, and so what its keeper can be held to. */
    public Moment recordedBy(Instant instant) {
        return new Moment(asOf, knownAt, Optional.of(instant));
    }
}
