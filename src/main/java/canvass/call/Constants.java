package canvass.call;

import canvass.call.regression.Feature;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;

/**
 * What past elections taught: the priors of swing and turnout, and how far off the model's own certainty was. Those of units with an
 * earlier election are learned ({@link Lessons}) but for partial counts and count types, of which no earlier election is at
 * hand; those are judgement, as are all in {@link Blind}. {@code docs/model.md}, "What is learned, and what is judgement".
 *
 * @param several for a frame of several groups: a nation's states
 * @param alone for a frame of one group: a state by itself, whose effects are its nation's, its region's and its own together
 * @param inflation what every scale is multiplied by
 * @param degrees of freedom of every area's t distribution
 */
public record Constants(Responses several, Responses alone, double inflation, double degrees) {
    /**
     * The priors of both responses where an earlier election is known.
     *
     * @param swing of the margin of two choices against an earlier election
     * @param turnout of the logarithm of votes against an earlier election
     */
    public record Responses(Prior swing, Prior turnout) {}

    /** One standard deviation of a state's uncounted rest against its counted part, as a margin; a judgement, {@code docs/prior-sources.md}. */
    static final double REST_DEVIATION = 0.25;

    /** The same of the nation as a whole: most of what is known of it is told by each state's lean already. */
    private static final double NATION_REST_DEVIATION = 0.1;

    /** The same of one unit against its state, with a doubt of one. Fixed while looking at the replay of the count of 2020. */
    private static final double UNIT_REST_DEVIATION = 0.3;

    /** How far, as a logarithm, a source's expected vote is off while hardly anything is counted; judgement. */
    private static final double EXPECTED_DEVIATION = 0.25;

    /** How far the margin of one count type may be from that of all, in the nation; judgement. */
    private static final double MODE_DEVIATION = 0.3;

    /** By how much groups differ in that; judgement. */
    private static final double GROUP_MODE_DEVIATION = 0.1;

    /** How far a count type's votes are from the typical type's, as a logarithm: a fifth or five times as many; judgement. */
    private static final double MODE_SIZE_DEVIATION = 1.5;

    private static final double GROUP_MODE_SIZE_DEVIATION = 0.5;

    /** A share swings half as far as a margin of two does. */
    private static final double SHARE_OF_MARGIN = 0.25;

    /** For what the model does not know that it does not know. Fixed while looking at the backtests of 1976 to 2020. */
    private static final double INFLATION = 1.2;

    /** Variances are estimated, and elections have heavier tails than a normal distribution. Fixed in the same way. */
    private static final double DEGREES = 10;

    private static final int FIRST_LESSON = 1972;

    /**
     * The priors of one projection.
     *
     * @param partialNoise variance of a unit's uncounted rest against its counted part, in the swing's squared units
     * @param expectedNoise variance of the logarithm of a unit's expected vote while nothing of it is counted
     */
    record Priors(Prior swing, Prior turnout, double partialNoise, double expectedNoise) {
        /** For a frame in which no areas are told apart: what was learned as theirs is then each unit's own. */
        Priors withoutAreas() {
            return new Priors(swing.withoutAreas(), turnout.withoutAreas(), partialNoise, expectedNoise);
        }
    }

    Priors of(boolean earlierKnown, boolean oneGroup, int choices) {
        double scale = choices == 2 ? 1 : SHARE_OF_MARGIN;
        Responses learned = oneGroup ? alone : several;
        Prior blind = oneGroup ? Blind.SWING_ALONE : Blind.SWING;
        Prior s = earlierKnown ? learned.swing : blind;
        return new Priors(
                scale == 1 ? s : s.scaled(scale),
                earlierKnown ? learned.turnout : Blind.TURNOUT,
                sq(UNIT_REST_DEVIATION) * scale,
                sq(EXPECTED_DEVIATION));
    }

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
        return new Constants(
                new Responses(withRests(Lessons.before(year, "swing")), withModeSizes(Lessons.before(year, "turnout"))),
                new Responses(
                        restsAlone(Lessons.aloneBefore(year, "swing")),
                        withModeSizes(Lessons.aloneBefore(year, "turnout"))),
                INFLATION,
                DEGREES);
    }

    /** A group alone has the nation's rest and its own in one. */
    private static Prior restsAlone(Prior swing) {
        return swing.with(Role.NATION, Feature.PARTIAL, sq(NATION_REST_DEVIATION) + sq(REST_DEVIATION))
                .with(Role.NATION, Feature.MODE, sq(MODE_DEVIATION) + sq(GROUP_MODE_DEVIATION));
    }

    private static Prior withRests(Prior swing) {
        return swing.with(Role.NATION, Feature.PARTIAL, sq(NATION_REST_DEVIATION))
                .with(Role.NATION, Feature.MODE, sq(MODE_DEVIATION))
                .with(Role.GROUP, Feature.PARTIAL, sq(REST_DEVIATION))
                .with(Role.GROUP, Feature.MODE, sq(GROUP_MODE_DEVIATION));
    }

    private static Prior withModeSizes(Prior turnout) {
        return turnout.with(Role.NATION, Feature.MODE, sq(MODE_SIZE_DEVIATION))
                .with(Role.GROUP, Feature.MODE, sq(GROUP_MODE_SIZE_DEVIATION));
    }

    private static double sq(double x) {
        return x * x;
    }

    /**
     * Where no earlier election is known. Meant to hold the elections of most countries, so that nothing is ruled out
     * before the first vote, and worth {@value #WORTH} observations, so that the units in hand soon speak louder. Judgement.
     */
    private static final class Blind {
        private static final double WORTH = 2;

        /** Of margins: a nation within 40 points of a tie, a group within 25 of its nation, a unit within 20 of its area, two times in three. */
        static final Prior SWING = withRests(swing());

        /** The same of a group alone. */
        static final Prior SWING_ALONE = restsAlone(swing());

        /** Of log votes around the median of the units in hand: a unit within half and twice its area's, two times in three. */
        static final Prior TURNOUT = withModeSizes(new Prior(sq(.6), WORTH, WORTH)
                .with(Role.NATION, Feature.LEVEL, sq(1))
                .with(Role.NATION, Feature.COVARIATE, sq(.3))
                .with(Role.REGION, Feature.LEVEL, sq(.3))
                .with(Role.GROUP, Feature.LEVEL, sq(.5))
                .with(Role.AREA, Feature.LEVEL, sq(.4)));

        private static Prior swing() {
            return new Prior(sq(.2), WORTH, WORTH)
                    .with(Role.NATION, Feature.LEVEL, sq(.4))
                    .with(Role.NATION, Feature.COVARIATE, sq(.12))
                    .with(Role.REGION, Feature.LEVEL, sq(.2))
                    .with(Role.GROUP, Feature.LEVEL, sq(.25))
                    .with(Role.AREA, Feature.LEVEL, sq(.2));
        }

        private Blind() {}
    }
}
