package canvass.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When something was so, as finely as its source says and no finer. Many sources give only a day; a minute they do not give is
 * never made up (docs/decisions/020-days-are-not-minutes.md).
 */
public sealed interface When {
    /** From when on it counts: the instant itself, or for days the end of the last one, when it had certainly happened. */
    Instant counts();

    /** A moment that the source gives to the minute or finer. */
    record Exactly(Instant at) implements When {
        @Override
        public Instant counts() {
            return at;
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }

    /**
     * Some time within one or several days, the last one included.
     *
     * @param zone where those days begin and end
     */
    record Within(LocalDate first, LocalDate last, ZoneId zone) implements When {
        /** @throws IllegalArgumentException when the last day is before the first */
        public Within {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }

        @Override
        public Instant counts() {
            return last.plusDays(1).atStartOfDay(zone).toInstant();
        }

        /** ISO 8601: a day, or two with a slash between them. */
        @Override
        public String toString() {
            return first.equals(last) ? first.toString() : first + "/" + last;
        }
    }

    /** One day. */
    static When onDay(LocalDate day, ZoneId zone) {
        return new Within(day, day, zone);
    }
}
