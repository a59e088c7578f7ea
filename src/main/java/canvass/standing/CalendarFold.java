package canvass.standing;

import canvass.model.Act;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.PollClosing;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.model.When;
import canvass.official.Deadline;
import canvass.official.OfficialCalendar;
import canvass.official.OfficialPath;
import canvass.official.Procedure;
import canvass.official.Procedures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the days of the law against what has been done. */
final class CalendarFold {
    private final Election election;
    private final Moment moment;
    private final Procedures procedures;
    private final Chronicle.View chronicle;
    private final List<Deadline> deadlines;

    CalendarFold(Election election, Moment moment, Procedures procedures, Chronicle.View chronicle) {
        this.election = election;
        this.moment = moment;
        this.procedures = procedures;
        this.chronicle = chronicle;
        this.deadlines = OfficialCalendar.of(election, procedures);
    }

    /** What is still to come, the next first; what the law gives no day comes last. */
    List<Remaining> remaining(Contest contest, OfficialPath path, Map<ContestId, OfficialPath> parts) {
        var open = new ArrayList<Remaining>();
        certifications(contest, path, parts).forEach((unit, certified) -> {
            if (certified.isEmpty()) {
                procedures.find(unit, election.day()).ifPresent(p -> open.add(certification(unit, p)));
            }
        });
        for (Deadline deadline : deadlines) {
            if (isOf(deadline, contest) && !isDone(deadline)) {
                open.add(remaining(deadline));
            }
        }
        open.sort(Comparator.comparing((Remaining r) -> r.due().orElse(LocalDate.MAX))
                .thenComparing(Remaining::step)
                .thenComparing(Remaining::unit));
        return open;
    }

    /** Certifications that came after their day, the earliest first. */
    List<Story.Late> late(Contest contest, OfficialPath path, Map<ContestId, OfficialPath> parts) {
        var late = new ArrayList<Story.Late>();
        certifications(contest, path, parts)
                .forEach((unit, certified) -> certified.ifPresent(act -> procedures
                        .find(unit, election.day())
                        .filter(p -> p.certifiesBy(election.day())
                                .map(due -> day(act, unit).isAfter(due))
                                .orElse(false))
                        .ifPresent(p -> late.add(new Story.Late(certification(unit, p), act)))));
        late.sort(Comparator.comparing(l -> l.act().fact().effectiveAt()));
        return late;
    }

    /** The first certificate of each jurisdiction. */
    private Map<UnitId, Optional<Recorded<OfficialAct>>> certifications(
            Contest contest, OfficialPath path, Map<ContestId, OfficialPath> parts) {
        var byUnit = new LinkedHashMap<UnitId, Optional<Recorded<OfficialAct>>>();
        if (parts.isEmpty()) {
            byUnit.put(jurisdiction(contest.unit()), firstCertificate(path));
        }
        parts.values()
                .forEach(part -> byUnit.merge(
                        jurisdiction(part.unit()),
                        firstCertificate(part),
                        (known, now) -> known.isPresent() ? known : now));
        return byUnit;
    }

    /** A district is certified by the state that it lies in. */
    private UnitId jurisdiction(UnitId unit) {
        return procedures.find(unit, election.day()).map(Procedure::unit).orElse(unit);
    }

    private static Optional<Recorded<OfficialAct>> firstCertificate(OfficialPath path) {
        return path.stage().certificates().stream().findFirst();
    }

    private Remaining certification(UnitId unit, Procedure p) {
        Optional<LocalDate> due = p.certifiesBy(election.day());
        boolean mayBe = chronicle.maybe().stream()
                .anyMatch(a -> a.fact().act() instanceof Act.Certified
                        && a.fact().jurisdiction().equals(unit));
        boolean missed = !mayBe && due.map(d -> isPast(d, unit)).orElse(false);
        return new Remaining(Deadline.Step.CERTIFICATION, unit, due, p.statute(), p.source(), mayBe, missed);
    }

    private Remaining remaining(Deadline d) {
        return new Remaining(
                d.step(), d.unit(), Optional.of(d.day()), d.statute(), d.source(), false, isPast(d.day(), d.unit()));
    }

    private static boolean isOf(Deadline deadline, Contest contest) {
        return switch (deadline.step()) {
            case CERTIFICATION -> false; // these are told by the paths, also where the law names no day
            case CANVASS -> deadline.unit().equals(contest.unit());
            case SAFE_HARBOR, ELECTORS_VOTE, CERTIFICATES_RECEIVED, CONGRESS_COUNT, INAUGURATION ->
                deadline.unit().equals(contest.unit());
        };
    }

    /** Days of which nobody reports an act are over when they are. */
    private boolean isDone(Deadline deadline) {
        return switch (deadline.step()) {
            case CANVASS, SAFE_HARBOR, CERTIFICATES_RECEIVED, CERTIFICATION -> isPast(deadline.day(), deadline.unit());
            case ELECTORS_VOTE -> has(Act.ElectorsVoted.class, deadline.unit());
            case CONGRESS_COUNT -> has(Act.ElectorsCounted.class, deadline.unit());
            case INAUGURATION -> has(Act.Inaugurated.class, deadline.unit());
        };
    }

    private boolean has(Class<? extends Act> kind, UnitId unit) {
        return chronicle.acts().stream()
                .anyMatch(a -> kind.isInstance(a.fact().act())
                        && a.fact().jurisdiction().equals(unit));
    }

    private boolean isPast(LocalDate day, UnitId unit) {
        return isPast(day, unit, election, moment.asOf());
    }

    /** Whether a day is over in a unit's own reckoning. */
    static boolean isPast(LocalDate day, UnitId unit, Election election, Instant asOf) {
        return !asOf.isBefore(When.onDay(day, zone(unit, election)).counts());
    }

    /** The first day on which the act may have been: who is not known to be late is not called late. */
    private LocalDate day(Recorded<OfficialAct> act, UnitId unit) {
        return switch (act.fact().when()) {
            case When.Exactly(var at) -> at.atZone(zone(unit)).toLocalDate();
            case When.Within days -> days.first();
        };
    }

    private ZoneId zone(UnitId unit) {
        return zone(unit, election);
    }

    private static ZoneId zone(UnitId unit, Election election) {
        List<PollClosing> closings = election.pollClosings(unit);
        return closings.isEmpty() ? election.zone() : closings.getLast().zone();
    }
}
