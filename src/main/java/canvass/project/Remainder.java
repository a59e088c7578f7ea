package canvass.project;

import canvass.call.Frame;
import java.util.List;
import java.util.Set;

/** A column of all votes beside those of some choices: what no column has is for other choices. */
final class Remainder {
    private static final Set<String> NAMES = Set.of("total", "turnout", "ballots");

    private Remainder() {}

    static boolean isWhole(String name) {
        return NAMES.contains(name);
    }

    /** What to call the votes that no column has, beside the choices that are named. */
    static String name(List<String> choices) {
        return choices.contains("other") ? "unattributed" : "other";
    }

    /**
     * The votes that none of the choices has.
     *
     * @param votes by choice and row
     * @param whole the column of all votes; real files have lines where it is a few votes too small, which are noted
     */
    static long[] of(UnitTable table, int whole, List<long[]> votes, List<String> notes) throws RefusedFile {
        long[] rest = new long[table.size()];
        long above = 0;
        long firstAbove = 0;
        for (int row = 0; row < rest.length; row++) {
            long all = Numbers.votes(table, whole, row);
            long named = 0;
            for (long[] column : votes) {
                named = column[row] == Frame.ABSENT || named == Frame.ABSENT ? Frame.ABSENT : named + column[row];
            }
            boolean known = all != Frame.ABSENT && named != Frame.ABSENT;
            if (known && named > all) {
                above++;
                firstAbove = above == 1 ? table.line(row) : firstAbove;
            }
            rest[row] = known ? Math.max(0, all - named) : Frame.ABSENT;
        }
        if (above > 0) {
            notes.add("Column " + table.header.get(whole) + " has fewer votes than the choices together on "
                    + (above == 1 ? "line " + firstAbove : above + " lines, first on " + firstAbove)
                    + "; there nothing is taken to be for others.");
        }
        return rest;
    }
}
