package canvass.count;

import canvass.model.CountReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * A report whose figure is kept but not added: suspect, or made before the polls closed.
 *
 * @param fact its number
 * @param doubts why, at least one
 * @param supersededAt when the same source's next report came, if it has come
 */
public record SetAside(long fact, CountReport report, Set<Doubt> doubts, Optional<Instant> supersededAt) {
    static final Comparator<SetAside> BY_TIME =
            Comparator.comparing((SetAside s) -> s.report().effectiveAt()).thenComparingLong(SetAside::fact);

    public SetAside {
        doubts = Set.copyOf(doubts);
    }

    /** Whether the source still says so at the moment asked for. */
    public boolean isCurrent() {
        return supersededAt.isEmpty();
    }

    /** Whether it is a mistake or a deceit rather than a test before the polls closed. */
    public boolean isSuspect() {
        return !doubts.contains(Doubt.BEFORE_POLLS_CLOSE);
    }
}
