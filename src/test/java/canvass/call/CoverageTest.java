package canvass.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up elections of kinds the model has never learned from: intervals must hold on them too. */
final class CoverageTest {
    private static final int ELECTIONS = 200;

    @ParameterizedTest
    @CsvSource({
        // choices, earlier election known, covariate told, complete, by count type
        "2, true, true, 0.3, false",
        "2, true, false, 0.1, false",
        "2, false, true, 0.3, false",
        "3, true, true, 0.3, false",
        "3, false, false, 0.3, false",
        "2, true, false, 0.5, true"
    })
    void ninety_percent_intervals_hold_in_80_to_99_of_100_small_elections(
            int choices, boolean earlier, boolean covariate, double complete, boolean modes) {
        int held = 0;
        for (long seed = 0; seed < ELECTIONS; seed++) {
            SmallNight night = SmallNight.random(1_000 + seed, 60, choices, earlier, covariate, complete);
            Returns returns = modes ? night.withModes(false).returns() : night.returns();
            AreaProjection total = new Projector(night.frame())
                    .project(returns, ProjectionSettings.USUAL)
                    .total();
            held += total.interval(0.9).covers(night.margin()) ? 1 : 0;
        }
        assertThat(held / (double) ELECTIONS).isBetween(0.80, 0.99);
    }
}
