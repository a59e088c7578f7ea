package canvass.count;

import canvass.model.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A {@link Moment} in microseconds since 1970, for comparing a million times with. */
record View(long asOf, long knownAt, long recordedBy) {
    static View of(Moment moment) {
        return new View(
                micros(moment.asOf()),
                moment.knownAt().map(View::micros).orElse(Long.MAX_VALUE),
                moment.recordedBy().map(View::micros).orElse(Long.MAX_VALUE));
    }

    /** Clamped: {@code Instant.MAX} is a fair way to ask for everything. */
    static long micros(Instant instant) {
        if (instant.getEpochSecond() > Long.MAX_VALUE / 1_000_001) {
            return Long.MAX_VALUE;
        }
        if (instant.getEpochSecond() < Long.MIN_VALUE / 1_000_001) {
            return Long.MIN_VALUE;
        }
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
