package canvass.call;

import canvass.call.regression.Feature;
import canvass.call.regression.Fit;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Learns what a finished election teaches of groups that are counted alone: each state is fitted by itself, and all states share
 * the variances, by expectation and maximisation over the states. That is the reference for any count of one state, whose effects
 * nothing outside it helps to know.
 */
public final class LearningAlone {
    /** Without the product of margin and size: one state has too few units to tell it, and the rest is better without ({@code docs/model.md}). */
    static final List<Feature> CURVES = Learning.CURVES.stream()
            .filter(feature -> feature != Feature.MARGIN_BY_SIZE)
            .toList();

    private static final int ROUNDS = 12;

    /** So that a fit does not learn the variances anew but takes them as they are. */
    private static final double SETTLED = 1e9;

    private LearningAlone() {}

    /**
     * A state that is counted.
     *
     * @param frame of one group
     * @param returns complete, of two choices
     */
    public record State(Frame frame, Returns returns) {}

    /** The variances of both responses, as priors. */
    public static Constants.Responses of(List<State> states) {
        var learned = new Constants.Responses(start(), start());
        for (int round = 0; round < ROUNDS; round++) {
            var constants = Learning.constants(learned);
            List<Estimate> estimates = states.stream()
                    .map(state -> new Projector(state.frame(), constants).estimate(state.returns()))
                    .toList();
            learned = new Constants.Responses(
                    next(estimates.stream().map(e -> e.swing.fit).toList()),
                    next(estimates.stream().map(e -> e.turnout.fit).toList()));
        }
        return learned;
    }

    private static Prior start() {
        var start = new Prior(Learning.FIRST_VARIANCE, Lessons.NOISE_WORTH, SETTLED);
        CURVES.forEach(feature -> start.with(Role.NATION, feature, Learning.FIRST_VARIANCE));
        return start.with(Role.AREA, Feature.LEVEL, Learning.FIRST_VARIANCE);
    }

    /** The mean over the states, of each kind of effect over those that have it. */
    private static Prior next(List<Fit> fits) {
        var next = new Prior(mean(fits, Fit::meanNoise), Lessons.NOISE_WORTH, SETTLED);
        for (Feature feature : CURVES) {
            next.with(Role.NATION, feature, mean(fits, fit -> fit.meanSquare(Role.NATION, feature)));
        }
        return next.with(Role.AREA, Feature.LEVEL, mean(fits, fit -> fit.meanSquare(Role.AREA, Feature.LEVEL)));
    }

    private static double mean(List<Fit> fits, ToDoubleFunction<Fit> value) {
        return fits.stream()
                .mapToDouble(value)
                .filter(v -> v > 0)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no state tells of a kind of effect"));
    }
}
