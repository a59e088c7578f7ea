package canvass.standing;

import canvass.model.OfficialAct;
import canvass.model.Recorded;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One contest's way from the count to the official result.
 *
 * @param electors how many its winner appoints; empty where it appoints none
 * @param acts all on file about it, those of its counties included, in order of time
 */
public record PathRow(
        Standing standing,
        OptionalInt electors,
        List<PathStep> steps,
        Set<Mark> marks,
        List<Recorded<OfficialAct>> acts) {
    public PathRow {
        steps = List.copyOf(steps);
        marks = marks.isEmpty() ? Set.of() : EnumSet.copyOf(marks);
        acts = List.copyOf(acts);
    }

    /** What is so beside the steps. */
    public enum Mark {
        /** A court has been asked and has not ruled. */
        CONTESTED,
        /** Votes are being counted again. */
        RECOUNT,
        /** An authority has stopped making the count public. */
        STOPPED,
        ANNULLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
