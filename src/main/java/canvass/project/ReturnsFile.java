package canvass.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a returns CSV: {@code unit}, a column a choice, {@code expected}, {@code mode}; one line a unit and mode. */
final class ReturnsFile {
    private static final String EXPECTED = "expected";
    private static final String MODE = "mode";
    private static final String GROUP = "group";
    private static final String TOTAL = "total";

    private final UnitTable table;
    private final List<String> choices = new ArrayList<>();
    private final List<long[]> votes = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> modes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final int[] unitOf;
    private final int[] modeOf;
    private final int[] firstRow;

    private ReturnsFile(UnitTable table) {
        this.table = table;
        this.unitOf = new int[table.size()];
        this.modeOf = new int[table.size()];
        this.firstRow = new int[table.size()];
    }

    /**
     * Reads it whole.
     *
     * @throws IOException when it cannot be read
     * @throws RefusedFile when something in it cannot be used
     */
    static ReturnsLines read(Path file) throws IOException, RefusedFile {
        return new ReturnsFile(UnitTable.read(file)).read();
    }

    private ReturnsLines read() throws RefusedFile {
        identify();
        table.problems.refuseIfAny();
        int[] speakers = Arrays.copyOf(firstRow, units.size());
        var places = new Places(table, speakers, notes);
        int whole = -1;
        for (int column = 0; column < table.header.size(); column++) {
            String header = table.header.get(column);
            if (Places.isMarked(header)) {
                places.add(column);
            } else if (Remainder.isWhole(header)) {
                whole = column;
            } else if (!List.of(UnitTable.UNIT, EXPECTED, MODE, GROUP).contains(header)) {
                addVotes(column);
            }
        }
        requireTwoChoices(whole >= 0);
        if (whole >= 0) {
            addRemainder(whole);
        }
        double[] expected = expected();
        table.problems.refuseIfAny();
        votes.forEach(column -> Arrays.setAll(column, row -> Math.max(0, column[row])));
        return new ReturnsLines(
                units,
                unitOf,
                modes,
                modeOf,
                choices,
                votes,
                expected,
                groups(speakers),
                places.columns(),
                notes,
                table);
    }

    private void identify() throws RefusedFile {
        int modeColumn = table.indexOf(MODE);
        Map<String, Integer> unitNumbers = HashMap.newHashMap(table.size());
        Map<String, Integer> modeNumbers = new HashMap<>();
        var seen = new HashSet<Long>();
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            unitOf[row] = unitNumbers.computeIfAbsent(table.unit(row), u -> {
                firstRow[units.size()] = at;
                units.add(u);
                return units.size() - 1;
            });
            String mode = modeColumn < 0 ? "" : table.cell(modeColumn, row);
            modeOf[row] = mode.isEmpty() || mode.equals(TOTAL)
                    ? ReturnsLines.WHOLE
                    : modeNumbers.computeIfAbsent(mode, m -> {
                        modes.add(m);
                        return modes.size() - 1;
                    });
            boolean known = firstRow[unitOf[row]] != row;
            if (modeColumn < 0 ? known : !seen.add((long) unitOf[row] << 32 | (modeOf[row] + 1))) {
                table.problems.add(
                        "twice",
                        table.line(row),
                        UnitTable.UNIT,
                        "unit " + table.unit(row) + (mode.isEmpty() ? "" : " with mode " + mode)
                                + " was on an earlier line already (" + table.line(firstRow[unitOf[row]])
                                + " is its first); leave one out");
            }
        }
    }

    private void addVotes(int column) throws RefusedFile {
        if (table.header.get(column).startsWith("baseline_")) {
            table.problems.add(
                    "misplaced",
                    1,
                    table.header.get(column),
                    "votes at an earlier election belong into the file given with --baseline; move the column there");
            return;
        }
        long[] cells = new long[table.size()];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = Numbers.votes(table, column, row);
        }
        choices.add(table.header.get(column));
        votes.add(cells);
    }

    private void requireTwoChoices(boolean whole) throws RefusedFile {
        table.problems.refuseIfAny();
        if (choices.isEmpty() || (choices.size() < 2 && !whole)) {
            throw table.problems.last(
                    "too-few-choices",
                    1,
                    "",
                    "the columns name " + (choices.isEmpty() ? "no choice" : "one choice only, " + choices.getFirst())
                            + "; add a column of votes for each choice, two or more");
        }
    }

    private void addRemainder(int whole) throws RefusedFile {
        long[] rest = Remainder.of(table, whole, votes, notes);
        if (choices.size() < 2 || Arrays.stream(rest).anyMatch(v -> v > 0)) {
            votes.add(rest);
            choices.add(Remainder.name(choices));
        }
    }

    /** Fractions of one by line; NaN where unknown. */
    private double[] expected() throws RefusedFile {
        int column = table.indexOf(EXPECTED);
        double[] expected = new double[table.size()];
        Arrays.fill(expected, Double.NaN);
        long contradictions = 0;
        for (int row = 0; row < expected.length && column >= 0; row++) {
            double percent = Numbers.number(table, column, row);
            if (Double.isNaN(percent) && Numbers.isMissing(table.cell(column, row))) {
                continue;
            }
            if (!(percent >= 0 && percent <= 100)) {
                table.problems.add(
                        "bad-expected",
                        table.line(row),
                        EXPECTED,
                        "\"" + table.cell(column, row)
                                + "\" is no percentage from 0 to 100; correct it, or leave the cell empty where it"
                                + " is unknown");
            }
            boolean contradiction = percent == 0 && hasVotes(row);
            contradictions += contradiction ? 1 : 0;
            expected[row] = contradiction ? Double.NaN : percent / 100;
        }
        if (contradictions > 0) {
            notes.add("Lines that have votes and say that 0 % of the expected vote is counted: " + contradictions
                    + ". How much is counted there is taken as unknown.");
        }
        return expected;
    }

    private boolean hasVotes(int row) {
        return votes.stream().anyMatch(column -> column[row] > 0);
    }

    private Optional<String[]> groups(int[] speakers) {
        int column = table.indexOf(GROUP);
        if (column < 0) {
            return Optional.empty();
        }
        return Optional.of(table.texts(column, speakers));
    }
}
