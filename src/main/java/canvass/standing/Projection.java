package canvass.standing;

import canvass.model.RaceCall;
import canvass.model.Recorded;
import java.util.OptionalInt;

/**
 * A named caller's call that stands.
 *
 * @param electors for a contest decided by electors: how many that caller gives the choice, by its own word or by its calls of the
 *     appointing contests, where they reach what is needed
 */
public record Projection(Recorded<RaceCall> call, OptionalInt electors) {}
