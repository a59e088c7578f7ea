package canvass.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A source's count of one unit in one contest at one time. A choice that is not named is not zero: the source said nothing
 * of it.
 *
 * @param contest what was counted
 * @param unit where
 * @param type which ballots
 * @param votes by choice, each choice once; empty when the source gave only a total
 * @param ballots all ballots or votes of the unit where the source states that total; it is compared with the sum, never
 *     added to it
 * @param units how many of the unit's own reporting units are in
 * @param expectedBasisPoints how much of the expected vote is counted, in hundredths of a percent, by the source's own
 *     estimate: 9750 is 97.5 %
 * @param line where in its document it stands, from 1
 */
public record CountReport(
        ContestId contest,
        UnitId unit,
        CountType type,
        Instant effectiveAt,
        Instant publishedAt,
        List<ChoiceVotes> votes,
        OptionalLong ballots,
        Optional<UnitsReporting> units,
        OptionalInt expectedBasisPoints,
        long line)
        implements Fact {

    /** More than all people alive: a count above it is a mistake, and below it no sum can overflow. */
    public static final long MOST_VOTES = 10_000_000_000L;

    public CountReport {
        votes = List.copyOf(votes);
        if (votes.isEmpty() && ballots.isEmpty() && units.isEmpty() && expectedBasisPoints.isEmpty()) {
            throw new IllegalArgumentException("a count report of " + unit + " says nothing");
        }
        for (ChoiceVotes v : votes) {
            if (v.votes() > MOST_VOTES) {
                throw new IllegalArgumentException(v.choice() + " has more votes than there are people: " + v.votes());
            }
        }
    }

    @Override
    public ElectionId election() {
        return contest.election();
    }
}
