package canvass.call;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution with scale one. */
final class StudentT {
    private StudentT() {}

    /**
     * The probability of a value up to {@code t}; far below zero exact to its last digits, not to those of one.
     *
     * @param degrees of freedom, above zero; infinite is allowed
     */
    static double cumulative(double t, double degrees) {
        return TDistribution.of(degrees).cumulativeProbability(t);
    }

    /** The probability of a value beyond {@code t}; far above zero exact to its last digits. */
    static double beyond(double t, double degrees) {
        return TDistribution.of(degrees).survivalProbability(t);
    }

    /**
     * The value up to which the probability is {@code p}.
     *
     * @param p above 0 and below 1
     * @param degrees of freedom, above zero; infinite is allowed
     */
    static double quantile(double p, double degrees) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("no quantile at " + p);
        }
        return TDistribution.of(degrees).inverseCumulativeProbability(p);
    }
}
