package canvass.call;

import canvass.call.regression.Design;
import canvass.call.regression.Fit;
import canvass.call.regression.MixedModel;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;
import java.util.Arrays;

/**
 * One fitted response of every row, swing or turnout, and what it says of rows that are done, begun or still out. A row that
 * is begun was observed with a noise of its own for what is still out of it; its whole is then drawn towards what was seen by
 * {@code gain} = noise / (noise + that noise), the best linear prediction.
 */
final class Response {
    /** The variance of a t distribution over its squared scale, for the regression's row noise of six degrees. */
    private static final double NOISE_OF_T = 6.0 / 4;

    final Design design;
    final Fit fit;
    /** By row: how much of the observation is believed; 0 where nothing is seen, 1 where the row is done. */
    final double[] gain;
    /** By response and row: the whole's best prediction. */
    final double[][] value;
    /** By row: the noise left in it, relative to a middling unit's. */
    final double[] left;

    private Response(Design design, Fit fit, double[] gain, double[][] value, double[] left) {
        this.design = design;
        this.fit = fit;
        this.gain = gain;
        this.value = value;
        this.left = left;
    }

    /**
     * @param y by response and row: what was observed
     * @param factor each row's noise, relative to a middling unit's
     * @param extra by row: the variance that is added by what is still out of it
     */
    static Response of(Design design, Prior prior, double[][] y, boolean[] seen, double[] factor, double[] extra) {
        Fit fit = new MixedModel(design, prior).fit(y, seen, factor, extra);
        int rows = factor.length;
        double[] gain = new double[rows];
        double[] left = new double[rows];
        double noise = fit.meanNoise();
        for (int row = 0; row < rows; row++) {
            gain[row] = seen[row] ? noise * factor[row] / (noise * factor[row] + extra[row]) : 0;
            left[row] = (1 - gain[row]) * factor[row] * NOISE_OF_T;
        }
        double[][] value = new double[y.length][];
        for (int r = 0; r < y.length; r++) {
            double[] whole = fit.expected(r, false);
            double[] observed = fit.expected(r, true);
            value[r] = new double[rows];
            for (int row = 0; row < rows; row++) {
                value[r][row] = whole[row] + gain[row] * (y[r][row] - observed[row]);
            }
        }
        return new Response(design, fit, gain, value, left);
    }

    /** Each row's weight on the effects of its whole: what the observation has not settled. */
    double[] open(double[] weight) {
        double[] open = new double[weight.length];
        Arrays.setAll(open, row -> weight[row] * (1 - gain[row]));
        return open;
    }

    /** Each row's weight on the effect of being partly counted; its column has a minus sign in the observation. */
    double[] partial(double[] weight) {
        double[] partial = new double[weight.length];
        Arrays.setAll(partial, row -> gain[row] < 1 ? -weight[row] * gain[row] : 0);
        return partial;
    }

    /** The level of the design that sums by group, 0 when there is but one group. */
    int groupLevel(boolean severalGroups) {
        return severalGroups ? design.levelOf(Role.GROUP) : 0;
    }
}
