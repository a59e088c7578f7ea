package canvass.model;

import java.time.Instant;

/**
 * Somebody says that an earlier fact is wrong. That fact stays in the ledger; from when this is known, no answer is made from it, whatever
 * moment the answer is about, since what is wrong never was so.
 *
 * @param fact which one
 * @param because why, a sentence for people
 * @param by who withdraws it
 * @param when when it was withdrawn
 * @param citation where it can be read that the fact is wrong
 * @param line where in its own document this stands, from 1
 */
public record Withdrawal(
        ElectionId election,
        FactPlace fact,
        String because,
        String by,
        When when,
        Instant publishedAt,
        Citation citation,
        long line)
        implements Fact {
    /** @throws IllegalArgumentException when nobody withdraws or no reason is given */
    public Withdrawal {
        if (by.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a withdrawal needs a reason and somebody who withdraws");
        }
    }

    /** When it was withdrawn. Questions do not ask by it: {@link Recorded#isKnown} is what makes a withdrawal count. */
    @Override
    public Instant effectiveAt() {
        return when.counts();
    }
}
