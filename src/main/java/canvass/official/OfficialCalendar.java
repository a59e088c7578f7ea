package canvass.official;

import canvass.model.Contest;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** All days that the law gives an election's official path. */
public final class OfficialCalendar {
    private OfficialCalendar() {}

    /**
     * The deadlines of an election, earliest first: those of every unit with a contest and a procedure, and for a contest by electors of
     * the United States those of federal law.
     */
    public static List<Deadline> of(Election election, Procedures procedures) {
        LocalDate day = election.day();
        var deadlines = new ArrayList<Deadline>();
        var units = new LinkedHashSet<UnitId>();
        for (Contest contest : election.contests()) {
            switch (contest.rule()) {
                case CountingRule.Plurality _ -> units.add(contest.unit());
                case CountingRule.Electors _ -> {
                    if (contest.unit().text().equals("us")) {
                        deadlines.addAll(FederalCalendar.of(day).deadlines(contest.unit()));
                    }
                }
            }
        }
        for (UnitId unit : units) {
            procedures
                    .find(unit, day)
                    .filter(p -> p.unit().equals(unit))
                    .ifPresent(p -> deadlines.addAll(deadlines(p, day)));
        }
        deadlines.sort(Comparator.comparing(Deadline::day)
                .thenComparing(Deadline::step)
                .thenComparing(Deadline::unit));
        return List.copyOf(deadlines);
    }

    private static List<Deadline> deadlines(Procedure p, LocalDate day) {
        var own = new ArrayList<Deadline>();
        p.countyDue()
                .ifPresent(due -> own.add(
                        new Deadline(p.unit(), Deadline.Step.CANVASS, due.after(day), p.statute(), p.source())));
        p.certifiesBy(day)
                .ifPresent(due ->
                        own.add(new Deadline(p.unit(), Deadline.Step.CERTIFICATION, due, p.statute(), p.source())));
        return own;
    }
}
