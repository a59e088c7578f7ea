package canvass.backtest;

import canvass.call.Returns;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A night on which every unit counts at its own speed, and the ballots counted first differ from the rest.
 *
 * <p>Assumed, since no series of past nights by county and count type is at hand for the elections scored: a unit's speed is
 * log-normal with sigma 0.7; the two parties' log-odds among ballots counted first are off by a normal amount of 0.15 common
 * to its group and 0.10 of its own (7.5 and 5 points of margin in an even place), shrinking evenly to nothing as the count
 * ends; and what is said to be expected is off by a log-normal factor of sigma 0.05.
 */
final class PartialUnits implements Night {
    private static final double SPEED = 0.7;
    private static final double GROUP_BIAS = 0.15;
    private static final double UNIT_BIAS = 0.10;
    private static final double EXPECTATION = 0.05;
    private static final double COMPLETE = 0.995;

    private final PastElection election;
    private final double[] speed;
    private final double[] bias;
    private final double[] misjudged;

    PartialUnits(PastElection election, SplittableRandom chance) {
        this.election = election;
        int size = election.frame.size();
        this.speed = new double[size];
        this.bias = new double[size];
        this.misjudged = new double[size];
        for (int[] units : election.unitsOf) {
            double common = GROUP_BIAS * chance.nextGaussian();
            for (int unit : units) {
                speed[unit] = Math.exp(SPEED * chance.nextGaussian());
                bias[unit] = common + UNIT_BIAS * chance.nextGaussian();
                misjudged[unit] = Math.exp(EXPECTATION * chance.nextGaussian());
            }
        }
    }

    @Override
    public Returns at(double share) {
        int size = election.frame.size();
        boolean[] reported = new boolean[size];
        double[] expected = new double[size];
        Arrays.fill(expected, Double.NaN);
        long[][] votes = new long[election.choices.size()][size];
        for (int[] units : election.unitsOf) {
            double time = time(units, share);
            for (int unit : units) {
                double done = done(unit, time);
                long counted = count(unit, done, votes);
                reported[unit] = counted > 0;
                expected[unit] = done == 1 ? 1 : Math.min(COMPLETE, done * misjudged[unit]);
            }
        }
        return Returns.of(election.choices, votes, reported, expected);
    }

    private double done(int unit, double time) {
        double done = 1 - Math.exp(-time * speed[unit]);
        return done > COMPLETE ? 1 : done;
    }

    /** When a group has counted a share of its vote; by bisection, since every unit has its own speed. */
    private double time(int[] units, double share) {
        double all = Arrays.stream(units).mapToLong(election::size).sum();
        double low = 0;
        double high = 50;
        for (int step = 0; step < 50; step++) {
            double middle = (low + high) / 2;
            double counted = 0;
            for (int unit : units) {
                counted += election.size(unit) * done(unit, middle);
            }
            if (counted < share * all) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Fills in a unit's votes so far, never more for anyone than in the end, and gives their sum. */
    private long count(int unit, double done, long[][] votes) {
        if (done == 1) {
            for (int c = 0; c < votes.length; c++) {
                votes[c][unit] = election.votes[c][unit];
            }
            return election.size(unit);
        }
        long a = election.votes[0][unit];
        long b = election.votes[1][unit];
        double two = a + b;
        double p = two == 0 ? 0.5 : a / two;
        double early = Math.clamp(p + bias[unit] * p * (1 - p) * (1 - done), 0, 1);
        long counted = Math.round(two * done);
        votes[0][unit] = Math.clamp(Math.round(counted * early), Math.max(0, counted - b), Math.min(a, counted));
        votes[1][unit] = counted - votes[0][unit];
        long sum = counted;
        for (int c = 2; c < votes.length; c++) {
            votes[c][unit] = Math.min(election.votes[c][unit], Math.round(election.votes[c][unit] * done));
            sum += votes[c][unit];
        }
        return sum;
    }
}
