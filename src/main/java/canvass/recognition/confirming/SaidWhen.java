package canvass.recognition.confirming;

import canvass.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** When something was said, as a reading writes it: a year, a month, a day, two days with a slash, or a time with a zone. */
final class SaidWhen {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private SaidWhen() {}

    /**
     * The time of a reading.
     *
     * @param published what was said then or before; a month or a year ends with it
     * @throws NotConfirmable when nothing can be made of the text, or it lies after the publication
     */
    static When of(String text, ZoneId zone, When published) throws NotConfirmable {
        if (text.isBlank()) {
            throw new NotConfirmable(
                    "saidAt", "the article gives no day; write the day it was said, such as 2020-11-09");
        }
        try {
            When when = text.indexOf('T') >= 0
                    ? new When.Exactly(OffsetDateTime.parse(text).toInstant())
                    : days(text, zone, lastDay(published, zone));
            if (begins(when).isAfter(lastDay(published, zone))) {
                throw new NotConfirmable(
                        "saidAt", text + " is after the publication (" + published + "); correct one of them");
            }
            return when;
        } catch (DateTimeException e) {
            throw new NotConfirmable(
                    "saidAt",
                    "\"" + text + "\" is no time; write 2020-11-09, 2020-11, 2020, 2020-11-07/2020-11-08 or"
                            + " 2020-11-09T16:26:00Z");
        } catch (IllegalArgumentException e) {
            throw new NotConfirmable("saidAt", e.getMessage() + "; correct it");
        }
    }

    private static When days(String text, ZoneId zone, LocalDate published) {
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return within(year.atDay(1), year.atMonth(12).atEndOfMonth(), published, zone);
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return within(month.atDay(1), month.atEndOfMonth(), published, zone);
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? When.onDay(LocalDate.parse(text), zone)
                : new When.Within(
                        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)), zone);
    }

    private static When within(LocalDate first, LocalDate last, LocalDate published, ZoneId zone) {
        boolean cut = last.isAfter(published) && !first.isAfter(published);
        return new When.Within(first, cut ? published : last, zone);
    }

    private static LocalDate begins(When when) {
        return switch (when) {
            case When.Exactly(var at) -> at.atZone(java.time.ZoneOffset.UTC).toLocalDate();
            case When.Within(var first, var last, var zone) -> first;
        };
    }

    private static LocalDate lastDay(When published, ZoneId zone) {
        return switch (published) {
            case When.Exactly(var at) -> at.atZone(zone).toLocalDate();
            case When.Within(var first, var last, var own) -> last;
        };
    }
}
