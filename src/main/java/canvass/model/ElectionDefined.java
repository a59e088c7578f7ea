package canvass.model;

import java.time.Instant;

/**
 * The definition of an election was taken in: its contests, choices, units and poll closings. The newest one holds.
 *
 * @param definition the definition itself
 * @param effectiveAt from when on it holds
 */
public record ElectionDefined(Election definition, Instant effectiveAt, Instant publishedAt) implements Fact {
    @Override
    public ElectionId election() {
        return definition.id();
    }
}
