package canvass.backtest;

import canvass.call.AreaProjection;
import canvass.call.MarginInterval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How projections of one kind fared, summed up as they come. Margins are between -1 and 1 here and points (times 100) in what
 * is given out.
 */
public final class Score {
    /** The levels at which intervals are checked. */
    public static final List<Double> LEVELS = List.of(0.5, 0.8, 0.9, 0.99);

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
    private final Map<CallTest, Long> called = new EnumMap<>(CallTest.class);
    private final Map<CallTest, Long> wrong = new EnumMap<>(CallTest.class);
    private final long[] binCount = new long[BINS];
    private final long[] binWon = new long[BINS];
    private final double[] binProbability = new double[BINS];

    /** Adds one projection. */
    void add(Answer answer) {
        AreaProjection projection = answer.projection();
        count++;
        error += Math.abs(projection.margin() - answer.result());
        for (int level = 0; level < LEVELS.size(); level++) {
            MarginInterval interval = projection.interval(LEVELS.get(level));
            covered[level] += interval.covers(answer.result()) ? 1 : 0;
            width += level == NINETY ? interval.width() : 0;
        }
        double probability = answer.probability();
        boolean won = answer.result() > 0;
        brier += Math.pow(probability - (won ? 1 : 0), 2);
        log -= Math.log(Math.max(LEAST, won ? probability : 1 - probability));
        for (CallTest test : CallTest.values()) {
            boolean call = answer.isCall(test);
            called.merge(test, call ? 1L : 0, Long::sum);
            wrong.merge(test, call && !answer.isRight() ? 1L : 0, Long::sum);
        }
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        binCount[bin]++;
        binWon[bin] += won ? 1 : 0;
        binProbability[bin] += probability;
    }

    /** Adds all of another score. */
    void add(Score other) {
        count += other.count;
        error += other.error;
        width += other.width;
        brier += other.brier;
        log += other.log;
        other.called.forEach((test, more) -> called.merge(test, more, Long::sum));
        other.wrong.forEach((test, more) -> wrong.merge(test, more, Long::sum));
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
    public long called(CallTest test) {
        return called.getOrDefault(test, 0L);
    }

    /** How many of those wrongly. */
    public long wrong(CallTest test) {
        return wrong.getOrDefault(test, 0L);
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
