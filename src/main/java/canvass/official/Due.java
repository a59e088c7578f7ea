package canvass.official;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** How a law fixes the last day for something, from the day of the election. */
public sealed interface Due {
    /** The last day, for an election on that day. */
    LocalDate after(LocalDate electionDay);

    /** So many days after the election. */
    record Days(int days) implements Due {
        @Override
        public LocalDate after(LocalDate electionDay) {
            return electionDay.plusDays(days);
        }
    }

    /** The first, second, third ... such weekday after the election. */
    record Weekday(int ordinal, DayOfWeek day) implements Due {
        @Override
        public LocalDate after(LocalDate electionDay) {
            return electionDay.with(TemporalAdjusters.next(day)).plusWeeks(ordinal - 1L);
        }
    }

    /** A day of the calendar, the first such after the election. */
    record Fixed(MonthDay day) implements Due {
        @Override
        public LocalDate after(LocalDate electionDay) {
            LocalDate sameYear = day.atYear(electionDay.getYear());
            return sameYear.isAfter(electionDay) ? sameYear : day.atYear(electionDay.getYear() + 1);
        }
    }
}
