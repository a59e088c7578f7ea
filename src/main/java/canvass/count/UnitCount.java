package canvass.count;

import canvass.model.CountType;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted in one unit, by itself or as the sum of its parts.
 *
 * @param votes by choice in the contest's order; a choice that nobody named is zero
 * @param stated the same as the sources state it, suspect figures included
 * @param byType where the source gives them, votes by choice for each kind of ballots
 * @param units how many of its reporting units are in, where told
 * @param parts units with a count of their own in this sum
 * @param partsInAll units that can have a count of their own
 * @param newestAt the time of the newest report that is added
 * @param outstanding what a source tells of the vote still out
 * @param facts the reports that this count is made of
 */
public record UnitCount(
        UnitId unit,
        Votes votes,
        Votes stated,
        Map<CountType, Votes> byType,
        Optional<UnitsReporting> units,
        int parts,
        int partsInAll,
        Optional<Instant> newestAt,
        Optional<Outstanding> outstanding,
        List<Long> facts) {

    /** Votes of all choices. */
    public long total() {
        return votes.total();
    }

    /** Whether anything is counted here. */
    public boolean hasCount() {
        return parts > 0;
    }
}
