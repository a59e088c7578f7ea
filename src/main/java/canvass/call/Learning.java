package canvass.call;

import canvass.call.regression.Fit;
import canvass.call.regression.Prior;

/**
 * Learns what one finished election teaches: the variances of its swing and its turnout, hardly bound by any prior. The fit is
 * repeated from where it ended, since expectation and maximisation creeps where a variance is near nothing.
 */
public final class Learning {
    private static final int REPEATS = 8;
    private static final double HARDLY_ANY = 0.05;

    private Learning() {}

    /** Both responses' fits to a whole election. */
    public record Lesson(Fit swing, Fit turnout) {}

    /** @param returns complete, of two choices */
    public static Lesson of(Frame frame, Returns returns) {
        Constants start = Constants.general();
        Prior swing = start.swing();
        Prior turnout = start.turnout();
        for (int repeat = 0; ; repeat++) {
            var constants = new Constants(swing.worth(HARDLY_ANY), turnout.worth(HARDLY_ANY), 1, 8);
            Estimate estimate = new Projector(frame, constants).estimate(returns);
            if (repeat == REPEATS) {
                return new Lesson(estimate.swing.fit, estimate.turnout.fit);
            }
            swing = estimate.swing.fit.asPrior(swing);
            turnout = estimate.turnout.fit.asPrior(turnout);
        }
    }
}
