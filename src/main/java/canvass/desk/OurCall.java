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
 * @param counted votes counted then, for all choices; zero for a contest decided by electors
 * @param countedMargin of the first two of the count then, from the side of the one called, from -1 to 1
 * @param retractedAt when the one called was no longer ahead in nine of ten of the model's worlds; empty while the call stands
 */
public record OurCall(
        ContestId contest,
        Verdict.Called called,
        Instant at,
        long counted,
        double countedMargin,
        Optional<Instant> retractedAt) {
    OurCall retracted(Instant when) {
        return new OurCall(contest, called, at, counted, countedMargin, Optional.of(when));
    }
}
