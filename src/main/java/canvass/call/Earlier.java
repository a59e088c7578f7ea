package canvass.call;

import java.util.Arrays;
import java.util.List;

/**
 * The earlier election as the projection needs it: each unit's margin of the first two choices, all choices' shares, and
 * votes. A unit of which nothing is known has its group's figures, and is marked so that its swing is trusted less.
 */
final class Earlier {
    /** A unit's noise falls with its size to three quarters of a middling unit's; see {@code docs/model.md}, "Noise". */
    private static final double NOISE_FLOOR = 0.75;

    private static final double MIDDLING_VOTES = 8_000;
    private static final double NOISE_POWER = 0.8;

    /** A unit whose own earlier figures are unknown swings from its group's: how much more it may differ, as variance. */
    private static final double STRANGER = 20;

    /** Whether any unit has earlier votes. */
    final boolean known;
    /** By unit: the margin, from -1 to 1. */
    final double[] margin;
    /** By unit: votes, above zero; 1 everywhere when nothing is known. */
    final double[] votes;
    /** By unit: the logarithm of {@link #votes}, at least zero. */
    final double[] logVotes;
    /** By unit: its noise variance on either response, relative to a middling unit's. */
    final double[] noise;
    /** By choice and unit: the share of all votes. */
    final double[][] share;
    /** By unit: whether its own figures are known. */
    final boolean[] own;

    private Earlier(boolean known, double[] margin, double[] votes, double[][] share, boolean[] own) {
        this.known = known;
        this.margin = margin;
        this.votes = votes;
        this.share = share;
        this.own = own;
        this.logVotes = new double[votes.length];
        this.noise = new double[votes.length];
        for (int u = 0; u < votes.length; u++) {
            double least = Math.max(1, votes[u]);
            double bySize = NOISE_FLOOR + (1 - NOISE_FLOOR) * Math.pow(MIDDLING_VOTES / least, NOISE_POWER);
            logVotes[u] = Math.log(least);
            noise[u] = !known ? 1 : own[u] ? bySize : bySize * STRANGER;
        }
    }

    /** The earlier votes for the choices of a night; choices are matched by name, or by place where no name matches. */
    static Earlier of(Frame frame, List<String> choices) {
        int[] column = matched(frame.choices(), choices);
        int units = frame.size();
        double[][] votes = new double[choices.size()][units];
        double[] all = new double[units];
        boolean[] own = new boolean[units];
        for (int u = 0; u < units; u++) {
            double sum = 0;
            boolean complete = column[0] >= 0 && column[1] >= 0;
            for (int c = 0; c < column.length; c++) {
                long v = column[c] < 0 ? Frame.ABSENT : frame.baseline[column[c]][u];
                complete &= c >= 2 || v != Frame.ABSENT;
                votes[c][u] = Math.max(0, v);
                sum += votes[c][u];
            }
            own[u] = complete && votes[0][u] + votes[1][u] > 0;
            all[u] = sum;
        }
        return of(frame, votes, all, own);
    }

    private static Earlier of(Frame frame, double[][] votes, double[] all, boolean[] own) {
        int units = frame.size();
        int groups = frame.groups().size();
        double[][] sums = new double[groups + 1][votes.length];
        int[] counted = new int[groups + 1];
        for (int u = 0; u < units; u++) {
            if (own[u]) {
                for (int at : new int[] {frame.groupOf(u), groups}) {
                    counted[at]++;
                    for (int c = 0; c < votes.length; c++) {
                        sums[at][c] += votes[c][u];
                    }
                }
            }
        }
        boolean known = counted[groups] > 0;
        double[] margin = new double[units];
        double[] total = new double[units];
        double[][] share = new double[votes.length][units];
        for (int u = 0; u < units; u++) {
            int at = counted[frame.groupOf(u)] > 0 ? frame.groupOf(u) : groups;
            double sum = own[u] ? all[u] : Arrays.stream(sums[at]).sum();
            for (int c = 0; c < votes.length && known; c++) {
                share[c][u] = (own[u] ? votes[c][u] : sums[at][c]) / sum;
            }
            double both = share[0][u] + share[1][u];
            margin[u] = both > 0 ? (share[0][u] - share[1][u]) / both : 0;
            total[u] = !known ? 1 : own[u] ? sum : sum / counted[at];
        }
        return new Earlier(known, margin, total, share, own);
    }

    private static int[] matched(List<String> before, List<String> now) {
        int[] column = now.stream().mapToInt(before::indexOf).toArray();
        boolean none = Arrays.stream(column).allMatch(c -> c < 0);
        if (none && before.size() >= 2) {
            for (int c = 0; c < Math.min(now.size(), before.size()); c++) {
                column[c] = c;
            }
        }
        return column;
    }
}
