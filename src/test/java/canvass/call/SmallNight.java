package canvass.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A small made-up election, its true result and how far it is counted. */
final class SmallNight {
    private static final int GROUPS = 4;

    private final List<String> choices;
    private final int[] group;
    private final long[][] baseline;
    private final boolean earlier;
    private double[][] covariates;
    private final long[][] votes;
    private final double[] done;
    private final double[] bias;
    private int modes;

    private SmallNight(int size, int choices, boolean earlier) {
        this.choices = IntStream.range(0, choices).mapToObj(c -> "c" + c).toList();
        this.group = new int[size];
        this.baseline = new long[choices][size];
        this.earlier = earlier;
        this.covariates = new double[1][size];
        this.votes = new long[choices][size];
        this.done = new double[size];
        this.bias = new double[size];
    }

    /**
     * An election whose choices' log-odds swing by nation, group, covariate and unit.
     *
     * @param covariate whether it is told
     * @param complete the share of units that are complete; of the others a third is begun
     */
    static SmallNight random(long seed, int size, int choices, boolean earlier, boolean covariate, double complete) {
        var chance = new SplittableRandom(seed);
        var night = new SmallNight(size, choices, earlier);
        double[][] swing = new double[GROUPS + 1][choices];
        double[] slope = new double[choices];
        for (int c = 0; c < choices; c++) {
            slope[c] = 0.1 * chance.nextGaussian();
            for (int g = 0; g <= GROUPS; g++) {
                swing[g][c] = 0.1 * chance.nextGaussian();
            }
        }
        for (int u = 0; u < size; u++) {
            night.group[u] = u % GROUPS;
            night.covariates[0][u] = chance.nextGaussian();
            double many = Math.exp(6.5 + 0.7 * chance.nextGaussian());
            double turnout = many * Math.exp(0.05 + 0.1 * chance.nextGaussian());
            night.bias[u] = 0.1 * chance.nextGaussian();
            double[] now = new double[choices];
            double[] before = new double[choices];
            for (int c = 0; c < choices; c++) {
                double base = 0.5 * chance.nextGaussian() - (c > 1 ? 1 : 0);
                before[c] = Math.exp(base);
                now[c] = Math.exp(base
                        + swing[night.group[u]][c]
                        + swing[GROUPS][c]
                        + slope[c] * night.covariates[0][u]
                        + 0.1 * chance.nextGaussian());
            }
            for (int c = 0; c < choices; c++) {
                night.baseline[c][u] =
                        Math.round(many * before[c] / Arrays.stream(before).sum());
                night.votes[c][u] =
                        Math.round(turnout * now[c] / Arrays.stream(now).sum());
            }
            double luck = chance.nextDouble();
            night.done[u] = luck < complete ? 1 : complete > 0 && luck < complete + (1 - complete) / 3 ? 0.6 : 0;
        }
        night.covariates = covariate ? night.covariates : new double[0][];
        return night;
    }

    long[][] votes() {
        return votes;
    }

    long[][] baseline() {
        return baseline;
    }

    void count(int unit, double share) {
        done[unit] = share;
    }

    void countAll(double share) {
        Arrays.fill(done, share);
    }

    /** @param kind 0 random, 1 constant, 2 missing */
    SmallNight withCovariates(int count, int kind) {
        var chance = new SplittableRandom(count);
        covariates = new double[count][group.length];
        for (double[] column : covariates) {
            Arrays.setAll(column, u -> kind == 0 ? chance.nextGaussian() : kind == 1 ? 5 : Double.NaN);
        }
        return this;
    }

    /** @param onlyOne whether nothing of the second count type is counted anywhere */
    SmallNight withModes(boolean onlyOne) {
        modes = onlyOne ? 1 : 2;
        return this;
    }

    /** The same with its units from last to first. */
    SmallNight reversed() {
        var other = new SmallNight(group.length, choices.size(), earlier);
        other.covariates = new double[covariates.length][group.length];
        for (int u = 0; u < group.length; u++) {
            int from = group.length - 1 - u;
            other.group[u] = group[from];
            other.done[u] = done[from];
            other.bias[u] = bias[from];
            for (int c = 0; c < choices.size(); c++) {
                other.baseline[c][u] = baseline[c][from];
                other.votes[c][u] = votes[c][from];
            }
            for (int k = 0; k < covariates.length; k++) {
                other.covariates[k][u] = covariates[k][from];
            }
        }
        return other;
    }

    Frame frame() {
        var units = IntStream.range(0, group.length).mapToObj(u -> "u" + u).toList();
        FrameBuilder builder = Frame.of(units)
                .group(Category.of(
                        "group", Arrays.stream(group).mapToObj(g -> "g" + g).toList()));
        for (int c = 0; earlier && c < choices.size(); c++) {
            builder.baseline(choices.get(c), baseline[c]);
        }
        for (int k = 0; k < covariates.length; k++) {
            builder.covariate("x" + k, covariates[k]);
        }
        return builder.build();
    }

    Returns returns() {
        Returns whole = returns(1, 0);
        if (modes == 0) {
            return whole;
        }
        var types = new ArrayList<ModeReturns>();
        for (int m = 0; m < 2; m++) {
            Returns part = returns(0.5, m < modes ? 0 : 1);
            types.add(new ModeReturns("mode" + m, part.votes, part.reported, part.expected));
        }
        return whole.withModes(types);
    }

    /** Of begun units one choice's ballots come somewhat sooner. */
    private Returns returns(double part, int missing) {
        int size = group.length;
        long[][] counted = new long[choices.size()][size];
        boolean[] reported = new boolean[size];
        double[] expected = new double[size];
        Arrays.fill(expected, Double.NaN);
        for (int u = 0; u < size; u++) {
            reported[u] = done[u] > 0 && missing == 0;
            if (!reported[u]) {
                continue;
            }
            expected[u] = done[u];
            for (int c = 0; c < choices.size(); c++) {
                double sooner = c == 0 ? Math.exp(bias[u] * (1 - done[u])) : 1;
                counted[c][u] = Math.round(Math.min(1, done[u] * sooner) * votes[c][u] * part);
            }
        }
        return Returns.of(choices, counted, reported, expected);
    }

    /** The final margin of the first two choices in all units. */
    double margin() {
        double a = Arrays.stream(votes[0]).sum();
        double b = Arrays.stream(votes[1]).sum();
        return (a - b) / (a + b);
    }
}
