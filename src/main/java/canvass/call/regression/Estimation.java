package canvass.call.regression;

/** The variances as they are being learned, and the effects under them. */
final class Estimation {
    private final Design design;
    private final Prior prior;
    private final int responses;
    private final Fronts fronts;
    private final Covariances covariances;
    /** By level and own column: the variance of effects, in a response's squared units (the mean over responses). */
    private final double[][] variance;

    private final int[][] shared;
    /** By level, node and own column: what a t distribution makes of the effect's variance, as a factor on its precision. */
    private final double[][] tameness;

    private final double[][] precision;
    private final double[] noise;
    private final double[] sumOfSquares;
    private int rows;
    private double leverage;

    Estimation(Design design, Prior prior, int responses) {
        this.design = design;
        this.prior = prior;
        this.responses = responses;
        this.fronts = new Fronts(design, responses);
        this.covariances = new Covariances(fronts);
        int depth = design.levels.length;
        variance = new double[depth][];
        shared = new int[depth][];
        tameness = new double[depth][];
        precision = new double[depth][];
        for (int l = 0; l < depth; l++) {
            Design.Level level = design.levels[l];
            variance[l] = new double[level.own()];
            shared[l] = new int[level.own()];
            for (int a = 0; a < level.own(); a++) {
                variance[l][a] = prior.variance(level.role(), design.features[level.columns()[a]]);
                shared[l][a] = firstAlike(l, a);
            }
            tameness[l] = new double[level.nodes() * level.own()];
            java.util.Arrays.fill(tameness[l], 1);
            precision[l] = new double[level.nodes() * level.own()];
        }
        noise = new double[responses];
        java.util.Arrays.fill(noise, prior.noise());
        sumOfSquares = new double[responses];
    }

    /** The bumps share one variance, and so do the covariates: how much such columns tell here is learned from all of them. */
    private int firstAlike(int l, int own) {
        int[] columns = design.levels[l].columns();
        Feature feature = design.features[columns[own]];
        for (int a = 0; a < own; a++) {
            if (design.features[columns[a]] == feature && feature != Feature.MODE) {
                return a;
            }
        }
        return own;
    }

    double meanNoise() {
        double sum = 0;
        for (double n : noise) {
            sum += n;
        }
        return sum / responses;
    }

    void take(double[][] y, double[] weight, int seenRows) {
        rows = seenRows;
        fronts.takeRows(y, weight);
        for (int r = 0; r < responses; r++) {
            double sum = 0;
            for (int row = 0; row < design.rows; row++) {
                sum += weight[row] * y[r][row] * y[r][row];
            }
            sumOfSquares[r] = sum;
        }
        solve();
    }

    private void solve() {
        for (int l = 0; l < design.levels.length; l++) {
            int own = design.levels[l].own();
            for (int node = 0; node < design.levels[l].nodes(); node++) {
                for (int a = 0; a < own; a++) {
                    precision[l][node * own + a] = meanNoise() * tameness[l][node * own + a] / variance[l][a];
                }
            }
        }
        fronts.solve(precision);
        covariances.compute();
    }

    /** One round of expectation (the effects, from before) and maximisation (the variances), and the effects anew. */
    void step() {
        learnNoise();
        double mean = meanNoise();
        for (int l = 0; l < design.levels.length; l++) {
            learnEffects(l, mean);
        }
        solve();
    }

    /** The weighted residuals need no look at the rows: y'Wy - effects'X'Wy - effects'P effects. */
    private void learnNoise() {
        leverage = 0;
        double[] unexplained = sumOfSquares.clone();
        for (int l = 0; l < design.levels.length; l++) {
            int own = design.levels[l].own();
            for (int i = 0; i < precision[l].length; i++) {
                leverage += 1 - precision[l][i] * covariances.variance[l][i];
                for (int r = 0; r < responses; r++) {
                    double effect = fronts.effect[l][(i / own * responses + r) * own + i % own];
                    unexplained[r] -= precision[l][i] * effect * effect;
                }
            }
        }
        double mean = meanNoise();
        for (int r = 0; r < responses; r++) {
            unexplained[r] -= fronts.fitted(r);
            double squares = Math.max(0, unexplained[r]) + noise[r] * leverage;
            double before = prior.noise() * noise[r] / mean;
            noise[r] = (prior.noiseWorth() * (responses == 1 ? prior.noise() : before) + squares)
                    / (prior.noiseWorth() + rows);
        }
    }

