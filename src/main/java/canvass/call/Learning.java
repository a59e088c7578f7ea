package canvass.call;

import canvass.call.regression.Feature;
import canvass.call.regression.Fit;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;
import java.util.List;

/**
 * Learns what one finished election teaches: the variances of its swing and its turnout, hardly bound by any prior. The fit is
 * repeated from where it ended, since expectation and maximisation creeps where a variance is near nothing.
 */
public final class Learning {
    private static final int REPEATS = 8;
    private static final double HARDLY_ANY = 0.05;

    /** Of every kind of effect, and of the noise; taken from no election, so that what was learned before changes nothing. */
    static final double FIRST_VARIANCE = 0.01;

    private static final List<Feature> SLOPES = List.of(Feature.LEVEL, Feature.MARGIN, Feature.SIZE);
    static final List<Feature> CURVES = List.of(
            Feature.LEVEL,
            Feature.MARGIN,
            Feature.MARGIN_SQUARED,
            Feature.MARGIN_SHAPE,
            Feature.SIZE,
            Feature.SIZE_SQUARED,
            Feature.MARGIN_BY_SIZE,
            Feature.COVARIATE);

    private Learning() {}

    /** Both responses' fits to a whole election. */
    public record Lesson(Fit swing, Fit turnout) {}

    /**
     * Fits both responses to a whole election.
     *
     * @param returns complete, of two choices
     */
    public static Lesson of(Frame frame, Returns returns) {
        Prior swing = start();
        Prior turnout = start();
        for (int repeat = 0; ; repeat++) {
            var hardlyBound = new Constants.Responses(swing.worth(HARDLY_ANY), turnout.worth(HARDLY_ANY));
            Estimate estimate = new Projector(frame, constants(hardlyBound)).estimate(returns);
            if (repeat == REPEATS) {
                return new Lesson(estimate.swing.fit, estimate.turnout.fit);
            }
            swing = estimate.swing.fit.asPrior(swing);
            turnout = estimate.turnout.fit.asPrior(turnout);
        }
    }

    /** For a fit of either kind of frame; inflation and degrees play no part in it. */
    static Constants constants(Constants.Responses priors) {
        return new Constants(priors, priors, 1, 8);
    }

    private static Prior start() {
        var start = new Prior(FIRST_VARIANCE, HARDLY_ANY, HARDLY_ANY);
        CURVES.forEach(feature -> start.with(Role.NATION, feature, FIRST_VARIANCE));
        for (Feature feature : SLOPES) {
            start.with(Role.REGION, feature, FIRST_VARIANCE).with(Role.GROUP, feature, FIRST_VARIANCE);
        }
        return start.with(Role.AREA, Feature.LEVEL, FIRST_VARIANCE);
    }
}
