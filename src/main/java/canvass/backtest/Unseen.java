package canvass.backtest;

import canvass.call.AreaProjection;
import canvass.call.Projection;
import canvass.call.Returns;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A third of the groups, drawn for a night, of which nothing is counted yet while all others count. */
final class Unseen {
    /** The shares of the others' votes at which they are looked at. */
    static final List<Double> SHARES = List.of(0.05, 0.10, 0.25, 0.50);

    private static final double HIDDEN = 1.0 / 3;

    private final PastElection election;
    private final boolean[] hidden;

    Unseen(PastElection election, SplittableRandom chance) {
        this.election = election;
        this.hidden = new boolean[election.unitsOf.length];
        for (int group = 0; group < hidden.length; group++) {
            hidden[group] = chance.nextDouble() < HIDDEN;
        }
    }

    /** The returns without those of the hidden groups. */
    Returns hide(Returns returns) {
        int size = returns.size();
        boolean[] reported = new boolean[size];
        double[] expected = new double[size];
        Arrays.fill(expected, Double.NaN);
        long[][] votes = new long[returns.choices().size()][size];
        for (int unit = 0; unit < size; unit++) {
            if (!hidden[election.frame.groupOf(unit)]) {
                reported[unit] = returns.reported(unit);
                expected[unit] = returns.expected(unit);
                for (int c = 0; c < votes.length; c++) {
                    votes[c][unit] = returns.votes(c, unit);
                }
            }
        }
        return Returns.of(returns.choices(), votes, reported, expected);
    }

    /** Scores what was projected for the hidden groups. */
    void score(BacktestReport report, Cell cell, Projection projection) {
        for (int group = 0; group < hidden.length; group++) {
            if (hidden[group]) {
                AreaProjection area = projection.groups().get(group);
                double result = election.margin(election.unitsOf[group]);
                var answer = new Answer(area, election.choices.getFirst(), result, 0);
                report.add(cell, answer);
                if (answer.isCall(CallTest.RULE) && !answer.isRight()) {
                    report.wrongUnseen(election.name + " " + area.area());
                }
            }
        }
    }
}
