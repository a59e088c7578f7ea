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
    /** A margin beyond this, or a share below the next, is what a straight line says of a place that has nearly none of a choice. */
    private static final double MOST_ONE_SIDED = 0.99;

    private static final double LEAST_SHARE = 0.0005;

    /** The logarithm of ten thousand million votes: no unit of any election has more. */
    private static final double MOST_LOG_VOTES = 23;

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
        // The mean of a log-normal lies half its variance above the exponential of its logarithm's mean.
        double[] votes = new double[rows.size];
        for (int row = 0; row < rows.size; row++) {
            double mean = turnout.value[0][row] + observed.offset[row] + Math.min(1, noise * turnout.left[row] / 2);
            votes[row] = rows.done[row] >= 1
                    ? rows.counted[row]
                    : Math.max(rows.counted[row], Math.exp(Math.clamp(mean, -MOST_LOG_VOTES, MOST_LOG_VOTES)));
        }
        return votes;
    }

    /** The predicted shares, none below zero and one in sum; what is counted is certain. */
    private void shares(int row, Earlier earlier) {
        predict(row, earlier);
        double counted = rows.counted[row];
        double out = finalVotes[row] - counted;
        boolean over = rows.done[row] >= 1 || out <= 0;
        double sum = 0;
        for (int c = 0; c < share.length; c++) {
            if (over && counted > 0) {
                share[c][row] = rows.votes[c][row] / counted;
            }
            double left = over ? share[c][row] : (share[c][row] * finalVotes[row] - rows.votes[c][row]) / out;
            rest[c][row] = Math.clamp(left, 0, 1);
            sum += rest[c][row];
        }
        for (int c = 0; c < share.length && !over; c++) {
            if (share.length > 2) {
                rest[c][row] /= sum; // of many choices some have more already than was predicted of the whole
            }
            share[c][row] = (rows.votes[c][row] + rest[c][row] * out) / finalVotes[row];
        }
    }

    private void predict(int row, Earlier earlier) {
        int unit = rows.unit(row);
        if (share.length == 2) {
            double margin = Math.clamp(earlier.margin[unit] + swing.value[0][row], -MOST_ONE_SIDED, MOST_ONE_SIDED);
            share[0][row] = (1 + margin) / 2;
            share[1][row] = (1 - margin) / 2;
            return;
        }
        double sum = 0;
        for (int c = 0; c < share.length; c++) {
            share[c][row] = Math.max(LEAST_SHARE, earlier.share[c][unit] + swing.value[c][row]);
            sum += share[c][row];
        }
        for (double[] column : share) {
            column[row] /= sum;
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
