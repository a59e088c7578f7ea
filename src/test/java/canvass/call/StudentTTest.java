package canvass.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StudentTTest {
    /** Closed forms: one degree is Cauchy's, tan(pi (p - 1/2)); two are (2p - 1) / sqrt(2p (1 - p)). */
    @ParameterizedTest
    @CsvSource({"0.6", "0.75", "0.9", "0.95", "0.975", "0.995", "0.9999"})
    void one_and_two_degrees_of_freedom_have_closed_forms(double p) {
        double cauchy = Math.tan(Math.PI * (p - 0.5));
        assertThat(StudentT.quantile(p, 1)).isCloseTo(cauchy, within(1e-9 * cauchy));
        double two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
        assertThat(StudentT.quantile(p, 2)).isCloseTo(two, within(1e-9 * two));
    }

    @ParameterizedTest
    @CsvSource({"0.95, 4, 2.131847", "0.975, 10, 2.228139", "0.995, 30, 2.749996", "0.95, Infinity, 1.644854"})
    void the_printed_tables_agree(double p, double degrees, double t) {
        assertThat(StudentT.quantile(p, degrees)).isCloseTo(t, within(2e-5));
    }

    @Test
    void the_quantile_undoes_the_cumulative_probability() {
        for (double degrees : new double[] {0.7, 1, 3.5, 12, 400, 1e7}) {
            for (double t = -6; t <= 6; t += 0.37) {
                double p = StudentT.cumulative(t, degrees);
                assertThat(StudentT.quantile(p, degrees)).isCloseTo(t, within(1e-5));
            }
        }
    }

    /** With two degrees the tail is (1 - t / sqrt(t^2 + 2)) / 2, which is 1 / (2 t^2) far out. */
    @Test
    void far_tails_keep_their_digits() {
        assertThat(StudentT.beyond(1e7, 2)).isCloseTo(0.5e-14, within(1e-20));
        assertThat(StudentT.beyond(8, 10)).isEqualTo(StudentT.cumulative(-8, 10));
    }
}
