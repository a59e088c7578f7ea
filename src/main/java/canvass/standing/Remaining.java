package canvass.standing;

import canvass.model.UnitId;
import canvass.official.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of the official path that has not been taken.
 *
 * @param due the day of the law, where it names one
 * @param mayBeDone whether it may have been taken already: its source tells only days that are not over
 * @param isMissed whether that day has passed and it has certainly not been taken
 */
public record Remaining(
        Deadline.Step step,
        UnitId unit,
        Optional<LocalDate> due,
        String statute,
        String source,
        boolean mayBeDone,
        boolean isMissed) {}
