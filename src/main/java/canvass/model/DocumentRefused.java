package canvass.model;

import java.time.Instant;
import java.util.List;

/**
 * A document that could not be used. It is kept whole beside this fact, so that nothing anyone sent is lost.
 *
 * @param problems why, at least one
 * @param effectiveAt when it was received
 */
public record DocumentRefused(ElectionId election, List<Problem> problems, Instant effectiveAt, Instant publishedAt)
        implements Fact {
    public DocumentRefused {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
    }
}
