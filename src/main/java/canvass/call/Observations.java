package canvass.call;

import canvass.call.regression.Design;
import java.util.Arrays;

/** What the rows' votes say of swing and turnout, with how much of it is noise. */
final class Observations {
    private final Rows rows;
    private final Earlier earlier;
    private final Constants.Priors priors;
    /** By row: the noise variance relative to a middling unit's. */
    private final double[] factor;
    /** Subtracted from log votes, so that without earlier votes the typical unit is at zero. */
    final double[] offset;

    Observations(Rows rows, Earlier earlier, Constants.Priors priors) {
        this.rows = rows;
        this.earlier = earlier;
        this.priors = priors;
        this.factor = new double[rows.size];
        this.offset = new double[rows.size];
        double typical = earlier.known ? 0 : typicalLogVotes();
        for (int row = 0; row < rows.size; row++) {
            int unit = rows.unit(row);
            factor[row] = earlier.noise[unit];
            offset[row] = earlier.known ? earlier.logVotes[unit] : typical;
        }
    }

    private double typicalLogVotes() {
        double[] logs = new double[rows.size];
        int seen = 0;
        for (int row = 0; row < rows.size; row++) {
            if (rows.done[row] > 0 && rows.counted[row] > 0) {
                logs[seen++] = Math.log(rows.counted[row] / rows.done[row]);
            }
        }
        Arrays.sort(logs, 0, seen);
        return seen == 0 ? 0 : logs[seen / 2];
    }

    /** Swing of the margin when there are two choices, else of each choice's share. */
    Response swing(Design design) {
        int choices = rows.votes.length;
        double[][] y = new double[choices == 2 ? 1 : choices][rows.size];
        boolean[] seen = new boolean[rows.size];
        double[] extra = new double[rows.size];
        for (int row = 0; row < rows.size; row++) {
            seen[row] = rows.done[row] > 0 && rows.counted[row] > 0;
            if (!seen[row]) {
                continue;
            }
            int unit = rows.unit(row);
            double out = 1 - rows.done[row];
            if (choices == 2) {
                y[0][row] = (rows.votes[0][row] - rows.votes[1][row]) / rows.counted[row]
                        - earlier.margin[unit]
                        + out * rows.rest.lean()[unit];
            } else {
                for (int c = 0; c < choices; c++) {
                    y[c][row] = rows.votes[c][row] / rows.counted[row] - earlier.share[c][unit];
                }
            }
            double doubt = out * rows.rest.doubt()[unit];
            extra[row] = doubt * doubt * priors.partialNoise();
        }
        return Response.of(design, priors.swing(), y, seen, factor, extra);
    }

    /** The logarithm of the votes against the earlier ones. */
    Response turnout(Design design) {
        double[][] y = new double[1][rows.size];
        boolean[] seen = new boolean[rows.size];
        double[] extra = new double[rows.size];
        for (int row = 0; row < rows.size; row++) {
            seen[row] = rows.done[row] > 0 && rows.counted[row] > 0;
            if (seen[row]) {
                y[0][row] = Math.log(rows.counted[row] / rows.done[row]) - offset[row];
                double out = 1 - rows.done[row];
                extra[row] = out * out * priors.expectedNoise();
            }
        }
        return Response.of(design, priors.turnout(), y, seen, factor, extra);
    }
}
