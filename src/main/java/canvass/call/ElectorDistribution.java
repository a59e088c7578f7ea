package canvass.call;

import java.util.Arrays;

/** How many electors a choice gets, over all drawn outcomes. Immutable. */
public final class ElectorDistribution {
    /** By number of electors: in how many of the draws. */
    private final long[] times;

    private final long draws;

    ElectorDistribution(long[] times) {
        this.times = times.clone();
        this.draws = Arrays.stream(times).sum();
    }

    /** The share of the draws in which it has so many electors or more. */
    public double reaches(int needed) {
        long enough = 0;
        for (int electors = Math.max(0, needed); electors < times.length; electors++) {
            enough += times[electors];
        }
        return (double) enough / draws;
    }

    /** The mean over the draws. */
    public double mean() {
        double sum = 0;
        for (int electors = 0; electors < times.length; electors++) {
            sum += (double) electors * times[electors];
        }
        return sum / draws;
    }

    /**
     * The least number of electors that it does not exceed with a probability.
     *
     * @param p above zero, up to one
     */
    public int quantile(double p) {
        if (!(p > 0 && p <= 1)) {
            throw new IllegalArgumentException("no quantile at " + p);
        }
        long below = 0;
        for (int electors = 0; electors < times.length; electors++) {
            below += times[electors];
            if (below >= p * draws) {
                return electors;
            }
        }
        return times.length - 1;
    }
}
