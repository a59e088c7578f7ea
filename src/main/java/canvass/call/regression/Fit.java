package canvass.call.regression;

/** A fitted model: what it expects of each row, how sure it is of sums over rows, and the variances it learned. */
public final class Fit {
    private final Design design;
    private final Fronts fronts;
    private final double[] noise;
    private final double[][] variance;
    private final double[][] meanSquare;
    private final double[][] tameness;

    Fit(Design design, Fronts fronts, double[] noise, double[][] variance, double[][] meanSquare, double[][] tameness) {
        this.design = design;
        this.fronts = fronts;
        this.noise = noise;
        this.variance = variance;
        this.meanSquare = meanSquare;
        this.tameness = tameness;
    }

    /**
     * The expected value of every row, for one response.
     *
     * @param asObserved with the effect of being partly counted, as the row was seen; else as its whole will be
     */
    public double[] expected(int response, boolean asObserved) {
        double[] values = new double[design.rows];
        boolean[] all = new boolean[design.rows];
        java.util.Arrays.fill(all, true);
        Prediction.subtract(fronts, response, values, all, asObserved);
        for (int row = 0; row < values.length; row++) {
            values[row] = -values[row];
        }
        return values;
    }

    /** The noise variance of a middling unit, for one response. */
    public double noise(int response) {
        return noise[response];
    }

    /** The mean of {@link #noise} over the responses: what relative variances are multiplied by for one response of many. */
    public double meanNoise() {
        double sum = 0;
        for (double n : noise) {
            sum += n;
        }
        return sum / noise.length;
    }

    /** The learned variance of a kind of effects; zero where the model has none. */
    public double variance(Role role, Feature feature) {
        return find(variance, role, feature);
    }

    /**
     * The mean square of a kind of effects as far as the rows tell: what their variance is in the next round of expectation and
     * maximisation without a prior. Zero where the model has none.
     */
    public double meanSquare(Role role, Feature feature) {
        return find(meanSquare, role, feature);
    }

    private double find(double[][] values, Role role, Feature feature) {
        for (int l = 0; l < design.levels.length; l++) {
            Design.Level level = design.levels[l];
            for (int a = 0; level.role() == role && a < level.own(); a++) {
                if (design.features[level.columns()[a]] == feature) {
                    return values[l][a];
                }
            }
        }
        return 0;
    }

    /** What was learned, as the prior of another fit; kinds of effects that this design had not stay as they were. */
    public Prior asPrior(Prior before) {
        var learned = new Prior(meanNoise(), before.noiseWorth(), before.effectWorth());
        before.variances()
                .forEach((role, byFeature) -> byFeature.forEach((feature, variance) -> {
                    double here = variance(role, feature);
                    learned.with(role, feature, here > 0 ? here : variance);
                }));
        return learned;
    }

    Fronts fronts() {
        return fronts;
    }

    Design design() {
        return design;
    }

    double[][] tameness() {
        return tameness;
    }
}
