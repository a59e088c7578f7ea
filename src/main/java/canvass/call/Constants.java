package canvass.call;

import canvass.call.regression.Feature;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;

/**
 * What past elections taught: the priors of swing and turnout, and how far off the model's own certainty was.
 *
 * @param swing of the margin of two choices against an earlier election
 * @param turnout of the logarithm of votes against an earlier election
 * @param inflation what every scale is multiplied by
 * @param degrees of freedom of every area's t distribution
 */
public record Constants(Prior swing, Prior turnout, double inflation, double degrees) {
    /**
     * The priors of one projection.
     *
     * @param partialNoise variance of a unit's uncounted rest against its counted part, in the swing's squared units
     * @param expectedNoise variance of the logarithm of a unit's expected vote while nothing of it is counted
     */
    record Priors(Prior swing, Prior turnout, double partialNoise, double expectedNoise) {}

    Priors of(boolean earlierKnown, int choices) {
        double scale = choices == 2 ? 1 : 0.25; // a share swings half as far as a margin
        Prior s = earlierKnown ? swing : BLIND_SWING;
        return new Priors(
                scale == 1 ? s : s.scaled(scale), earlierKnown ? turnout : BLIND_TURNOUT, sq(.3) * scale, sq(.25));
    }

    /** One standard deviation of a state's uncounted rest against its counted part, as a margin; {@code docs/model.md}. */
    static final double REST_DEVIATION = 0.25;

    private static final int FIRST_LESSON = 1972;

    private static final Prior BLIND_SWING = new Prior(sq(.2), 2, 2)
            .with(Role.NATION, Feature.LEVEL, sq(.4))
            .with(Role.NATION, Feature.COVARIATE, sq(.12))
            .with(Role.NATION, Feature.PARTIAL, sq(.1))
            .with(Role.NATION, Feature.MODE, sq(.3))
            .with(Role.REGION, Feature.LEVEL, sq(.2))
            .with(Role.GROUP, Feature.LEVEL, sq(.25))
            .with(Role.GROUP, Feature.PARTIAL, sq(REST_DEVIATION))
            .with(Role.GROUP, Feature.MODE, sq(.1))
            .with(Role.AREA, Feature.LEVEL, sq(.2));
    private static final Prior BLIND_TURNOUT = new Prior(sq(.6), 2, 2)
            .with(Role.NATION, Feature.LEVEL, sq(1))
            .with(Role.NATION, Feature.COVARIATE, sq(.3))
            .with(Role.NATION, Feature.MODE, sq(1.5))
            .with(Role.REGION, Feature.LEVEL, sq(.3))
            .with(Role.GROUP, Feature.LEVEL, sq(.5))
            .with(Role.GROUP, Feature.MODE, sq(.5))
            .with(Role.AREA, Feature.LEVEL, sq(.4));

    /** What all elections up to 2016 taught. */
    public static Constants general() {
        return before(2020);
    }

    /**
     * What the elections before a year taught; nothing of that year or later.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Constants before(int year) {
        if (year <= FIRST_LESSON) {
            throw new IllegalArgumentException("no election before " + year + " has taught anything yet");
        }
        Prior swing = Lessons.before(year, "swing")
                .with(Role.NATION, Feature.PARTIAL, sq(.1))
                .with(Role.NATION, Feature.MODE, sq(.3))
                .with(Role.GROUP, Feature.PARTIAL, sq(REST_DEVIATION))
                .with(Role.GROUP, Feature.MODE, sq(.1));
        Prior turnout = Lessons.before(year, "turnout")
                .with(Role.NATION, Feature.MODE, sq(1.5))
                .with(Role.GROUP, Feature.MODE, sq(.5));
        return new Constants(swing, turnout, 1.2, 10);
    }

    private static double sq(double x) {
        return x * x;
    }
}
