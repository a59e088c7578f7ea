package canvass.model;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A named caller says who has won a contest, or takes that back. It is that caller's word and nobody else's: never an official
 * result.
 *
 * @param caller who called: {@code AP}, {@code Decision Desk HQ}
 * @param electors how many electors the caller gave this choice in all with this call, by its own count, where it said so
 * @param line where in its document it stands, from 1
 */
public record RaceCall(
        ContestId contest,
        ChoiceId choice,
        String caller,
        Kind kind,
        OptionalInt electors,
        When when,
        Instant publishedAt,
        Citation citation,
        long line)
        implements Told {
    /** What the caller does with its call. */
    public enum Kind {
        MADE,
        RETRACTED
    }

    /** @throws IllegalArgumentException when nobody calls, or electors are below zero */
    public RaceCall {
        if (caller.isBlank()) {
            throw new IllegalArgumentException("a call of " + contest + " needs a caller");
        }
        if (electors.isPresent() && electors.getAsInt() < 0) {
            throw new IllegalArgumentException("electors below zero: " + electors.getAsInt());
        }
    }

    @Override
    public ElectionId election() {
        return contest.election();
    }

    @Override
    public Instant effectiveAt() {
        return when.counts();
    }
}
