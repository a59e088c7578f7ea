package canvass.call;

import canvass.call.regression.Sums;
import java.util.ArrayList;
import java.util.List;

/** An estimate's rows summed up to areas: votes, shares, and how uncertain the shares are, alone and together. */
final class Areas {
    private final Estimate of;
    private final int[] areaOf;
    private final int areas;
    private final int choices;
    /** By area: votes in the end. */
    private final double[] votes;
    /** By choice and area: votes in the end. */
    private final double[][] byChoice;

    private final long[] counted;
    /** By row: its part of its area's votes, zero where nothing is out. */
    private final double[] weight;
    /** By area: what the rows' own noise adds, relative to the swing's noise. */
    private final double[] noiseSum;
    /** By area: which part of its votes is out. */
    private final double[] out;
    /** By area and area: the covariance of swings by their effects, relative to the swing's noise. */
    private final double[][] swings;
    /** By choice, area and area: what turnout adds to the covariance of the choice's shares. */
    private final double[][][] turnouts;

    /**
     * Sums up.
     *
     * @param areaOf each row's area
     * @param swingLevel whose nodes the areas are in the design of the swing; 0 for all rows together
     * @param turnoutLevel the same in the design of the turnout
     */
    Areas(Estimate of, int[] areaOf, int areas, int swingLevel, int turnoutLevel) {
        this.of = of;
        this.areaOf = areaOf;
        this.areas = areas;
        this.choices = of.share.length;
        this.votes = new double[areas];
        this.byChoice = new double[choices][areas];
        this.counted = new long[areas];
        this.weight = new double[areaOf.length];
        this.noiseSum = new double[areas];
        this.out = new double[areas];
        sumVotes();
        this.swings = new Sums(of.swing.fit, swingLevel).covariance(of.swing.open(weight), of.swing.partial(weight));
        this.turnouts = new double[choices][][];
        for (int c = 0; c < choices; c++) {
            // What one of two choices has not, the other has: the same covariance.
            turnouts[c] = choices == 2 && c == 1 ? turnouts[0] : turnout(c, turnoutLevel);
        }
    }

    private void sumVotes() {
        for (int row = 0; row < areaOf.length; row++) {
            int area = areaOf[row];
            votes[area] += of.finalVotes[row];
            counted[area] += (long) of.rows.counted[row];
            for (int c = 0; c < choices; c++) {
                byChoice[c][area] += of.share[c][row] * of.finalVotes[row];
            }
        }
        for (int row = 0; row < areaOf.length; row++) {
            int area = areaOf[row];
            weight[row] = of.rows.done[row] >= 1 || votes[area] == 0 ? 0 : of.finalVotes[row] / votes[area];
            noiseSum[area] += weight[row] * weight[row] * of.swing.left[row];
            out[area] += votes[area] == 0 ? 0 : (of.finalVotes[row] - of.rows.counted[row]) / votes[area];
        }
    }

    /** What turnout adds to a choice's share: places still out that may be more or fewer voters. */
    private double[][] turnout(int choice, int level) {
        double[] pull = new double[areaOf.length];
        double[] own = new double[areas];
        for (int row = 0; row < areaOf.length; row++) {
            int area = areaOf[row];
            if (weight[row] > 0) {
                pull[row] = weight[row] * (of.rest[choice][row] - byChoice[choice][area] / votes[area]);
                own[area] += pull[row] * pull[row] * of.turnout.left[row];
            }
        }
        double[][] covariance =
                new Sums(of.turnout.fit, level).covariance(of.turnout.open(pull), new double[areaOf.length]);
        double noise = of.turnout.fit.noise(0);
        for (int a = 0; a < areas; a++) {
            covariance[a][a] += own[a];
            for (int b = 0; b < areas; b++) {
                covariance[a][b] *= noise;
            }
        }
        return covariance;
    }

    /** A choice's share swings by half of what the margin of two does. */
    private double swingVariance(int choice, double relative) {
        return choices == 2 ? relative * of.swing.fit.noise(0) / 4 : relative * of.swing.fit.noise(choice);
    }

    List<AreaProjection> summaries(List<String> names, ProjectionSettings settings) {
        double[][] scale = new double[choices][areas];
        for (int c = 0; c < choices; c++) {
            for (int a = 0; a < areas; a++) {
                scale[c][a] = Math.sqrt(shareVariance(c, a));
            }
        }
        double reach = StudentT.quantile((1 + settings.level()) / 2, of.constants.degrees());
        var summaries = new ArrayList<AreaProjection>();
        for (int a = 0; a < areas; a++) {
            summaries.add(new AreaSummary(
                            names.get(a),
                            of.returns.choices(),
                            byChoice,
                            scale,
                            votes[a],
                            counted[a],
                            a,
                            of.correlation,
                            of.constants,
                            reach)
                    .projection());
        }
        return summaries;
    }

    /**
     * How the areas' margins hang together: scales and correlations of their common t distribution. With more than two choices the
     * correlation is that of the first one's share.
     */
    double[][] marginCovariance(List<AreaProjection> summaries) {
        double[][] covariance = new double[areas][areas];
        for (int a = 0; a < areas; a++) {
            for (int b = 0; b < a; b++) {
                double together = swingVariance(0, swings[a][b]) + late(a, b) + turnouts[0][a][b];
                double alone = shareVariance(0, a) * shareVariance(0, b);
                double correlation = alone > 0 ? Math.clamp(together / Math.sqrt(alone), -1, 1) : 0;
                covariance[a][b] = correlation
                        * summaries.get(a).scale()
                        * summaries.get(b).scale();
                covariance[b][a] = covariance[a][b];
            }
            covariance[a][a] = summaries.get(a).scale() * summaries.get(a).scale();
        }
        return covariance;
    }

    private double shareVariance(int choice, int area) {
        return swingVariance(choice, swings[area][area] + noiseSum[area])
                + late(area, area)
                + turnouts[choice][area][area];
    }

    private double late(int one, int other) {
        return of.late * of.late * out[one] * out[other];
    }
}
