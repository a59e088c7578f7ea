package canvass.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ElectorDrawsTest {
    private static final int DRAWS = 100_000;
    private static final double INDEPENDENT = 0;

    private static double[][] covariance(double scale, double correlation, int groups) {
        double[][] covariance = new double[groups][groups];
        for (int a = 0; a < groups; a++) {
            for (int b = 0; b < groups; b++) {
                covariance[a][b] = scale * scale * (a == b ? 1 : correlation);
            }
        }
        return covariance;
    }

    @Test
    void one_group_is_won_as_often_as_its_t_distribution_says() {
        var draws = new ElectorDraws(new int[] {7}, 10, DRAWS, 1);
        ElectorDraws.Outcome outcome = draws.draw(new double[] {0.02}, covariance(0.01, 1, 1));
        assertThat(outcome.first().reaches(7)).isCloseTo(StudentT.cumulative(2, 10), within(0.003));
        assertThat(outcome.second().reaches(7)).isCloseTo(StudentT.cumulative(-2, 10), within(0.003));
        assertThat(outcome.first().mean() + outcome.second().mean()).isCloseTo(7, within(1e-9));
    }

    @Test
    void groups_that_move_as_one_are_won_together_and_independent_ones_are_not() {
        double[] even = {0, 0, 0, 0};
        var draws = new ElectorDraws(new int[] {1, 1, 1, 1}, Double.POSITIVE_INFINITY, DRAWS, 2);
        assertThat(draws.draw(even, covariance(0.01, 1, 4)).first().reaches(4)).isCloseTo(0.5, within(0.006));
        assertThat(draws.draw(even, covariance(0.01, INDEPENDENT, 4)).first().reaches(4))
                .isCloseTo(1.0 / 16, within(0.003));
    }

    /** Two even groups with a correlation of one half: both are won in 1/4 + asin(1/2) / 2 pi = one third, for any degrees of freedom. */
    @Test
    void half_correlated_groups_are_both_won_in_a_third_of_all_draws() {
        var draws = new ElectorDraws(new int[] {3, 5}, 4, DRAWS, 3);
        ElectorDraws.Outcome outcome = draws.draw(new double[] {0, 0}, covariance(0.03, 0.5, 2));
        assertThat(outcome.first().reaches(8)).isCloseTo(1.0 / 3, within(0.005));
        assertThat(outcome.first().quantile(0.3)).isZero();
        assertThat(outcome.first().quantile(0.4)).isEqualTo(3);
        assertThat(outcome.first().quantile(0.6)).isEqualTo(5);
        assertThat(outcome.first().quantile(1)).isEqualTo(8);
    }

    @Test
    void decided_groups_are_counted_and_a_tie_for_certain_gives_its_electors_to_nobody() {
        var draws = new ElectorDraws(new int[] {10, 20, 40}, 10, 1_000, 4);
        double[][] none = new double[3][3];
        ElectorDraws.Outcome outcome = draws.draw(new double[] {0.1, -0.1, 0}, none);
        assertThat(outcome.first().mean()).isEqualTo(10);
        assertThat(outcome.second().reaches(20)).isEqualTo(1);
        assertThat(outcome.second().reaches(21)).isZero();
    }

    @Test
    void the_same_seed_gives_the_same_answer_and_another_seed_another() {
        int[] electors = {3, 4, 5};
        double[] margin = {0.01, -0.01, 0.002};
        double[][] covariance = covariance(0.02, 0.4, 3);
        double first = new ElectorDraws(electors, 10, 10_000, 5)
                .draw(margin, covariance)
                .first()
                .mean();
        assertThat(new ElectorDraws(electors, 10, 10_000, 5)
                        .draw(margin, covariance)
                        .first()
                        .mean())
                .isEqualTo(first);
        assertThat(new ElectorDraws(electors, 10, 10_000, 6)
                        .draw(margin, covariance)
                        .first()
                        .mean())
                .isNotEqualTo(first);
    }

    @Test
    void margins_of_other_groups_or_of_no_number_are_refused() {
        var draws = new ElectorDraws(new int[] {1, 2}, 10, 100, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> draws.draw(new double[1], new double[1][1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draws.draw(new double[] {0, Double.NaN}, new double[2][2]))
                .withMessageContaining("group 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new ElectorDraws(new int[] {-1}, 10, 100, 1));
    }
}
