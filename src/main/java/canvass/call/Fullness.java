package canvass.call;

import java.util.Arrays;

/**
 * Tells a unit that is only begun from one that is done where no source says. A unit with votes and no expected vote counts
 * as done, unless it has less than a third of what units like it have by their earlier vote: then it is as far as that.
 */
final class Fullness {
    private static final double FAR_TOO_FEW = 1.0 / 3;
    private static final double LEAST = 0.02;

    private Fullness() {}

    static void complete(Rows rows, double[] expected, double[] earlierVotes) {
        double[] growth = new double[rows.size];
        int known = 0;
        for (int row = 0; row < rows.size; row++) {
            if (rows.done[row] > 0 && rows.counted[row] > 0) {
                growth[known++] = rows.counted[row] / (rows.done[row] * earlierVotes[rows.unit(row)]);
            }
        }
        Arrays.sort(growth, 0, known);
        double typical = known == 0 ? 0 : growth[known / 2];
        for (int row = 0; row < rows.size; row++) {
            if (rows.done[row] > 0 && rows.counted[row] > 0 && Double.isNaN(expected[row])) {
                double share = rows.counted[row] / earlierVotes[rows.unit(row)] / typical;
                if (share < FAR_TOO_FEW) {
                    rows.done[row] = Math.max(LEAST, share);
                }
            }
        }
    }
}
