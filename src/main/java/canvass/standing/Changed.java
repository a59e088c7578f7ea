package canvass.standing;

import canvass.model.ContestId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What newly read facts, or facts that a moment has come past, change.
 *
 * @param contests whose answers change; a statement is about the election's main contest
 * @param from the earliest moment that one of them speaks of: answers about earlier ones are as they were
 * @param kinds of the facts
 * @param facts the numbers of the calls, acts, statements and withdrawals, in order; counts are too many to be named
 */
public record Changed(Set<ContestId> contests, Instant from, Set<Kind> kinds, List<Long> facts) {
    /** Kinds of facts that change an answer. */
    public enum Kind {
        COUNTS,
        CALLS,
        ACTS,
        STATEMENTS,
        WITHDRAWALS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Changed {
        contests = Set.copyOf(contests);
        kinds = Set.copyOf(kinds);
        facts = List.copyOf(facts);
    }
}
