package canvass.call.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is solved along the tree is what one large matrix gives. */
final class DenseTwinTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void effects_and_their_variances_are_those_of_one_dense_system(long seed) {
        DenseTwin twin = DenseTwin.random(seed, true);
        double[][] precision = twin.precisions(new SplittableRandom(seed));
        Fronts fronts = solved(twin, precision);
        Dense inverse = twin.inverse(precision);
        var covariances = new Covariances(fronts);
        covariances.compute();
        for (int r = 0; r < twin.y.length; r++) {
            Dense effects = inverse.times(twin.right(r));
            for (int l = 0; l < twin.design.levels.length; l++) {
                int own = twin.design.levels[l].own();
                for (int i = 0; i < twin.design.levels[l].nodes() * own; i++) {
                    int at = twin.index(l, i / own, i % own);
                    double effect = fronts.effect[l][(i / own * twin.y.length + r) * own + i % own];
                    assertThat(effect).isCloseTo(effects.get(at, 0), within(1e-8));
                    assertThat(covariances.variance[l][i]).isCloseTo(inverse.get(at, at), within(1e-8));
                }
            }
            assertThat(fronts.fitted(r))
                    .isCloseTo(effects.transposed().times(twin.right(r)).trace(), within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sums_over_areas_of_any_level_vary_together_as_in_the_dense_system(long seed) {
        DenseTwin twin = DenseTwin.random(seed, true);
        var chance = new SplittableRandom(seed);
        double[][] precision = twin.precisions(chance);
        var fit = new Fit(
                twin.design,
                solved(twin, precision),
                new double[] {1},
                new double[0][],
                new double[0][],
                new double[0][]);
        Dense inverse = twin.inverse(precision);
        double[] whole = chance.doubles(twin.design.rows, 0, 1).toArray();
        double[] partial = chance.doubles(twin.design.rows, -1, 1).toArray();
        for (int l = 0; l < twin.design.levels.length; l++) {
            double[][] covariance = new Sums(fit, l).covariance(whole, partial);
            var weights = Dense.zero(twin.design.levels[l].nodes(), twin.design.effects());
            for (int row = 0; row < twin.design.rows; row++) {
                double[] line = twin.effects(row, whole[row], partial[row]);
                int node = twin.nodeOf(row, l);
                for (int e = 0; e < line.length; e++) {
                    weights.add(node, e, line[e]);
                }
            }
            Dense dense = weights.times(inverse).times(weights.transposed());
            for (int a = 0; a < covariance.length; a++) {
                for (int b = 0; b < covariance.length; b++) {
                    assertThat(covariance[a][b]).isCloseTo(dense.get(a, b), within(1e-8));
                }
            }
        }
    }

    /** Dempster, Laird and Rubin's step for normal effects, with the priors' squares and numbers added to those of the rows and nodes. */
    @ParameterizedTest
    @MethodSource("seeds")
    void one_step_makes_of_noise_and_variances_what_the_formula_says(long seed) {
        DenseTwin twin = DenseTwin.random(seed, false);
        double[] y = twin.y[0];
        int rows = (int) Arrays.stream(twin.weight).filter(w -> w > 0).count();
        var prior = new Prior(0.7, 10, 5);
        for (Role role : new Role[] {Role.NATION, Role.AREA}) {
            for (Feature feature : twin.design.features) {
                prior.with(role, feature, role == Role.NATION ? 0.9 : 0.3);
            }
        }
        double[][] precision = new double[2][];
        for (int l = 0; l < 2; l++) {
            precision[l] = new double[twin.design.levels[l].nodes() * twin.design.levels[l].own()];
            Arrays.fill(precision[l], 0.7 / (l == 0 ? 0.9 : 0.3));
        }
        Dense inverse = twin.inverse(precision);
        Dense effects = inverse.times(twin.right(0));
        Dense fitted = twin.x.times(effects);
        double squares = 0.7 * inverse.times(twin.squares()).trace();
        for (int row = 0; row < y.length; row++) {
            squares += twin.weight[row] * (y[row] - fitted.get(row, 0)) * (y[row] - fitted.get(row, 0));
        }
        double noise = (10 * 0.7 + squares) / (10 + rows);

        var estimation = new Estimation(twin.design, prior, 1);
        estimation.take(new double[][] {y}, twin.weight, rows);
        estimation.step();
        Fit fit = estimation.fit();

        assertThat(fit.noise(0)).isCloseTo(noise, within(1e-8));
        Design.Level areas = twin.design.levels[1];
        for (int a = 0; a < areas.own(); a++) {
            double sum = 0;
            for (int node = 0; node < areas.nodes(); node++) {
                int at = twin.index(1, node, a);
                sum += effects.get(at, 0) * effects.get(at, 0) + noise * inverse.get(at, at);
            }
            double expected = (5 * 0.3 + sum) / (5 + areas.nodes());
            assertThat(fit.variance(Role.AREA, twin.design.features[areas.columns()[a]]))
                    .isCloseTo(expected, within(1e-8));
        }
    }

    private static Fronts solved(DenseTwin twin, double[][] precision) {
        var fronts = new Fronts(twin.design, twin.y.length);
        fronts.takeRows(twin.y, twin.weight);
        fronts.solve(precision);
        return fronts;
    }
}
