package canvass.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's position on an election's outcome. A later one of the same actor supersedes it, and both stay.
 *
 * @param toward whom or what it is about; empty where it names nobody
 * @param condition what it is said to depend on
 * @param channel how it was said: {@code tweet}, {@code phone briefing}
 * @param carrier the agency or medium that passed it on to the publisher, empty where none is named
 * @param quote the actor's own words, at most {@value #MOST_WORDS} of them; may be empty
 * @param line where in its document it stands, from 1
 * @param confirmed the passage of an article it was read from, where it was; empty where somebody wrote it down
 */
public record Statement(
        ElectionId election,
        Actor actor,
        Stance stance,
        Optional<Toward> toward,
        Optional<Condition> condition,
        String channel,
        String carrier,
        String quote,
        When when,
        Instant publishedAt,
        Citation citation,
        long line,
        Optional<ConfirmedReading> confirmed)
        implements Told {
    public static final int MOST_WORDS = 20;

    /** @throws IllegalArgumentException when the quotation is too long */
    public Statement {
        if (words(quote) > MOST_WORDS) {
            throw new IllegalArgumentException(
                    "the quotation has " + words(quote) + " words; keep at most " + MOST_WORDS);
        }
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    @Override
    public Instant effectiveAt() {
        return when.counts();
    }
}
