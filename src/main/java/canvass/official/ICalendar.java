package canvass.official;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** Deadlines as an iCalendar (RFC 5545) of all-day events, which any calendar program reads. */
public final class ICalendar {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** RFC 5545, 3.1: a line has at most 75 octets without its end. */
    private static final int LONGEST_LINE = 75;

    private ICalendar() {}

    /**
     * The whole calendar, its lines ending in CRLF.
     *
     * @param name of the calendar
     * @param unitName how people call a deadline's unit
     * @param madeAt the time of writing, which each event must carry
     */
    public static String write(
            String name, List<Deadline> deadlines, Function<Deadline, String> unitName, Instant madeAt) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Canvass//Official calendar//EN");
        line(out, "X-WR-CALNAME:" + escaped(name));
        for (Deadline d : deadlines) {
            line(out, "BEGIN:VEVENT");
            line(
                    out,
                    "UID:" + d.unit().text().replace('/', '-') + "-" + d.step().code() + "-" + d.day() + "@canvass");
            line(out, "DTSTAMP:" + STAMP.format(madeAt));
            line(out, "DTSTART;VALUE=DATE:" + d.day().format(DateTimeFormatter.BASIC_ISO_DATE));
            line(out, "DTEND;VALUE=DATE:" + d.day().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
            line(out, "SUMMARY:" + escaped(unitName.apply(d) + ": " + d.step().code()));
            line(out, "DESCRIPTION:" + escaped(d.statute() + "; " + d.source()));
            line(out, "TRANSP:TRANSPARENT");
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Folds after 75 octets, never inside a character. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            String character = Character.toString(c);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