    private void learnEffects(int l, double mean) {
        Design.Level level = design.levels[l];
        int own = level.own();
        double[] squares = new double[own];
        int[] count = new int[own];
        boolean heavyTailed = level.role() == Role.GROUP || level.role() == Role.REGION;
        for (int node = 0; node < level.nodes(); node++) {
            for (int a = 0; a < own; a++) {
                int at = node * own + a;
                double square = square(l, node, a, mean);
                if (heavyTailed) {
                    double t = (MixedModel.NODE_DEGREES + 1) / (MixedModel.NODE_DEGREES + square / variance[l][a]);
                    boolean partial = design.features[level.columns()[a]] == Feature.PARTIAL;
                    tameness[l][at] = Math.max(t, partial ? MixedModel.WILDEST_REST : MixedModel.WILDEST);
                }
                squares[shared[l][a]] += tameness[l][at] * square;
                count[shared[l][a]]++;
            }
        }
        for (int a = 0; a < own; a++) {
            int s = shared[l][a];
            double before = prior.variance(level.role(), design.features[level.columns()[a]]);
            variance[l][a] = (prior.effectWorth() * before + squares[s]) / (prior.effectWorth() + count[s]);
        }
    }

    /** The expected square of an effect, in the squared units of the mean response. */
    private double square(int l, int node, int a, double mean) {
        int own = design.levels[l].own();
        double sum = 0;
        for (int r = 0; r < responses; r++) {
            double effect = fronts.effect[l][(node * responses + r) * own + a];
            sum += effect * effect * mean / noise[r];
        }
        return sum / responses + mean * covariances.variance[l][node * own + a];
    }

    /** Gives each row the weight that a t distribution gives to its residual. */
    void reweigh(double[][] y, boolean[] seen, double[] factor, double[] extra, double[] robust) {
        double typical = rows == 0 ? 0 : leverage / rows;
        double[][] residuals = new double[responses][];
        for (int r = 0; r < responses; r++) {
            residuals[r] = y[r].clone();
            Prediction.subtract(fronts, r, residuals[r], seen, true);
        }
        for (int row = 0; row < design.rows; row++) {
            if (!seen[row]) {
                continue;
            }
            double relative = factor[row] + extra[row] / meanNoise();
            double squared = 0;
            for (int r = 0; r < responses; r++) {
                squared += residuals[r][row] * residuals[r][row] / noise[r];
            }
            double strangeness = squared / responses / relative + typical;
            robust[row] = (MixedModel.ROW_DEGREES + 1) / (MixedModel.ROW_DEGREES + strangeness);
        }
    }

    /** By level and own column: the mean expected square of the effects that share a variance. */
    private double[][] meanSquares() {
        double mean = meanNoise();
        double[][] meanSquare = new double[design.levels.length][];
        for (int l = 0; l < meanSquare.length; l++) {
            int own = design.levels[l].own();
            double[] sum = new double[own];
            int[] count = new int[own];
            for (int i = 0; i < design.levels[l].nodes() * own; i++) {
                sum[shared[l][i % own]] += square(l, i / own, i % own, mean);
                count[shared[l][i % own]]++;
            }
            meanSquare[l] = new double[own];
            for (int a = 0; a < own; a++) {
                meanSquare[l][a] = sum[shared[l][a]] / count[shared[l][a]];
            }
        }
        return meanSquare;
    }

    Fit fit() {
        return new Fit(design, fronts, noise.clone(), variance, meanSquares(), tameness);
    }
}
