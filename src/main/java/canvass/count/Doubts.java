package canvass.count;

import canvass.model.ChoiceVotes;
import canvass.model.CountReport;
import canvass.model.Unit;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a reported figure impossible, judged from the report, the unit's definition and the same source's report
 * before it: never from what came later, so that an answer for a past moment does not change.
 */
final class Doubts {
    /**
     * Of 12,520 pairs of neighbouring presidential elections in US counties, 2000 to 2016, one in a thousand grew by more
     * than 1.93 times, all of them units whose boundaries had changed or of under 8,000 votes.
     */
    private static final long MOST_GROWTH = 2;

    /** Lets a hamlet double: below this many votes more, growth says nothing. */
    private static final long GROWTH_ALLOWANCE = 500;

    /** Precincts of a few hundred voters are unanimous now and then; counts of this size are not. */
    private static final long TOO_MANY_FOR_UNANIMITY = 1_000;

    private static final int SERIES_LENGTH = 5;
    private static final long SERIES_STEP = 10;
    private static final int MANY_REPORTING_UNITS = 10;
    private static final long ALMOST_NONE = 50;

    private Doubts() {}

    /**
     * All doubts about a report; it is set aside when one of them is enough.
     *
     * @param firstClosing when the first polls of the unit close, where known
     * @param before the same source's report before this one
     */
    static Set<Doubt> about(
            CountReport report, Unit unit, Optional<Instant> firstClosing, Optional<CountReport> before) {
        var doubts = EnumSet.noneOf(Doubt.class);
        long total = total(report);
        if (total == 0) {
            return doubts;
        }
        if (firstClosing.isPresent() && report.effectiveAt().isBefore(firstClosing.get())) {
            doubts.add(Doubt.BEFORE_POLLS_CLOSE);
        }
        if (unit.earlierBallots().isPresent()
                && total > MOST_GROWTH * unit.earlierBallots().getAsLong() + GROWTH_ALLOWANCE) {
            doubts.add(Doubt.FAR_ABOVE_HISTORY);
        }
        if (isArithmeticSeries(report.votes())) {
            doubts.add(Doubt.ARITHMETIC_SERIES);
        }
        if (total >= TOO_MANY_FOR_UNANIMITY && hasOneChoiceAll(report.votes())) {
            doubts.add(Doubt.ONE_CHOICE_HAS_ALL);
        }
        if (isCompleteAtOnce(report, before)) {
            boolean almostNone =
                    unit.earlierBallots().isPresent() && unit.earlierBallots().getAsLong() > ALMOST_NONE * total;
            doubts.add(almostNone ? Doubt.COMPLETE_BUT_EMPTY : Doubt.COMPLETE_AT_ONCE);
        }
        return doubts;
    }

    static long total(CountReport report) {
        long sum = report.votes().stream().mapToLong(ChoiceVotes::votes).sum();
        return sum > 0 ? sum : report.ballots().orElse(0);
    }

    /**
     * Whether at least four fifths of the steps from one choice to the next, in the source's order, are one and the same
     * step of ten votes or more. One figure of a deck may be off: people mark decks by hand.
     */
    private static boolean isArithmeticSeries(List<ChoiceVotes> votes) {
        if (votes.size() < SERIES_LENGTH) {
            return false;
        }
        int steps = votes.size() - 1;
        long first = votes.get(1).votes() - votes.get(0).votes();
        long second = votes.get(2).votes() - votes.get(1).votes();
        return isMostSteps(votes, first, steps) || isMostSteps(votes, second, steps);
    }

    private static boolean isMostSteps(List<ChoiceVotes> votes, long step, int steps) {
        int same = 0;
        for (int i = 0; i < steps; i++) {
            if (votes.get(i + 1).votes() - votes.get(i).votes() == step) {
                same++;
            }
        }
        return Math.abs(step) >= SERIES_STEP && same * 5 >= steps * 4;
    }

    private static boolean hasOneChoiceAll(List<ChoiceVotes> votes) {
        return votes.size() > 1 && votes.stream().filter(v -> v.votes() > 0).count() == 1;
    }

    private static boolean isCompleteAtOnce(CountReport report, Optional<CountReport> before) {
        boolean complete =
                report.units().isPresent() && isComplete(report.units().get());
        boolean nothingBefore = before.flatMap(CountReport::units)
                .map(units -> units.reporting() == 0)
                .orElse(true);
        return complete && nothingBefore && report.units().get().total() >= MANY_REPORTING_UNITS;
    }

    private static boolean isComplete(UnitsReporting units) {
        return units.reporting() == units.total();
    }
}
