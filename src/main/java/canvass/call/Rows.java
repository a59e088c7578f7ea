package canvass.call;

import java.util.List;

/**
 * What the regression looks at: a row for each unit, or for each unit and count type where count types are told apart.
 */
final class Rows {
    final int size;
    final int modes;
    /** By choice and row: votes counted. */
    final long[][] votes;
    /** By row: all votes counted. */
    final double[] counted;
    /** By row: the share of its expected vote that is counted; 0 where nothing is. */
    final double[] done;

    final RestOfUnits rest;
    private final int units;

    private Rows(int units, int modes, int choices, RestOfUnits rest) {
        this.rest = rest;
        this.units = units;
        this.modes = modes;
        this.size = Math.multiplyExact(units, Math.max(1, modes));
        this.votes = new long[choices][size];
        this.counted = new double[size];
        this.done = new double[size];
    }

    static Rows of(Returns returns, Earlier earlier) {
        List<ModeReturns> modes = returns.modes();
        int choices = returns.choices().size();
        var rows = new Rows(returns.size(), modes.size(), choices, returns.rest);
        if (modes.isEmpty()) {
            rows.take(0, returns.votes, returns.reported, returns.expected);
            Fullness.complete(rows, returns.expected, earlier.votes);
        }
        for (int m = 0; m < modes.size(); m++) {
            ModeReturns mode = modes.get(m);
            rows.take(m, mode.votes(), mode.reported(), mode.expected());
        }
        return rows;
    }

    private void take(int mode, long[][] from, boolean[] reported, double[] expected) {
        for (int u = 0; u < units; u++) {
            int row = mode * units + u;
            long sum = 0;
            for (int c = 0; c < votes.length; c++) {
                votes[c][row] = from[c][u];
                sum = Math.addExact(sum, from[c][u]);
            }
            counted[row] = sum;
            done[row] = !reported[u] ? 0 : Double.isNaN(expected[u]) ? 1 : Math.clamp(expected[u], 0, 1);
        }
    }

    int unit(int row) {
        return row % units;
    }

    /** The count type's number, 0 where none are told apart. */
    int mode(int row) {
        return row / units;
    }
}
