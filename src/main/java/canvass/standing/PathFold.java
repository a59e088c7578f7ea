package canvass.standing;

import canvass.model.Act;
import canvass.model.Allocation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.official.Dispute;
import canvass.official.Due;
import canvass.official.FederalCalendar;
import canvass.official.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Lays what was done beside the steps that the law knows, for every contest that is decided by votes. */
final class PathFold {
    private final Election election;
    private final Moment moment;
    private final Chronicle.View chronicle;
    private final FederalCalendar federal;

    PathFold(Election election, Moment moment, Chronicle.View chronicle) {
        this.election = election;
        this.moment = moment;
        this.chronicle = chronicle;
        this.federal = FederalCalendar.of(election.day());
    }

    /** In the order of the election. */
    List<PathRow> rows(Map<ContestId, Standing> standings) {
        var rows = new ArrayList<PathRow>();
        for (Contest contest : election.contests()) {
            if (contest.rule() instanceof CountingRule.Plurality) {
                Optional.ofNullable(standings.get(contest.id())).ifPresent(s -> rows.add(row(s)));
            }
        }
        return rows;
    }

    private PathRow row(Standing standing) {
        Contest contest = standing.frame().contest();
        OptionalInt electors = electors(contest.id());
        var steps = new ArrayList<>(List.of(count(standing)));
        canvass(standing).ifPresent(steps::add);
        steps.add(certification(standing));
        if (electors.isPresent()) {
            steps.addAll(List.of(ascertainment(standing), electorsVote(standing), congressCount(standing)));
        }
        return new PathRow(standing, electors, steps, marks(standing), acts(contest.id()));
    }

    private OptionalInt electors(ContestId contest) {
        return election.contests().stream()
                .flatMap(c -> c.rule() instanceof CountingRule.Electors rule
                        ? rule.allocations().stream()
                        : java.util.stream.Stream.<Allocation>empty())
                .filter(a -> a.contest().equals(contest))
                .mapToInt(Allocation::electors)
                .findFirst();
    }

    private List<Recorded<OfficialAct>> acts(ContestId contest) {
        return chronicle.acts().stream()
                .filter(a -> a.fact().contest().equals(contest))
                .toList();
    }

    private static PathStep count(Standing standing) {
        PathStep.State state = switch (standing.stage()) {
            case SCHEDULED, VOTING -> PathStep.State.OPEN;
            case COUNTING, PROJECTED, COUNTED, CERTIFIED, FINAL, ANNULLED -> {
                boolean complete = standing.findCount().filter(Fold::isComplete).isPresent();
                yield complete
                        ? PathStep.State.DONE
                        : isCertified(standing) ? PathStep.State.NOT_TOLD : PathStep.State.UNDER_WAY;
            }
        };
        return new PathStep(PathStep.Kind.COUNT, state, Optional.empty(), "", "", List.of());
    }

    private static boolean isCertified(Standing standing) {
        return standing.frame().story().path().stage().certificate().isPresent();
    }

    /** Counties' work, where a law gives it a day; few tell of it one by one, so that a day that is over without word is no finding. */
    private Optional<PathStep> canvass(Standing standing) {
        Optional<Procedure> procedure = standing.frame().story().procedure();
        Optional<LocalDate> due = procedure.flatMap(Procedure::countyDue).map((Due d) -> d.after(election.day()));
        List<Recorded<OfficialAct>> done = done(Act.Canvassed.class, standing);
        if (due.isEmpty() && done.isEmpty()) {
            return Optional.empty();
        }
        boolean over = isCertified(standing) || isPast(due, standing);
        return Optional.of(new PathStep(
                PathStep.Kind.CANVASS,
                state(done, over ? PathStep.State.NOT_TOLD : PathStep.State.OPEN),
                due,
                procedure.map(Procedure::statute).orElse(""),
                procedure.map(Procedure::source).orElse(""),
                done));
    }

    private PathStep certification(Standing standing) {
        Story story = standing.frame().story();
        Optional<Procedure> procedure = story.procedure();
        List<Recorded<OfficialAct>> done = story.path().stage().certificates();
        Optional<Remaining> open = story.remaining().stream()
                .filter(r -> r.step() == canvass.official.Deadline.Step.CERTIFICATION)
                .findFirst();
        PathStep.State state;
        if (!done.isEmpty()) {
            state = story.late().isEmpty() ? PathStep.State.DONE : PathStep.State.DONE_LATE;
        } else if (open.map(Remaining::mayBeDone).orElse(false)) {
            state = PathStep.State.MAY_BE_DONE;
        } else {
            state = open.map(Remaining::isMissed).orElse(false) ? PathStep.State.MISSED : PathStep.State.OPEN;
        }
        return new PathStep(
                PathStep.Kind.CERTIFICATION,
                state,
                procedure.flatMap(p -> p.certifiesBy(election.day())),
                procedure.map(Procedure::statute).orElse(""),
                procedure.map(Procedure::source).orElse(""),
                done);
    }

