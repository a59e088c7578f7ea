package canvass.recognition.reading.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written out with a year: "November 9, 2020", "9 November 2020", "2020-11-09". */
public final class CalendarDays {
    private static final Map<String, Integer> MONTHS = new TreeMap<>();

    static {
        String[][] names = {
            {"january", "jan", "enero", "januar", "janvier"},
            {"february", "feb", "febrero", "februar", "février"},
            {"march", "mar", "marzo", "märz", "mars"},
            {"april", "apr", "abril", "avril"},
            {"may", "mayo", "mai"},
            {"june", "jun", "junio", "juni", "juin"},
            {"july", "jul", "julio", "juli", "juillet"},
            {"august", "aug", "agosto", "août"},
            {"september", "sept", "sep", "septiembre", "septembre"},
            {"october", "oct", "octubre", "oktober", "octobre"},
            {"november", "nov", "noviembre", "novembre"},
            {"december", "dec", "diciembre", "dezember", "décembre"},
        };
        for (int month = 0; month < names.length; month++) {
            for (String name : names[month]) {
                MONTHS.put(name, month + 1);
            }
        }
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)? (?:de )?(\\p{L}{3,10})\\.?,? (?:de )?(\\d{4})");

    private CalendarDays() {}

    /** The number of a month named in one of the languages read. */
    public static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT).replace(".", "")));
    }

    /** The day that a short line names. */
    public static Optional<LocalDate> alone(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), Optional.of(Integer.parseInt(iso.group(2))), iso.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.find() ? day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, Optional<Integer> month, String day) {
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return of(Integer.parseInt(year), month.get(), Integer.parseInt(day));
    }

    /** That day, when the calendar has it. */
    public static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
