package canvass.call.regression;

import java.util.Arrays;

/**
 * A linear mixed model with nested effects, learned variances and heavy tails. For each row
 *
 * <pre>y = sum over levels of x * effects + noise,   effects ~ N(0, variance by role and feature),
 * noise ~ t with {@value #ROW_DEGREES} degrees of freedom and scale^2 = noise variance * the row's own factor</pre>
 *
 * <p>Effects and noise are found by expectation and maximisation (Dempster, Laird and Rubin 1977): given variances the effects
 * have a closed form ({@link Fronts}); given the effects and their uncertainty, each variance is its prior and their squares,
 * weighed together. The t distribution is a normal one with a weight for each row (Lange, Little and Taylor 1989), and each
 * group has such a weight too, so that one state with a mind of its own neither widens all others nor is drawn to them.
 */
public final class MixedModel {
    /** A county in some hundreds goes quite its own way; the residuals of 1972 to 1996 have tails like six degrees. */
    static final double ROW_DEGREES = 6;

    static final double NODE_DEGREES = 5;

    /**
     * No node's effect is allowed more than five times the usual variance: the wildest state of 1972 to 2016, Utah in 2016, went
     * six of the usual deviations. Otherwise a handful of begun units could turn a whole state.
     */
    static final double WILDEST = 0.7;

    /** What is out of begun units can be far stranger than that: ballots by mail in 2020 were. */
    static final double WILDEST_REST = 0.02;

    private static final int OUTER = 3;
    private static final int INNER = 3;

    private final Design design;
    private final Prior prior;

    public MixedModel(Design design, Prior prior) {
        this.design = design;
        this.prior = prior;
    }

    /**
     * Fits the model to those rows that are seen.
     *
     * @param y by response and row; several responses share all variances up to a scale for each
     * @param seen which rows count
     * @param factor each row's noise variance, relative to a middling unit's
     * @param extra what is added to a row's noise variance, in the responses' squared units; zero for most
     */
    public Fit fit(double[][] y, boolean[] seen, double[] factor, double[] extra) {
        var state = new Estimation(design, prior, y.length);
        double[] weight = new double[design.rows];
        double[] robust = new double[design.rows];
        Arrays.fill(robust, 1);
        for (int outer = 0; outer < OUTER; outer++) {
            if (outer > 0) {
                state.reweigh(y, seen, factor, extra, robust);
            }
            int rows = 0;
            for (int row = 0; row < design.rows; row++) {
                weight[row] = seen[row] ? robust[row] / (factor[row] + extra[row] / state.meanNoise()) : 0;
                rows += seen[row] ? 1 : 0;
            }
            state.take(y, weight, rows);
            for (int inner = 0; inner < INNER; inner++) {
                state.step();
            }
        }
        return state.fit();
    }
}
