package canvass.feed;

import canvass.model.Election;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a document's times, ISO-8601 with a zone. A time must lie between a year before the election day and the moment
 * the document was received: anything else is a slip of the pen or of a clock.
 */
final class Times {
    private static final int MOST_REMEMBERED = 4096;

    private final Instant earliest;
    private final Instant latest;
    /** A night's file names the same few seconds over and over. */
    private final Map<String, Instant> remembered = new HashMap<>();

    Times(Received document, Election election) {
        latest = document.receivedAt();
        earliest = election.day().minusYears(1).atStartOfDay(election.zone()).toInstant();
    }

    /** @throws Refused when it cannot be read, has no zone, or cannot be */
    Instant read(String text, long line, String field) throws Refused {
        Instant known = remembered.get(text);
        if (known != null) {
            return known;
        }
        Instant time = possible(parsed(text, line, field), text, line, field);
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(text, time);
        return time;
    }

    /** The same time, if it can be. */
    Instant possible(Instant time, String text, long line, String field) throws Refused {
        if (time.isAfter(latest)) {
            throw new Refused(
                    "time-in-future",
                    line,
                    field,
                    text + " is later than " + latest.truncatedTo(ChronoUnit.SECONDS)
                            + ", when the document came in; check its date and its zone");
        }
        if (time.isBefore(earliest)) {
            throw new Refused(
                    "time-too-early",
                    line,
                    field,
                    text + " is more than a year before the election day; check its date");
        }
        return time;
    }

    private static Instant parsed(String text, long line, String field) throws Refused {
        Instant time;
        try {
            time = isPlain(text) ? plain(text) : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw unreadable(text, line, field);
        }
        if (!time.truncatedTo(ChronoUnit.MICROS).equals(time)) {
            throw new Refused(
                    "bad-time", line, field, Counts.shown(text) + " is finer than a microsecond; leave the rest out");
        }
        return time;
    }

    /** Whether it is written {@code 2020-11-04T02:10:00Z}, as nearly all are; reading that by hand is ten times faster. */
    private static boolean isPlain(String text) {
        String shape = "0000-00-00T00:00:00Z";
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            boolean fits = shape.charAt(i) == '0' ? c >= '0' && c <= '9' : c == shape.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Instant plain(String text) {
        LocalDate day = LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
        int hour = Integer.parseInt(text, 11, 13, 10);
        int minute = Integer.parseInt(text, 14, 16, 10);
        int second = Integer.parseInt(text, 17, 19, 10);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException(text);
        }
        return Instant.ofEpochSecond(((day.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second);
    }

    private static Refused unreadable(String text, long line, String field) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?")) {
            return new Refused(
                    "time-without-zone",
                    line,
                    field,
                    Counts.shown(text) + " has no zone; write it in UTC with a Z, such as 2020-11-04T02:10:00Z");
        }
        return new Refused(
                "bad-time", line, field, Counts.shown(text) + " is not a time; write it as 2020-11-04T02:10:00Z");
    }
}
