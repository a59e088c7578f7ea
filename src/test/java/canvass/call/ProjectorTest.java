package canvass.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProjectorTest {
    private static final ProjectionSettings SETTINGS = ProjectionSettings.USUAL;

    private static JointProjection project(SmallNight night) {
        return new Projector(night.frame()).projectJointly(night.returns(), SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_order_of_units_does_not_change_the_answer(long seed) {
        SmallNight night = SmallNight.random(seed, 60, 2 + (int) (seed % 2), seed % 3 > 0, true, 0.5);
        Projection one = project(night).projection();
        Projection other = project(night.reversed()).projection();
        assertThat(other.total().margin()).isCloseTo(one.total().margin(), within(1e-9));
        assertThat(other.total().scale()).isCloseTo(one.total().scale(), within(1e-9));
        for (AreaProjection group : one.groups()) {
            AreaProjection same = other.groups().stream()
                    .filter(g -> g.area().equals(group.area()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.margin()).isCloseTo(group.margin(), within(1e-9));
            assertThat(same.scale()).isCloseTo(group.scale(), within(1e-9));
        }
    }

    @Test
    void a_complete_group_has_its_exact_result_while_others_are_out() {
        SmallNight night = SmallNight.random(9, 60, 2, true, false, 0.4);
        long a = 0;
        long b = 0;
        for (int u = 0; u < 60; u++) {
            if (night.frame().groupOf(u) == 0) {
                night.count(u, 1);
                a += night.votes()[0][u];
                b += night.votes()[1][u];
            }
        }
        AreaProjection group = project(night).projection().groups().getFirst();
        assertThat(group.margin()).isCloseTo((double) (a - b) / (a + b), within(1e-12));
        assertThat(group.scale()).isZero();
        assertThat(group.interval(0.99).width()).isZero();
        assertThat(group.probability()).isEqualTo(1);
        assertThat(group.outstanding()).isZero();
    }

    @Test
    void before_the_first_return_groups_of_one_nation_hang_together_and_each_has_the_scale_of_its_own_projection() {
        JointProjection joint = project(SmallNight.random(4, 80, 2, true, false, 0));
        double[][] covariance = joint.covariance();
        for (int a = 0; a < covariance.length; a++) {
            double scale = joint.projection().groups().get(a).scale();
            assertThat(covariance[a][a]).isCloseTo(scale * scale, within(1e-15));
            for (int b = 0; b < a; b++) {
                assertThat(covariance[a][b]).isEqualTo(covariance[b][a]).isPositive();
                assertThat(covariance[a][b]).isLessThanOrEqualTo(Math.sqrt(covariance[a][a] * covariance[b][b]));
            }
        }
    }

    @Test
    void the_leader_may_be_neither_of_the_first_two_choices() {
        SmallNight night = SmallNight.random(3, 40, 4, true, false, 0.6);
        for (int u = 0; u < 40; u++) {
            night.votes()[3][u] *= 9;
        }
        night.countAll(0.6);
        AreaProjection total = project(night).projection().total();
        assertThat(total.leader()).contains("c3");
        assertThat(total.probability()).isGreaterThan(0.99);
    }

    /** Whatever makes no sense: an answer of numbers, wide where nothing is known, and no exception. */
    @ParameterizedTest
    @EnumSource
    void degenerate_returns_have_an_honest_answer(Degenerate which) {
        SmallNight night = which.night();
        JointProjection joint = project(night);
        for (AreaProjection area : joint.projection().groups()) {
            honest(area);
        }
        honest(joint.projection().total());
        for (double[] row : joint.covariance()) {
            assertThat(Arrays.stream(row).allMatch(Double::isFinite)).isTrue();
        }
        if (which == Degenerate.NOTHING_REPORTED) {
            assertThat(joint.projection().total().interval(0.9).width()).isGreaterThan(0.05);
        }
        if (which == Degenerate.NOTHING_KNOWN_AT_ALL) {
            assertThat(joint.projection().total().interval(0.9).width()).isGreaterThan(0.5);
        }
        if (which == Degenerate.ALL_COMPLETE) {
            assertThat(joint.projection().total().scale()).isZero();
        }
    }

    private static void honest(AreaProjection area) {
        assertThat(List.of(area.margin(), area.scale(), area.probability())).allMatch(Double::isFinite);
        assertThat(area.margin()).isBetween(-1.0, 1.0);
        MarginInterval interval = area.interval(0.9);
        assertThat(interval.lower()).isLessThanOrEqualTo(area.margin());
        assertThat(interval.upper()).isGreaterThanOrEqualTo(area.margin());
        double sum = 0;
        for (ShareInterval share : area.choices()) {
            sum += share.share();
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }
}
