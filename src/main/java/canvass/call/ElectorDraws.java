package canvass.call;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/**
 * Joint outcomes of groups that each give all their electors to whoever leads. Margins are drawn from a multivariate t distribution:
 * normal ones with the groups' covariance, all of one draw divided by the root of one chi-squared over its degrees of freedom
 * (Gelman et al., Bayesian Data Analysis, 3rd ed., appendix A), since a night on which the model is further off than usual is so
 * everywhere.
 *
 * <p>Chance is drawn once, when this is made, and used for every update: what changes between two updates is what the returns say. Safe
 * for several threads; the same seed gives the same answer to the byte.
 */
public final class ElectorDraws {
    /** So many scales ahead a group is not drawn: with ten degrees of freedom it turns once in fifteen thousand draws. */
    private static final double DECIDED = 6;

    /** So that a covariance of groups that move as one still has a root; relative to its largest entry. */
    private static final double LEAST = 1e-10;

    /** Draws worked on at once, so that a row of them stays near the processor. */
    private static final int BLOCK = 500;

    private final int[] electors;
    private final int all;
    private final int draws;
    /** By group and draw: standard normals. */
    private final double[][] normal;
    /** By draw: what a normal is multiplied by to be Student's. */
    private final double[] spread;

    /**
     * Draws all chance that is needed.
     *
     * @param electors of each group, zero or more
     * @param degrees of freedom, above zero, may be infinite
     */
    public ElectorDraws(int[] electors, double degrees, int draws, long seed) {
        if (!(degrees > 0) || draws < 1 || Arrays.stream(electors).anyMatch(e -> e < 0)) {
            throw new IllegalArgumentException("electors are zero or more, degrees and draws above zero");
        }
        this.electors = electors.clone();
        this.all = Arrays.stream(electors).reduce(0, Math::addExact);
        this.draws = draws;
        this.normal = new double[electors.length][draws];
        this.spread = new double[draws];
        UniformRandomProvider chance = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        SharedStateContinuousSampler gaussian = ZigguratSampler.NormalizedGaussian.of(chance);
        for (double[] row : normal) {
            Arrays.setAll(row, d -> gaussian.sample());
        }
        Arrays.fill(spread, 1);
        if (degrees < Double.POSITIVE_INFINITY) {
            // A gamma of half the degrees with scale two is a chi-squared.
            var chiSquared = AhrensDieterMarsagliaTsangGammaSampler.of(chance, degrees / 2, 2);
            Arrays.setAll(spread, d -> Math.sqrt(degrees / chiSquared.sample()));
        }
    }

    /** Both choices' electors. */
    public record Outcome(ElectorDistribution first, ElectorDistribution second) {}

    /** The electors of both choices by a projection of the same groups in the same order. */
    public Outcome draw(JointProjection joint) {
        return draw(joint.margins(), joint.covariance());
    }

    /**
     * The electors of both choices. A group with a margin of exactly zero gives none to either.
     *
     * @param margin of each group, above zero where the first choice is ahead
     * @param covariance of the margins: squared scales of a t distribution; a group with zero has its margin for certain
     * @throws IllegalArgumentException when they are not of as many groups as there are electors for, or not of numbers
     */
    public Outcome draw(double[] margin, double[][] covariance) {
        require(margin, covariance);
        int[] open = new int[margin.length];
        int undecided = 0;
        int sure = 0;
        int sureOfSecond = 0;
        for (int g = 0; g < margin.length; g++) {
            if (Math.abs(margin[g]) < DECIDED * Math.sqrt(covariance[g][g])) {
                open[undecided++] = g;
            } else if (margin[g] > 0) {
                sure += electors[g];
            } else if (margin[g] < 0) {
                sureOfSecond += electors[g];
            }
        }
        long[] first = new long[all + 1];
        long[] second = new long[all + 1];
        int[] drawn = Arrays.copyOf(open, undecided);
        double[] root = root(drawn, covariance);
        for (int from = 0; from < draws; from += BLOCK) {
            int to = Math.min(draws, from + BLOCK);
            int[] ofFirst = new int[to - from];
            int[] ofSecond = new int[to - from];
            Arrays.fill(ofFirst, sure);
            Arrays.fill(ofSecond, sureOfSecond);
            block(drawn, margin, root, from, ofFirst, ofSecond);
            for (int d = 0; d < ofFirst.length; d++) {
                first[ofFirst[d]]++;
                second[ofSecond[d]]++;
            }
        }
        return new Outcome(new ElectorDistribution(first), new ElectorDistribution(second));
    }

    private void require(double[] margin, double[][] covariance) {
        if (margin.length != electors.length || covariance.length != electors.length) {
            throw new IllegalArgumentException(margin.length + " margins and a covariance of " + covariance.length
                    + " for " + electors.length + " groups");
        }
        for (int g = 0; g < margin.length; g++) {
            if (!Double.isFinite(margin[g])
                    || !(covariance[g][g] >= 0 && covariance[g][g] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "group " + g + " has margin " + margin[g] + " and variance " + covariance[g][g]);
            }
        }
    }

    private void block(int[] drawn, double[] margin, double[] root, int from, int[] ofFirst, int[] ofSecond) {
        double[] sum = new double[ofFirst.length];
        for (int i = 0; i < drawn.length; i++) {
            Arrays.fill(sum, 0);
            for (int j = 0; j <= i; j++) {
                add(root[i * drawn.length + j], normal[drawn[j]], from, sum);
            }
            double lead = margin[drawn[i]];
            int won = electors[drawn[i]];
            for (int d = 0; d < sum.length; d++) {
                double outcome = lead + sum[d] * spread[from + d];
                ofFirst[d] += outcome > 0 ? won : 0;
                ofSecond[d] += outcome < 0 ? won : 0;
            }
        }
    }

    private static void add(double factor, double[] row, int from, double[] sum) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += factor * row[from + d];
        }
    }

    /** The lower triangular root of the drawn groups' covariance, row after row. */
    private static double[] root(int[] drawn, double[][] covariance) {
        int n = drawn.length;
        if (n == 0) {
            return new double[0];
        }
        double largest = 0;
        for (int g : drawn) {
            largest = Math.max(largest, covariance[g][g]);
        }
        for (double ridge = LEAST * largest; ; ridge *= 100) {
            var matrix = new DMatrixRMaj(n, n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    matrix.unsafe_set(i, j, covariance[drawn[i]][drawn[j]] + (i == j ? ridge : 0));
                }
            }
            CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(n, true);
            if (cholesky.decompose(matrix)) {
                return cholesky.getT(new DMatrixRMaj(n, n)).data;
            }
        }
    }
}
