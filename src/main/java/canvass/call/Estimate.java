package canvass.call;

import java.util.Arrays;
import java.util.List;

/** The regressions' answer for one state of the returns: every row's final votes, summed up to areas. */
final class Estimate {
    /**
     * Without an earlier election nothing tells how places that report late differ from their neighbours that report early; a
     * deviation of two and a half points on every share of what is out is a judgement, not learned.
     */
    private static final double LATE = 0.011;

    private final Frame frame;
    final Returns returns;
    final Rows rows;
    final Response swing;
    final Response turnout;
    final Constants constants;
    /** How far a share of what is still out may be off as a whole, beyond what the regression knows. */
    final double late;
    /** By row: votes in the end. */
    final double[] finalVotes;
    /** By choice and row: share of the row's final votes. */
    final double[][] share;
    /** By choice and row: share of what is still out of the row. */
    final double[][] rest;
    /** The correlation of the first two choices' swings where there are more. */
    final double correlation;

    Estimate(
            Frame frame,
            Returns returns,
            Rows rows,
            Earlier earlier,
            Response swing,
            Response turnout,
            Observations observed,
            Constants constants) {
        this.frame = frame;
        this.returns = returns;
        this.rows = rows;
        this.swing = swing;
        this.turnout = turnout;
        this.constants = constants;
        this.late = earlier.known ? 0 : LATE;
        this.finalVotes = finalVotes(observed);
        this.share = new double[returns.choices().size()][rows.size];
        this.rest = new double[returns.choices().size()][rows.size];
        this.correlation = returns.choices().size() == 2 ? -1 : -0.5;
        for (int row = 0; row < rows.size; row++) {
            shares(row, earlier);
        }
    }

    private double[] finalVotes(Observations observed) {
        double noise = turnout.fit.meanNoise();
        double[] votes = new double[rows.size];
        for (int row = 0; row < rows.size; row++) {
            double mean = turnout.value[0][row] + observed.offset[row] + Math.min(1, noise * turnout.left[row] / 2);
            votes[row] = rows.done[row] >= 1
                    ? rows.counted[row]
                    : Math.max(rows.counted[row], Math.exp(Math.clamp(mean, -20, 20)));
        }
        return votes;
    }

    /** The predicted shares, none below zero and one in sum; what is counted is certain. */
    private void shares(int row, Earlier earlier) {
        int choices = share.length;
        int unit = rows.unit(row);
        double sum = 0;
        for (int c = 0; c < choices; c++) {
            double predicted;
            if (choices == 2) {
                double margin = Math.clamp(earlier.margin[unit] + swing.value[0][row], -0.99, 0.99);
                predicted = c == 0 ? (1 + margin) / 2 : (1 - margin) / 2;
            } else {
                predicted = Math.max(0.0005, earlier.share[c][unit] + swing.value[c][row]);
            }
            share[c][row] = predicted;
            sum += predicted;
        }
        double counted = rows.counted[row];
        double out = finalVotes[row] - counted;
        for (int c = 0; c < choices; c++) {
            share[c][row] /= sum;
            double already = rows.votes[c][row];
            if (rows.done[row] >= 1 || out <= 0) {
                share[c][row] = counted > 0 ? already / counted : share[c][row];
                rest[c][row] = share[c][row];
            } else {
                double left = (share[c][row] * finalVotes[row] - already) / out;
                rest[c][row] = Math.clamp(left, 0, 1);
                share[c][row] = (already + rest[c][row] * out) / finalVotes[row];
            }
        }
    }

    Projection projection(ProjectionSettings settings) {
        return joint(settings).projection();
    }

    JointProjection joint(ProjectionSettings settings) {
        int[] groupOf = new int[rows.size];
        Arrays.setAll(groupOf, row -> frame.groupOf(rows.unit(row)));
        boolean several = frame.groups().size() > 1;
        var groups =
                new Areas(this, groupOf, frame.groups().size(), swing.groupLevel(several), turnout.groupLevel(several));
        var total = new Areas(this, new int[rows.size], 1, 0, 0);
        var projection = new Projection(
                groups.summaries(frame.groups(), settings),
                total.summaries(List.of("total"), settings).getFirst());
        return new JointProjection(projection, groups.marginCovariance(projection.groups()));
    }
}
