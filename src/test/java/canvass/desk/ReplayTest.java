package canvass.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** A clock over a past night, moved by a real one that stands still unless it is told to go on. */
final class ReplayTest {
    private static final Instant BEGIN = Instant.parse("2020-11-03T23:00:00Z");
    private static final Instant END = Instant.parse("2020-11-04T23:00:00Z");

    private Instant real = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource clock = () -> real;
    private final Replay replay = new Replay(clock, BEGIN, END, 60);

    private void pass(long seconds) {
        real = real.plusSeconds(seconds);
    }

    @Test
    void it_runs_a_minute_a_second_and_stops_at_its_end() {
        pass(10);
        assertThat(replay.moment()).isEqualTo(BEGIN.plusSeconds(600));
        pass(1_000_000);
        assertThat(replay.moment()).isEqualTo(END);
    }

    @Test
    void paused_it_stands_and_goes_on_from_there() {
        pass(10);
        replay.setPaused(true);
        pass(100);
        assertThat(replay.moment()).isEqualTo(BEGIN.plusSeconds(600));
        replay.setPaused(false);
        pass(1);
        assertThat(replay.moment()).isEqualTo(BEGIN.plusSeconds(660));
    }

    @Test
    void a_new_speed_does_not_make_it_jump() {
        pass(10);
        replay.setSpeed(1);
        assertThat(replay.moment()).isEqualTo(BEGIN.plusSeconds(600));
        pass(5);
        assertThat(replay.moment()).isEqualTo(BEGIN.plusSeconds(605));
    }

    @Test
    void it_can_be_moved_within_its_night_and_not_out_of_it() {
        replay.moveTo(BEGIN.plusSeconds(7_200));
        pass(1);
        assertThat(replay.moment()).isEqualTo(BEGIN.plusSeconds(7_260));
        replay.moveTo(BEGIN.minusSeconds(1));
        assertThat(replay.moment()).isEqualTo(BEGIN);
        replay.moveTo(END.plusSeconds(1));
        assertThat(replay.moment()).isEqualTo(END);
    }

    @Test
    void an_impossible_speed_is_refused_and_changes_nothing() {
        for (double speed : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Replay.FASTEST + 1}) {
            assertThatThrownBy(() -> replay.setSpeed(speed)).hasMessageContaining("not possible");
        }
        assertThat(replay.state().speed()).isEqualTo(60);
    }
}
