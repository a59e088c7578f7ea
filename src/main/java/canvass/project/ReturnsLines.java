package canvass.project;

import canvass.call.ModeReturns;
import canvass.call.Returns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A returns file, read: its lines in columns.
 *
 * @param units their names in the order in which they first come
 * @param unitOf each line's unit
 * @param modeOf each line's mode, or {@link #WHOLE}
 * @param votes by choice and line
 * @param expected by line, from zero to one, NaN where unknown
 * @param groups each unit's group, maybe empty text; empty when the file has no such column
 * @param places what the file says of its units besides
 * @param table for errors found later
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, of which no two are ever compared
record ReturnsLines(
        List<String> units,
        int[] unitOf,
        List<String> modes,
        int[] modeOf,
        List<String> choices,
        List<long[]> votes,
        double[] expected,
        Optional<String[]> groups,
        List<PlaceColumn> places,
        List<String> notes,
        UnitTable table) {
    /** The mode of a line that is of all ballots together. */
    static final int WHOLE = -1;

    private static final int NOT_SAID = -1;

    /** One mode's columns, or the whole's, being filled. */
    private record Columns(long[][] votes, boolean[] reported, double[] expected, int[] row) {
        Columns(int choices, int units) {
            this(new long[choices][units], new boolean[units], new double[units], new int[units]);
            Arrays.fill(expected, Double.NaN);
            Arrays.fill(row, NOT_SAID);
        }
    }

    /** The units themselves as a baseline of which no votes are known. */
    Baseline asBaseline() throws RefusedFile {
        if (groups.isPresent() && Arrays.asList(groups.get()).contains("")) {
            throw table.problems.last(
                    "no-group",
                    0,
                    "group",
                    "some units have no group; name one on each unit's first line, or leave the column out");
        }
        return new Baseline(units, groups, List.of(), List.of(), places, List.of());
    }

    /**
     * The returns in a frame's order.
     *
     * @param places each unit's place in the frame
     * @throws RefusedFile when a unit's count types have more votes than its whole
     */
    Returns arranged(int[] places, int size) throws RefusedFile {
        var whole = new Columns(choices.size(), size);
        var parts = new ArrayList<Columns>();
        modes.forEach(mode -> parts.add(new Columns(choices.size(), size)));
        for (int row = 0; row < unitOf.length; row++) {
            fill(modeOf[row] == WHOLE ? whole : parts.get(modeOf[row]), row, places[unitOf[row]]);
        }
        for (int unit = 0; unit < size && !parts.isEmpty(); unit++) {
            combine(whole, parts, unit);
        }
        table.problems.refuseIfAny();
        Returns returns = Returns.of(choices, whole.votes, whole.reported, whole.expected);
        long apart = apart(whole, parts, size);
        if (apart > 0) {
            notes.add("Units whose count types do not add up to their total: " + apart
                    + ". So totals alone are projected, and count types are not told apart.");
            return returns;
        }
        var modeReturns = new ArrayList<ModeReturns>();
        for (int mode = 0; mode < parts.size(); mode++) {
            Columns part = parts.get(mode);
            modeReturns.add(new ModeReturns(modes.get(mode), part.votes, part.reported, part.expected));
        }
        return returns.withModes(modeReturns);
    }

    /** Of how many units the count types together are not the whole. */
    private static long apart(Columns whole, List<Columns> parts, int size) {
        long apart = 0;
        for (int unit = 0; unit < size && !parts.isEmpty(); unit++) {
            long together = 0;
            for (Columns part : parts) {
                together += sum(part.votes, unit);
            }
            apart += together != sum(whole.votes, unit) ? 1 : 0;
        }
        return apart;
    }

    private void fill(Columns columns, int row, int unit) {
        boolean any = expected[row] > 0;
        for (int c = 0; c < columns.votes.length; c++) {
            columns.votes[c][unit] = votes.get(c)[row];
            any |= columns.votes[c][unit] > 0;
        }
        columns.row[unit] = row;
        columns.reported[unit] = any;
        columns.expected[unit] = any ? expected[row] : Double.NaN;
    }

    /** Where no line is of the whole unit, its count types are added; how much is out is known when it is of each. */
    private void combine(Columns whole, List<Columns> parts, int unit) throws RefusedFile {
        double all = 0;
        long counted = 0;
        boolean complete = true;
        for (Columns part : parts) {
            long votesOfPart = sum(part.votes, unit);
            complete &= part.reported[unit] && part.expected[unit] == 1;
            all += part.reported[unit] ? votesOfPart / part.expected[unit] : Double.NaN;
            counted += votesOfPart;
        }
        if (whole.row[unit] != NOT_SAID) {
            requireParts(whole, parts, unit);
            return;
        }
        for (Columns part : parts) {
            whole.reported[unit] |= part.reported[unit];
            for (int c = 0; c < whole.votes.length; c++) {
                whole.votes[c][unit] = Math.addExact(whole.votes[c][unit], part.votes[c][unit]);
            }
        }
        double share = counted / all;
        whole.expected[unit] = complete ? 1 : share > 0 && share <= 1 ? share : Double.NaN;
    }

    private void requireParts(Columns whole, List<Columns> parts, int unit) throws RefusedFile {
        for (int c = 0; c < whole.votes.length; c++) {
            long together = 0;
            for (Columns part : parts) {
                together += part.votes[c][unit];
            }
            if (together > whole.votes[c][unit]) {
                table.problems.add(
                        "above-total",
                        table.line(whole.row[unit]),
                        choices.get(c),
                        "the unit's modes have " + together + " votes together and its total only "
                                + whole.votes[c][unit] + "; correct one of them, or leave the total's line out");
            }
        }
    }

    private static long sum(long[][] votes, int unit) {
        long sum = 0;
        for (long[] column : votes) {
            sum = Math.addExact(sum, column[unit]);
        }
        return sum;
    }
}
