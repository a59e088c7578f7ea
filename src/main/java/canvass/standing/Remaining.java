package canvass.standing;

import canvass.model.UnitId;
import canvass.official.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of the official path that has not been taken.
 *
 * @param due the day of the law, where it names one
 * @param isMissed whether that day has passed
 */
public record Remaining(
        Deadline.Step step, UnitId unit, Optional<LocalDate> due, String statute, String source, boolean isMissed) {}
