package canvass.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock over a past night: it starts at one moment and runs to another at some speed, can be paused and moved. Safe to
 * share between threads.
 */
public final class Replay {
    /** Faster than this, a night is over between two ticks. */
    public static final double FASTEST = 1_000_000;

    private final InstantSource clock;
    private final Instant begin;
    private final Instant end;
    private Instant setAt;
    private Instant setTo;
    private double speed;
    private boolean paused;

    /**
     * @param clock the real one
     * @param speed seconds of the night for each real second
     */
    public Replay(InstantSource clock, Instant begin, Instant end, double speed) {
        this.clock = clock;
        this.begin = begin;
        this.end = end;
        this.setAt = clock.instant();
        this.setTo = begin;
        this.speed = requireSpeed(speed);
    }

    /** What the replay and its page show. */
    public record State(Instant moment, Instant begin, Instant end, double speed, boolean paused) {}

    public synchronized State state() {
        return new State(moment(), begin, end, speed, paused);
    }

    /** The moment of the night it is now; never past its end. */
    public synchronized Instant moment() {
        if (paused) {
            return setTo;
        }
        double seconds = Duration.between(setAt, clock.instant()).toNanos() / 1e9 * speed;
        long left = Duration.between(setTo, end).toMillis();
        return seconds * 1_000 >= left ? end : setTo.plusMillis((long) (seconds * 1_000));
    }

    /** Goes to a moment within the night and on from there. */
    public synchronized void moveTo(Instant moment) {
        setTo = moment.isBefore(begin) ? begin : moment.isAfter(end) ? end : moment;
        setAt = clock.instant();
    }

    /** Changes the speed without a jump. */
    public synchronized void setSpeed(double newSpeed) {
        double checked = requireSpeed(newSpeed);
        moveTo(moment());
        speed = checked;
    }

    public synchronized void setPaused(boolean pause) {
        moveTo(moment());
        paused = pause;
    }

    private static double requireSpeed(double speed) {
        if (!(speed > 0 && speed <= FASTEST)) {
            throw new IllegalArgumentException(
                    "speed " + speed + " is not possible: give seconds of the night for each second, above 0 and up to "
                            + (long) FASTEST);
        }
        return speed;
    }
}
