package canvass.official;

import canvass.model.UnitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * The days that federal law gives the election of a US president. Until 2022 the Electoral Count Act of 1887 as in 3 U.S.C. of 1948,
 * since 29 December 2022 the Electoral Count Reform Act (Public Law 117-328, division P).
 *
 * @param law which of the two
 * @param safeHarbor the day by which a state's determination binds Congress: 3 U.S.C. 5 of 1948, six days before the electors meet;
 *     under the later act the certificate of ascertainment is issued by then, 3 U.S.C. 5(a)
 * @param electorsMeet 3 U.S.C. 7: the first Monday, later the first Tuesday, after the second Wednesday in December
 * @param certificatesReceived 3 U.S.C. 12: the fourth Wednesday in December
 * @param count 3 U.S.C. 15: 6 January, 13:00
 * @param inauguration 20 January, noon: 20th amendment
 */
public record FederalCalendar(
        String law,
        LocalDate safeHarbor,
        LocalDate electorsMeet,
        LocalDate certificatesReceived,
        LocalDate count,
        LocalDate inauguration) {
    private static final LocalDate REFORM = LocalDate.of(2022, 12, 29);
    private static final String REFORM_ACT = "Electoral Count Reform Act of 2022";
    /** Where its days were looked up. */
    public static final String SOURCE = "National Archives, Electoral College; United States Code, title 3";

    /** The days for an election on that day, by the law then in force. */
    public static FederalCalendar of(LocalDate electionDay) {
        boolean reformed = !electionDay.isBefore(REFORM);
        var december = LocalDate.of(electionDay.getYear(), Month.DECEMBER, 1);
        LocalDate meet = december.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.WEDNESDAY))
                .with(TemporalAdjusters.next(reformed ? DayOfWeek.TUESDAY : DayOfWeek.MONDAY));
        return new FederalCalendar(
                reformed ? REFORM_ACT : "Electoral Count Act of 1887",
                meet.minusDays(6),
                meet,
                december.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.WEDNESDAY)),
                LocalDate.of(electionDay.getYear() + 1, Month.JANUARY, 6),
                LocalDate.of(electionDay.getYear() + 1, Month.JANUARY, 20));
    }

    /** The last day for a state's certificate of ascertainment: 3 U.S.C. 5(a) of 2022; the law before it named none. */
    public Optional<LocalDate> ascertainmentDue() {
        return law.equals(REFORM_ACT) ? Optional.of(safeHarbor) : Optional.empty();
    }

    /** The same as deadlines of the nation. */
    public List<Deadline> deadlines(UnitId nation) {
        return List.of(
                new Deadline(nation, Deadline.Step.SAFE_HARBOR, safeHarbor, "3 U.S.C. 5", SOURCE),
                new Deadline(nation, Deadline.Step.ELECTORS_VOTE, electorsMeet, "3 U.S.C. 7", SOURCE),
                new Deadline(nation, Deadline.Step.CERTIFICATES_RECEIVED, certificatesReceived, "3 U.S.C. 12", SOURCE),
                new Deadline(nation, Deadline.Step.CONGRESS_COUNT, count, "3 U.S.C. 15", SOURCE),
                new Deadline(nation, Deadline.Step.INAUGURATION, inauguration, "20th amendment", SOURCE));
    }
}
