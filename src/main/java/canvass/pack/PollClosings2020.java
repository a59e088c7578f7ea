package canvass.pack;

import canvass.model.PollClosing;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the polls of each state closed on 3 November 2020. The table at hand was made for a later year, and the race pages of
 * the day itself know only one time a state; so a page's time that the table lacks is added, and where it is later than all
 * of the table's, it replaces them.
 */
final class PollClosings2020 {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 3);
    private static final ZoneOffset EASTERN = ZoneOffset.ofHours(-5);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.ROOT);
    private static final Pattern STATE = Pattern.compile("([A-Z]{2})(?: \\(([A-Z]+)\\))?");

    private static final Map<String, String> ZONES = Map.of(
            "EST", "America/New_York",
            "CST", "America/Chicago",
            "MST", "America/Denver",
            "PST", "America/Los_Angeles",
            "AKST", "America/Anchorage",
            "HAST", "America/Adak");

    /** States whose clocks have a zone of their own, by the table's abbreviation where they have two. */
    private static final Map<String, String> OWN_ZONES = Map.of(
            "AZ", "America/Phoenix",
            "HI", "Pacific/Honolulu",
            "ID MST", "America/Boise",
            "IN EST", "America/Indiana/Indianapolis",
            "KY EST", "America/Kentucky/Louisville",
            "MI EST", "America/Detroit",
            "OR MST", "America/Boise");

    private static final String CENTRAL = "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI";
    private static final String MOUNTAIN = "CO MT NM UT WY";
    private static final String PACIFIC = "CA NV OR WA";

    private PollClosings2020() {}

    /** By the states' postal codes. */
    static Map<String, List<PollClosing>> read(Path table, List<RacePage> pages) throws IOException {
        var closings = new TreeMap<String, List<PollClosing>>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord line : lines) {
                add(closings, line.getField("State"), line.getField("Closure Time"));
            }
        }
        for (RacePage page : pages) {
            closings.computeIfPresent(page.state(), (state, listed) -> with(page, listed));
        }
        closings.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        return closings;
    }

    private static void add(Map<String, List<PollClosing>> closings, String name, String time) {
        Matcher matcher = STATE.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("poll closings: \"" + name + "\" is no state");
        }
        String state = matcher.group(1);
        String part = matcher.group(2);
        if (state.equals("AK") && part == null) {
            state = "AR"; // Arkansas, mislabelled: Alaska's two parts have their own lines, and nothing else is
            // Arkansas.
        } else if (state.equals("IN") && closings.containsKey("IN")) {
            part = "CST"; // The second line of Indiana is its Central part.
        }
        ZoneId zone = part == null ? mainZone(state) : zone(state, part);
        closings.computeIfAbsent(state, s -> new ArrayList<>()).add(new PollClosing(instant(time), zone));
    }

    private static Instant instant(String eastern) {
        LocalTime clock = LocalTime.parse(eastern.replace("p EST", "PM").replace("a EST", "AM"), CLOCK);
        LocalDate day = clock.isBefore(LocalTime.NOON) ? DAY.plusDays(1) : DAY;
        return day.atTime(clock).toInstant(EASTERN);
    }

    private static List<PollClosing> with(RacePage page, List<PollClosing> listed) {
        Instant said = page.firstClosing();
        if (listed.stream().anyMatch(c -> c.at().equals(said))) {
            return listed;
        }
        var own = new PollClosing(said, mainZone(page.state()));
        boolean tableIsOutdated = listed.stream().allMatch(c -> c.at().isBefore(said));
        var merged = new ArrayList<>(tableIsOutdated ? List.<PollClosing>of() : listed);
        merged.add(own);
        return merged;
    }

    private static ZoneId mainZone(String state) {
        String part = "EST";
        if (CENTRAL.contains(state)) {
            part = "CST";
        } else if (MOUNTAIN.contains(state)) {
            part = "MST";
        } else if (PACIFIC.contains(state)) {
            part = "PST";
        } else if (state.equals("AK")) {
            part = "AKST";
        }
        return ZoneId.of(OWN_ZONES.getOrDefault(state, ZONES.getOrDefault(part, "America/New_York")));
    }

    private static ZoneId zone(String state, String part) {
        String own = OWN_ZONES.get(state + " " + part);
        String common = ZONES.get(part);
        if (own == null && common == null) {
            throw new IllegalArgumentException("poll closings: \"" + part + "\" of " + state + " is no zone");
        }
        return ZoneId.of(own != null ? own : String.valueOf(common));
    }
}
