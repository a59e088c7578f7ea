package canvass.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.call.Returns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Simulated nights of the shipped history. */
final class NightTest {
    private static PastElection election;

    @BeforeAll
    static void read() throws IOException {
        election =
                History.read(Path.of("data/history/us-president-counties.csv")).election(2012);
    }

    private static Night night(Order order) {
        var chance = new SplittableRandom(7);
        return order == Order.PARTIAL
                ? new PartialUnits(election, chance)
                : new WholeUnits(election, order, true, chance);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_ever_has_more_votes_than_in_the_end_and_nobody_loses_any(Order order) {
        Night night = night(order);
        Returns before = night.at(0.02);
        long impossible = 0;
        for (double share : Backtest.SHARES) {
            Returns now = night.at(share);
            for (int unit = 0; unit < now.size(); unit++) {
                for (int c = 0; c < 3; c++) {
                    long votes = now.votes(c, unit);
                    impossible += votes > election.votes[c][unit] ? 1 : 0;
                    // Early ballots that favour one side can, rounded, take a vote from the other as the rest come in.
                    impossible += votes < before.votes(c, unit) && order != Order.PARTIAL ? 1 : 0;
                }
            }
            before = now;
        }
        assertThat(impossible).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTIAL")
    void a_state_has_counted_no_more_than_the_share_but_for_its_first_county(Order order) {
        Returns returns = night(order).at(0.25);
        for (int[] units : election.unitsOf) {
            long counted = 0;
            int in = 0;
            for (int unit : units) {
                if (returns.reported(unit)) {
                    in++;
                    counted += election.size(unit);
                }
            }
            long all = Arrays.stream(units).mapToLong(election::size).sum();
            assertThat(in).isLessThan(units.length);
            assertThat(in <= 1 || counted <= 0.25 * all).isTrue();
            assertThat(in >= 1 || units.length == 1).isTrue();
        }
    }

    @Test
    void partial_units_count_the_share_asked_for_within_a_thousandth() {
        Returns returns = night(Order.PARTIAL).at(0.5);
        long counted = 0;
        long all = 0;
        for (int unit = 0; unit < returns.size(); unit++) {
            counted += returns.votes(0, unit) + returns.votes(1, unit) + returns.votes(2, unit);
            all += election.size(unit);
        }
        assertThat((double) counted / all).isBetween(0.499, 0.501);
    }

    @Test
    void orders_are_what_they_say() {
        assertThat(averageSize(Order.SMALL_FIRST)).isLessThan(averageSize(Order.RANDOM));
        assertThat(averageMargin(Order.FIRST_PARTY_FIRST)).isGreaterThan(averageMargin(Order.RANDOM) + 0.1);
        assertThat(averageMargin(Order.SECOND_PARTY_FIRST)).isLessThan(averageMargin(Order.RANDOM) - 0.1);
        assertThat(averageSize(Order.CITIES_LAST)).isLessThan(averageSize(Order.RANDOM));
    }

    private static double averageSize(Order order) {
        return average(order, election.baselineSize);
    }

    private static double averageMargin(Order order) {
        return average(order, election.baselineMargin);
    }

    private static double average(Order order, double[] of) {
        Returns returns = night(order).at(0.25);
        double sum = 0;
        int count = 0;
        for (int unit = 0; unit < returns.size(); unit++) {
            sum += returns.reported(unit) ? of[unit] : 0;
            count += returns.reported(unit) ? 1 : 0;
        }
        return sum / count;
    }
}
