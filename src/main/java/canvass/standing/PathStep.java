package canvass.standing;

import canvass.model.OfficialAct;
import canvass.model.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of a jurisdiction's official path, and how far it has come.
 *
 * @param due the last day that the law gives it, where it names one
 * @param statute the law, empty where none gives it a day
 * @param source where day and law were looked up
 * @param acts by which it was done, in order of time; empty where it is not, or where nobody reported it
 */
public record PathStep(
        Kind kind,
        State state,
        Optional<LocalDate> due,
        String statute,
        String source,
        List<Recorded<OfficialAct>> acts) {
    public PathStep {
        acts = List.copyOf(acts);
    }

    /** The steps in the order in which they come; the last three only where electors are appointed. */
    public enum Kind {
        COUNT,
        CANVASS,
        CERTIFICATION,
        ASCERTAINMENT,
        ELECTORS_VOTE,
        CONGRESS_COUNT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        UNDER_WAY,
        DONE,
        DONE_LATE,
        /** Its source tells only days within which it was done, and they are not over. */
        MAY_BE_DONE,
        /** Its last day has passed, and it is not done. */
        MISSED,
        /** Its day has passed, or a later step is taken, and nobody on file reported it. */
        NOT_TOLD;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
