package canvass.count;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The reports of one unit as columns of numbers: a night of a million reports takes about eighty bytes each and not five
 * times that. Minus one stands for "the source did not say".
 */
final class Columns {
    static final long NOT_SAID = -1;

    private final int choices;
    int size;
    long[] effective = new long[4];
    long[] published = new long[4];
    long[] recorded = new long[4];
    long[] fact = new long[4];
    int[] source = new int[4];
    long[] votes;
    long[] ballots = new long[4];
    int[] reporting = new int[4];
    int[] units = new int[4];
    int[] expected = new int[4];
    long[] line = new long[4];

    Columns(int choices) {
        this.choices = choices;
        this.votes = new long[4 * choices];
    }

    /** Puts a report at an index and moves those from there on. */
    void insert(int index, Reported reported, int sourceNumber, List<ChoiceId> choiceOrder) {
        if (size == fact.length) {
            grow(size * 2);
        }
        shift(index);
        CountReport report = reported.report();
        effective[index] = View.micros(report.effectiveAt());
        published[index] = View.micros(report.publishedAt());
        recorded[index] = View.micros(reported.recordedAt());
        fact[index] = reported.fact();
        source[index] = sourceNumber;
        ballots[index] = report.ballots().orElse(NOT_SAID);
        reporting[index] = report.units().map(UnitsReporting::reporting).orElse(-1);
        units[index] = report.units().map(UnitsReporting::total).orElse(-1);
        expected[index] = report.expectedBasisPoints().orElse(-1);
        line[index] = report.line();
        Arrays.fill(votes, index * choices, (index + 1) * choices, NOT_SAID);
        for (ChoiceVotes v : report.votes()) {
            int choice = choiceOrder.indexOf(v.choice());
            if (choice < 0) {
                throw new IllegalArgumentException(report.contest() + " has no choice " + v.choice());
            }
            votes[index * choices + choice] = v.votes();
        }
        size++;
    }

    long votes(int index, int choice) {
        return votes[index * choices + choice];
    }

    boolean sameVotes(int one, int other) {
        return Arrays.equals(votes, one * choices, (one + 1) * choices, votes, other * choices, (other + 1) * choices);
    }

    /** The report as it came in; its choices in the contest's order. */
    CountReport report(int index, ContestId contest, UnitId unit, CountType type, List<ChoiceId> choiceOrder) {
        var said = new ArrayList<ChoiceVotes>(choices);
        for (int c = 0; c < choices; c++) {
            if (votes(index, c) != NOT_SAID) {
                said.add(new ChoiceVotes(choiceOrder.get(c), votes(index, c)));
            }
        }
        return new CountReport(
                contest,
                unit,
                type,
                instant(effective[index]),
                instant(published[index]),
                said,
                ballots[index] == NOT_SAID ? OptionalLong.empty() : OptionalLong.of(ballots[index]),
                units(index),
                expected[index] < 0 ? OptionalInt.empty() : OptionalInt.of(expected[index]),
                line[index]);
    }

    Optional<UnitsReporting> units(int index) {
        return units[index] < 0 ? Optional.empty() : Optional.of(new UnitsReporting(reporting[index], units[index]));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private void grow(int capacity) {
        effective = Arrays.copyOf(effective, capacity);
        published = Arrays.copyOf(published, capacity);
        recorded = Arrays.copyOf(recorded, capacity);
        fact = Arrays.copyOf(fact, capacity);
        source = Arrays.copyOf(source, capacity);
        votes = Arrays.copyOf(votes, capacity * choices);
        ballots = Arrays.copyOf(ballots, capacity);
        reporting = Arrays.copyOf(reporting, capacity);
        units = Arrays.copyOf(units, capacity);
        expected = Arrays.copyOf(expected, capacity);
        line = Arrays.copyOf(line, capacity);
    }

    private void shift(int from) {
        int moved = size - from;
        if (moved == 0) {
            return;
        }
        for (long[] column : List.of(effective, published, recorded, fact, ballots, line)) {
            System.arraycopy(column, from, column, from + 1, moved);
        }
        for (int[] column : List.of(source, reporting, units, expected)) {
            System.arraycopy(column, from, column, from + 1, moved);
        }
        System.arraycopy(votes, from * choices, votes, (from + 1) * choices, moved * choices);
    }
}
