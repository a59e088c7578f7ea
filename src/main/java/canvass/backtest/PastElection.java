package canvass.backtest;

import canvass.call.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An election that is over: what was known before it, and what came out. */
public final class PastElection {
    final String name;
    final Frame frame;
    final List<String> choices;
    final long[][] votes;
    final int[][] unitsOf;
    final double[] baselineSize;
    final double[] baselineMargin;

    /**
     * An election and its result.
     *
     * @param choices the margin is between the first two, which the baseline has too
     * @param votes the final result by choice and unit
     */
    PastElection(String name, Frame frame, List<String> choices, long[][] votes) {
        this.name = name;
        this.frame = frame;
        this.choices = choices;
        this.votes = votes;
        this.unitsOf = unitsOf(frame);
        this.baselineSize = new double[frame.size()];
        this.baselineMargin = new double[frame.size()];
        for (int unit = 0; unit < frame.size(); unit++) {
            long a = Math.max(0, frame.baseline(0, unit));
            long b = Math.max(0, frame.baseline(1, unit));
            for (int c = 0; c < frame.choices().size(); c++) {
                baselineSize[unit] += Math.max(0, frame.baseline(c, unit));
            }
            baselineMargin[unit] = a + b == 0 ? 0 : (double) (a - b) / (a + b);
        }
    }

    private static int[][] unitsOf(Frame frame) {
        var lists = new ArrayList<List<Integer>>();
        frame.groups().forEach(g -> lists.add(new ArrayList<>()));
        for (int unit = 0; unit < frame.size(); unit++) {
            lists.get(frame.groupOf(unit)).add(unit);
        }
        return lists.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** All votes of a unit in the final result. */
    long size(int unit) {
        long size = 0;
        for (long[] column : votes) {
            size += column[unit];
        }
        return size;
    }

    /** The final margin of the first two choices over some units. */
    double margin(int[] units) {
        long a = 0;
        long b = 0;
        for (int unit : units) {
            a += votes[0][unit];
            b += votes[1][unit];
        }
        return a + b == 0 ? 0 : (double) (a - b) / (a + b);
    }

    int[] everyUnit() {
        int[] units = new int[frame.size()];
        Arrays.setAll(units, u -> u);
        return units;
    }
}
