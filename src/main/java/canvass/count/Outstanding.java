package canvass.count;

import java.util.OptionalLong;

/**
 * What a source tells of the vote that is still out in a unit.
 *
 * @param expectedBasisPoints how much of the expected vote is counted, in hundredths of a percent
 * @param ballots about how many are still out: the counted ones times the uncounted share over the counted one, rounded
 *     down; empty while nothing is counted. No better than the source's own rounding of its percentage
 * @param source whose estimate it is
 * @param fact the report that says so
 */
public record Outstanding(int expectedBasisPoints, OptionalLong ballots, String source, long fact) {
    private static final int WHOLE = 10_000;

    static Outstanding of(int expectedBasisPoints, long countedBallots, String source, long fact) {
        int counted = Math.min(expectedBasisPoints, WHOLE);
        OptionalLong ballots = counted == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.multiplyExact(countedBallots, (long) WHOLE - counted) / counted);
        return new Outstanding(expectedBasisPoints, ballots, source, fact);
    }

    /** Whether the source says that everything is counted. */
    public boolean isNothing() {
        return expectedBasisPoints >= WHOLE;
    }
}
