package canvass.backtest;

import canvass.call.Returns;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A night on which units come in complete, one after the other. */
final class WholeUnits implements Night {
    private static final double LARGE = 0.9;

    private final PastElection election;
    private final boolean byVotes;
    private final int[][] order;

    /** @param byVotes whether shares are of the group's votes; of its units otherwise */
    WholeUnits(PastElection election, Order order, boolean byVotes, SplittableRandom chance) {
        this.election = election;
        this.byVotes = byVotes;
        this.order = new int[election.unitsOf.length][];
        for (int group = 0; group < this.order.length; group++) {
            this.order[group] = sorted(election.unitsOf[group], order, chance);
        }
    }

    private int[] sorted(int[] units, Order order, SplittableRandom chance) {
        double[] sizes = Arrays.stream(units)
                .mapToDouble(u -> election.baselineSize[u])
                .sorted()
                .toArray();
        double large = sizes[Math.min(sizes.length - 1, (int) (LARGE * sizes.length))];
        double[] keys = new double[election.frame.size()];
        for (int unit : units) {
            keys[unit] = order.key(election, unit, election.baselineSize[unit] >= large, chance);
        }
        return Arrays.stream(units)
                .boxed()
                .sorted((one, other) -> Double.compare(keys[one], keys[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public Returns at(double share) {
        int size = election.frame.size();
        boolean[] reported = new boolean[size];
        double[] expected = new double[size];
        Arrays.fill(expected, Double.NaN);
        long[][] votes = new long[election.choices.size()][size];
        for (int[] units : order) {
            double most = share
                    * (byVotes ? Arrays.stream(units).mapToLong(election::size).sum() : units.length);
            double so = 0;
            for (int k = 0; k < units.length - 1; k++) {
                int unit = units[k];
                so += byVotes ? election.size(unit) : 1;
                if (k > 0 && so > most) {
                    break;
                }
                reported[unit] = true;
                expected[unit] = 1;
                for (int c = 0; c < votes.length; c++) {
                    votes[c][unit] = election.votes[c][unit];
                }
            }
        }
        return Returns.of(election.choices, votes, reported, expected);
    }
}
