package canvass.official;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a first round is decided without a second: by more than half of the valid votes, or by a share and a lead together. Exact.
 *
 * @param share percent of the valid votes that are enough with the lead
 * @param lead points of the valid votes over the second
 */
public record FirstRound(int share, int lead) {
    private static final int HALF = 2;
    private static final int WHOLE = 100;
    private static final int SHOWN_DIGITS = 2;

    /** Whether the leader has won without a second round, by these votes. */
    public boolean isDecided(Closeness votes) {
        boolean majority = Math.multiplyExact(votes.first(), HALF) > votes.office();
        boolean shareReached =
                Math.multiplyExact(votes.first(), WHOLE) >= Math.multiplyExact(votes.office(), (long) share);
        boolean leadReached =
                Math.multiplyExact(votes.margin(), WHOLE) >= Math.multiplyExact(votes.office(), (long) lead);
        return majority || (shareReached && leadReached);
    }

    /** The lead in points, for showing: rounded half up to two digits, and never what decides. */
    public static BigDecimal leadInPoints(Closeness votes) {
        return BigDecimal.valueOf(votes.margin())
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(votes.office()), SHOWN_DIGITS, RoundingMode.HALF_UP);
    }

    /** For people. */
    public String text() {
        return "more than half of the valid votes, or at least " + share + " % and " + lead + " points over the second";
    }
}
