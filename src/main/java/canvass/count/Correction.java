package canvass.count;

import canvass.model.ChoiceId;
import canvass.model.CountType;
import canvass.model.UnitId;
import java.time.Instant;
import java.util.List;

/**
 * A report that takes votes away from what the same source had reported for the unit before. It is applied like any other.
 *
 * @param fact the correcting report
 * @param corrected the report it corrects
 * @param at when it was so
 * @param changes every choice whose votes fell, at least one
 * @param totalBefore votes of all choices named in the corrected report
 * @param totalAfter votes of all choices named in the correcting report
 */
public record Correction(
        UnitId unit,
        CountType type,
        long fact,
        long corrected,
        Instant at,
        List<Change> changes,
        long totalBefore,
        long totalAfter) {
    public Correction {
        changes = List.copyOf(changes);
    }

    /**
     * One choice's votes that fell.
     *
     * @param before votes in the corrected report
     * @param after fewer
     */
    public record Change(ChoiceId choice, long before, long after) {}

    /** Whether the unit's total fell too, and not only a choice's votes. */
    public boolean lowersTotal() {
        return totalAfter < totalBefore;
    }
}
