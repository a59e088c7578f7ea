package canvass.desk;

import canvass.call.Reason;
import canvass.call.Situation;
import canvass.call.Verdict;
import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.PollClosing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * All calls by Canvass's own rules up to a moment: the count is looked at again at each step of time, each time by what was in view
 * then, so that nothing later has a say.
 */
public final class CallLog {
    /** How often a desk looks: often in the night, then by the hour. */
    private static final Duration NIGHT_STEP = Duration.ofMinutes(10);

    private static final Duration DAY_STEP = Duration.ofMinutes(30);
    private static final Duration LATER_STEP = Duration.ofHours(2);
    private static final Duration NIGHT = Duration.ofHours(14);
    private static final Duration DAY = Duration.ofHours(40);

    /** Counts of later than this are canvass and certification, and no desk calls on them. */
    private static final Duration LONGEST = Duration.ofDays(30);

    /** The one called may win in so few worlds that the call can no longer stand. */
    private static final double TOO_WEAK = 0.9;

    private final CallDesk desk;
    private final Election election;
    private final Map<ContestId, OurCall> calls = new LinkedHashMap<>();

    /** @param desk of the same election */
    public CallLog(CallDesk desk, Election election) {
        this.desk = desk;
        this.election = election;
    }

    /**
     * Walks through the count up to a moment.
     *
     * @param until its as-of time ends the walk; its other times limit what is known throughout
     * @param progress is told the number of steps taken
     * @return every call in the order in which it was made, those taken back included
     */
    public List<OurCall> walk(Moment until, LongConsumer progress) {
        calls.clear();
        var taken = new ArrayList<OurCall>();
        long steps = 0;
        for (Instant at : steps(until.asOf())) {
            var moment = new Moment(at, until.knownAt(), until.recordedBy());
            CallDesk.Decided decided = desk.decide(moment, calls.keySet());
            for (CallDesk.Decision decision : decided.contests()) {
                take(decision, at, taken);
            }
            electors(at, decided.whole());
            progress.accept(++steps);
        }
        taken.addAll(calls.values());
        taken.sort(java.util.Comparator.comparing(OurCall::at));
        return taken;
    }

    private List<Instant> steps(Instant until) {
        var closings = new TreeSet<Instant>();
        election.units()
                .forEach(unit ->
                        unit.pollClosings().stream().map(PollClosing::at).forEach(closings::add));
        if (closings.isEmpty()) {
            return List.of(until);
        }
        Instant first = closings.first();
        Instant end = until.isBefore(first.plus(LONGEST)) ? until : first.plus(LONGEST);
        var steps = new TreeSet<Instant>(closings.headSet(end, true));
        for (Instant at = first; !at.isAfter(end); at = at.plus(step(Duration.between(first, at)))) {
            steps.add(at);
        }
        if (!end.isBefore(first)) {
            steps.add(end);
        }
        return List.copyOf(steps);
    }

    private static Duration step(Duration since) {
        return since.compareTo(NIGHT) < 0 ? NIGHT_STEP : since.compareTo(DAY) < 0 ? DAY_STEP : LATER_STEP;
    }

    private void take(CallDesk.Decision decision, Instant at, List<OurCall> takenBack) {
        ContestId contest = decision.contest().id();
        Optional<OurCall> standing = Optional.ofNullable(calls.get(contest));
        if (standing.isPresent()) {
            Verdict.Numbers now = decision.verdict().numbers();
            boolean same = now.choice().equals(standing.get().called().choice());
            double wins = same ? now.probability() : 1 - now.probability();
            if (wins < TOO_WEAK) {
                takenBack.add(standing.get().retracted(at));
                calls.remove(contest);
            }
        } else if (decision.verdict() instanceof Verdict.Called called) {
            Situation situation = decision.situation();
            double side = called.choice().equals(situation.first().getFirst()) ? 1 : -1;
            calls.put(
                    contest,
                    new OurCall(
                            contest,
                            called,
                            at,
                            situation.counted(),
                            side * situation.countedMargin(),
                            Optional.empty()));
        }
    }

    /** A contest decided by electors is called when one choice's called electors are enough, or the joint draws are sure of it. */
    private void electors(Instant at, Optional<Verdict.Called> drawn) {
        for (Contest contest : election.contests()) {
            if (contest.rule() instanceof CountingRule.Electors(List<Allocation> allocations, int needed)
                    && !calls.containsKey(contest.id())) {
                for (Choice choice : contest.choices()) {
                    int electors = calledFor(choice.id(), allocations);
                    if (electors >= needed) {
                        calls.put(contest.id(), byElectors(contest.id(), choice.id(), electors, needed, at));
                    }
                }
                if (!calls.containsKey(contest.id()) && drawn.isPresent()) {
                    calls.put(contest.id(), new OurCall(contest.id(), drawn.get(), at, 0, 0, Optional.empty()));
                }
            }
        }
    }

    private int calledFor(ChoiceId choice, List<Allocation> allocations) {
        int electors = 0;
        for (Allocation allocation : allocations) {
            OurCall call = calls.get(allocation.contest());
            if (call != null && call.called().choice().equals(choice)) {
                electors += allocation.electors();
            }
        }
        return electors;
    }

    private OurCall byElectors(ContestId contest, ChoiceId choice, int electors, int needed, Instant at) {
        List<Verdict.Numbers> of = calls.values().stream()
                .map(call -> call.called().numbers())
                .filter(numbers -> numbers.choice().equals(choice))
                .toList();
        double sure =
                of.stream().mapToDouble(Verdict.Numbers::probability).min().orElse(0);
        double stressed =
                of.stream().mapToDouble(Verdict.Numbers::stressed).min().orElse(0);
        var numbers = new Verdict.Numbers(choice, sure, stressed, 0, 0, 0, OptionalDouble.empty());
        var reason = new Reason(
                "electors", electors + " electors are called for this choice, " + needed + " are needed", List.of());
        var called = new Verdict.Called(choice, Verdict.Kind.PROJECTED, numbers, List.of(reason));
        return new OurCall(contest, called, at, 0, 0, Optional.empty());
    }
}
