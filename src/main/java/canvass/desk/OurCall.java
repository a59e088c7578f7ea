package canvass.desk;

import canvass.call.Verdict;
import canvass.model.ContestId;
import java.time.Instant;
import java.util.Optional;

/**
 * A call by Canvass's own rules.
 *
 * @param called what was decided, and on which numbers, when it was called
 * @param at the moment of the count at which the rules were first met
 * @param retractedAt when the one called was no longer ahead in nine of ten of the model's worlds; empty while the call stands
 */
public record OurCall(ContestId contest, Verdict.Called called, Instant at, Optional<Instant> retractedAt) {}
