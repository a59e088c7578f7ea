package canvass.call;

/**
 * Worlds worse than the model's for the one ahead, each by itself: what is out breaks against it and is more than expected; a
 * correction of ordinary size goes against it; the model is less sure than it says.
 */
public final class Stress {
    /**
     * Errors of one county as they were found in nights before 2020: Volusia, Florida, in 2000 was 0.32 % of the state's vote,
     * Waukesha, Wisconsin, in 2011 0.50 % ({@code docs/prior-sources.md}).
     */
    public static final double CORRECTION = 0.005;

    /** How much worse for the one ahead what is out of begun units is: one standard deviation between states. */
    public static final double REST = Constants.REST_DEVIATION;

    /**
     * How much larger the whole vote is than is expected while the night is young: one standard deviation of how far a state's
     * turnout went from the nation's between two elections of 1972 to 2016 ({@code lessons.csv}).
     */
    public static final double MORE_VOTES = 0.05;

    /** How much wider than it says the model may be. */
    public static final double WIDER = 1.25;

    private Stress() {}

    /** The least probability, in any of the worlds, that the choice ahead by the projection still wins. */
    static double probability(Situation situation) {
        AreaProjection projection = situation.projection();
        double side = projection.margin() >= 0 ? 1 : -1;
        double least =
                wins(side * situation.stressed().margin(), situation.stressed().scale(), projection);
        return Math.min(least, probability(projection));
    }

    /** The same of the worlds that need no second projection: a correction, and a model less sure than it says. */
    static double probability(AreaProjection projection) {
        double margin = Math.abs(projection.margin());
        return Math.min(
                wins(margin - CORRECTION, projection.scale(), projection),
                wins(margin, projection.scale() * WIDER, projection));
    }

    private static double wins(double margin, double scale, AreaProjection projection) {
        if (scale == 0) {
            return margin > 0 ? 1 : 0;
        }
        return StudentT.cumulative(margin / scale, projection.degreesOfFreedom());
    }
}
