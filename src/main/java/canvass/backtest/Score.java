package canvass.backtest;

import canvass.call.AreaProjection;
import canvass.call.MarginInterval;
import java.util.List;

/**
 * How projections of one kind fared, summed up as they come. Margins are between -1 and 1 here and points (times 100) in what
 * is given out.
 */
public final class Score {
    /** The levels at which intervals are checked. */
    public static final List<Double> LEVELS = List.of(0.5, 0.8, 0.9, 0.99);

    /** A call is made when the side that trails wins in fewer than 1 in 200 worlds. */
    public static final double CALL = 0.995;

    /** How many equal steps of a probability are told apart. */
    public static final int BINS = 20;

    private static final double LEAST = 1e-6;
    private static final int NINETY = LEVELS.indexOf(0.9);

    private long count;
    private double error;
    private final long[] covered = new long[LEVELS.size()];
    private double width;
    private double brier;
    private double log;
    private long called;
    private long wrong;
    private final long[] binCount = new long[BINS];
    private final long[] binWon = new long[BINS];
    private final double[] binProbability = new double[BINS];

    /**
     * Adds one projection.
     *
     * @param first the name of the first choice, whose win is what is predicted
     * @param margin the final margin
     */
    void add(AreaProjection projection, String first, double margin) {
        count++;
        error += Math.abs(projection.margin() - margin);
        for (int level = 0; level < LEVELS.size(); level++) {
            MarginInterval interval = projection.interval(LEVELS.get(level));
            covered[level] += interval.covers(margin) ? 1 : 0;
            width += level == NINETY ? interval.width() : 0;
        }
        double probability = probability(projection, first);
        boolean won = margin > 0;
        brier += Math.pow(probability - (won ? 1 : 0), 2);
        log -= Math.log(Math.max(LEAST, won ? probability : 1 - probability));
        if (isCall(projection)) {
            called++;
            wrong += isRight(projection, first, margin) ? 0 : 1;
        }
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        binCount[bin]++;
        binWon[bin] += won ? 1 : 0;
        binProbability[bin] += probability;
    }

    /** That the first choice wins. */
    private static double probability(AreaProjection projection, String first) {
        return projection
                .leader()
                .map(leader -> leader.equals(first) ? projection.probability() : 1 - projection.probability())
                .orElse(0.5);
    }

    /** Whether the rule would call it. */
    static boolean isCall(AreaProjection projection) {
        return projection.leader().isPresent() && projection.probability() > CALL;
    }

    /** Whether the leader is who won; a final tie makes every call wrong. */
    static boolean isRight(AreaProjection projection, String first, double margin) {
        return projection
                .leader()
                .map(leader -> leader.equals(first) ? margin > 0 : margin < 0)
                .orElse(false);
    }

    /** Adds all of another score. */
    void add(Score other) {
        count += other.count;
        error += other.error;
        width += other.width;
        brier += other.brier;
        log += other.log;
        called += other.called;
        wrong += other.wrong;
        for (int level = 0; level < covered.length; level++) {
            covered[level] += other.covered[level];
        }
        for (int bin = 0; bin < BINS; bin++) {
            binCount[bin] += other.binCount[bin];
            binWon[bin] += other.binWon[bin];
            binProbability[bin] += other.binProbability[bin];
        }
    }

    public long count() {
        return count;
    }

    /** Mean absolute error of the margin, in points. */
    public double error() {
        return mean(100 * error);
    }

    /** Which share of the intervals at one of {@link #LEVELS} held. */
    public double coverage(int level) {
        return mean((double) covered[level]);
    }

    /** Which share of the 90 % intervals held. */
    public double coverage90() {
        return coverage(NINETY);
    }

    /** Mean width of the 90 % interval, in points. */
    public double width() {
        return mean(100 * width);
    }

    /** Mean square of probability less outcome. */
    public double brier() {
        return mean(brier);
    }

    /** Mean negative logarithm of the probability given to what happened; a probability of zero counts as one in a million. */
    public double logScore() {
        return mean(log);
    }

    /** How many would have been called. */
    public long called() {
        return called;
    }

    /** How many of those wrongly. */
    public long wrong() {
        return wrong;
    }

    /** How many probabilities were in a step. */
    public long binCount(int bin) {
        return binCount[bin];
    }

    /** Their mean. */
    public double binProbability(int bin) {
        return binCount[bin] == 0 ? 0 : binProbability[bin] / binCount[bin];
    }

    /** How often the first choice won in it. */
    public double binWon(int bin) {
        return binCount[bin] == 0 ? 0 : (double) binWon[bin] / binCount[bin];
    }

    private double mean(double sum) {
        return count == 0 ? 0 : sum / count;
    }
}
