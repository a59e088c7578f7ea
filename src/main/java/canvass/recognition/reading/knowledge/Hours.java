package canvass.recognition.reading.knowledge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hour at which something was said, where the words give one with its zone: "at 11:25 a.m. EST". An hour without a zone is
 * no instant, and an abbreviation used for several zones (IST) is none.
 */
public final class Hours {
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("utc", ZoneOffset.UTC),
            Map.entry("z", ZoneOffset.UTC),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("et", ZoneId.of("America/New_York")),
            Map.entry("eastern", ZoneId.of("America/New_York")),
            Map.entry("cdt", ZoneOffset.ofHours(-5)),
            Map.entry("mst", ZoneOffset.ofHours(-7)),
            Map.entry("mdt", ZoneOffset.ofHours(-6)),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("pacific", ZoneId.of("America/Los_Angeles")),
            Map.entry("bst", ZoneOffset.ofHours(1)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("mez", ZoneOffset.ofHours(1)),
            Map.entry("mesz", ZoneOffset.ofHours(2)),
            Map.entry("wat", ZoneOffset.ofHours(1)),
            Map.entry("cat", ZoneOffset.ofHours(2)),
            Map.entry("eat", ZoneOffset.ofHours(3)),
            Map.entry("msk", ZoneOffset.ofHours(3)));

    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\d:.])(\\d{1,2})(?:[:.h](\\d{2}))?\\s?(?:([ap])\\.?\\s?m\\.?)?\\s?(?:Uhr|h|hours)?,?\\s?\\(?"
                    + "(GMT|UTC|Z|EST|EDT|ET|CDT|MST|MDT|PST|PDT|BST|CEST|CET|MESZ|MEZ|WAT|CAT|EAT|MSK|Eastern|Pacific)\\b",
            Pattern.CASE_INSENSITIVE);

    private Hours() {}

    /** Is this the abbreviation of a time zone? */
    public static boolean isZone(String name) {
        return name.length() > 2
                && ZONES.containsKey(name.toLowerCase(Locale.ROOT))
                && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The instant in UTC ({@code 2020-11-07T16:25:00Z}) at which something was said.
     *
     * @param day the day it was said, {@code yyyy-MM-dd}; with anything else there is no instant
     * @param words the clause in which it is told
     */
    public static Optional<String> instant(String day, String words) {
        Matcher hour = HOUR.matcher(words);
        if (day.length() != 10 || !hour.find()) {
            return Optional.empty();
        }
        int clock = Integer.parseInt(hour.group(1));
        int minute = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        boolean half = hour.group(3) != null;
        boolean alone = hour.group(2) == null && !half;
        if (minute > 59 || clock > (half ? 12 : 23) || alone) {
            return Optional.empty();
        }
        boolean afternoon = half && hour.group(3).equalsIgnoreCase("p");
        int of24 = half ? clock % 12 + (afternoon ? 12 : 0) : clock;
        ZoneId zone = ZONES.get(hour.group(4).toLowerCase(Locale.ROOT));
        return Optional.of(LocalDate.parse(day)
                .atTime(LocalTime.of(of24, minute))
                .atZone(zone)
                .toInstant()
                .toString());
    }
}