    private PathStep ascertainment(Standing standing) {
        List<Recorded<OfficialAct>> done = done(Act.ElectorsAppointed.class, standing);
        Optional<LocalDate> due = federal.ascertainmentDue();
        boolean over = !done(Act.ElectorsVoted.class, standing).isEmpty() || isPast(due, standing);
        return new PathStep(
                PathStep.Kind.ASCERTAINMENT,
                state(done, over ? PathStep.State.NOT_TOLD : PathStep.State.OPEN),
                due,
                due.isPresent() ? "3 U.S.C. 5" : "3 U.S.C. 6",
                FederalCalendar.SOURCE,
                done);
    }

    private PathStep electorsVote(Standing standing) {
        List<Recorded<OfficialAct>> done = done(Act.ElectorsVoted.class, standing);
        Optional<LocalDate> due = Optional.of(federal.electorsMeet());
        boolean mayBe = chronicle.maybe().stream()
                .anyMatch(a -> a.fact().act() instanceof Act.ElectorsVoted && isAbout(a.fact(), unit(standing)));
        PathStep.State otherwise = mayBe
                ? PathStep.State.MAY_BE_DONE
                : !isPast(due, standing)
                        ? PathStep.State.OPEN
                        : standing.frame().story().counted().isPresent()
                                ? PathStep.State.NOT_TOLD
                                : PathStep.State.MISSED;
        return new PathStep(
                PathStep.Kind.ELECTORS_VOTE, state(done, otherwise), due, "3 U.S.C. 7", FederalCalendar.SOURCE, done);
    }

    private PathStep congressCount(Standing standing) {
        List<Recorded<OfficialAct>> done =
                standing.frame().story().counted().stream().toList();
        Optional<LocalDate> due = Optional.of(federal.count());
        PathStep.State otherwise = isPast(due, standing) ? PathStep.State.MISSED : PathStep.State.OPEN;
        return new PathStep(
                PathStep.Kind.CONGRESS_COUNT, state(done, otherwise), due, "3 U.S.C. 15", FederalCalendar.SOURCE, done);
    }

    private static PathStep.State state(List<Recorded<OfficialAct>> done, PathStep.State otherwise) {
        return done.isEmpty() ? otherwise : PathStep.State.DONE;
    }

    private static UnitId unit(Standing standing) {
        return standing.frame().contest().unit();
    }

    /** A district's electors are appointed, and vote, with its state's. */
    private List<Recorded<OfficialAct>> done(Class<? extends Act> kind, Standing standing) {
        return chronicle.acts().stream()
                .filter(a -> kind.isInstance(a.fact().act()))
                .filter(a -> isAbout(a.fact(), unit(standing)))
                .toList();
    }

    /** Whether an act of this jurisdiction holds for a unit: its own, or that of a state for its districts; never the whole nation's. */
    private static boolean isAbout(OfficialAct act, UnitId unit) {
        String area = act.jurisdiction().text();
        return unit.text().equals(area) || (area.contains("/") && unit.text().startsWith(area + "/"));
    }

    private boolean isPast(Optional<LocalDate> due, Standing standing) {
        return due.map(day -> CalendarFold.isPast(day, unit(standing), election, moment.asOf()))
                .orElse(false);
    }

    private Set<PathRow.Mark> marks(Standing standing) {
        var marks = EnumSet.noneOf(PathRow.Mark.class);
        Story story = standing.frame().story();
        if (story.disputes().stream().anyMatch(Dispute::isOpen)) {
            marks.add(PathRow.Mark.CONTESTED);
        }
        if (story.path().stage().isRecounting()) {
            marks.add(PathRow.Mark.RECOUNT);
        }
        if (story.annulment().isPresent()) {
            marks.add(PathRow.Mark.ANNULLED);
        }
        boolean stopped = false;
        for (Recorded<OfficialAct> act : acts(standing.frame().contest().id())) {
            stopped = act.fact().act() instanceof Act.CountStopped
                    || (stopped && !(act.fact().act() instanceof Act.CountResumed));
        }
        if (stopped) {
            marks.add(PathRow.Mark.STOPPED);
        }
        return marks;
    }
}
