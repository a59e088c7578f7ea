package canvass.call;

/**
 * Worlds worse than the model's for the one ahead, each by itself: what is still out breaks against it and is more than its source
 * says; a correction of ordinary size goes against it; the model is less sure than it says.
 */
final class Stress {
    /**
     * Errors of one county as they were found in nights before 2020: Volusia, Florida, in 2000 was 0.32 % of the state's vote,
     * Waukesha, Wisconsin, in 2011 0.50 % ({@code docs/prior-sources.md}).
     */
    static final double CORRECTION = 0.005;

    /**
     * Two standard deviations of how far a state's turnout went from the nation's between two elections of 1972 to 2016
     * ({@code lessons.csv}, group level): so much more may be out than is expected, until the count has settled.
     */
    static final double MORE_OUT = 0.1;

    private static final double WIDER = 1.25;

    private Stress() {}

    /** The least probability, in any of the worlds, that the choice ahead by the projection still wins. */
    static double probability(Situation situation) {
        AreaProjection projection = situation.projection();
        double margin = Math.abs(projection.margin());
        double scale = projection.scale();
        double least = wins(margin - against(situation), scale, projection);
        least = Math.min(least, wins(margin - CORRECTION, scale, projection));
        return Math.min(least, wins(margin, scale * WIDER, projection));
    }

    /** How much the margin falls when what is out of begun units is one standard deviation worse. */
    private static double against(Situation situation) {
        double more = situation.counted() == 0 || situation.settled() ? 0 : MORE_OUT;
        return Constants.REST_DEVIATION * Math.min(1, situation.begun() + more);
    }

    private static double wins(double margin, double scale, AreaProjection projection) {
        if (scale == 0) {
            return margin > 0 ? 1 : 0;
        }
        return StudentT.cumulative(margin / scale, projection.degreesOfFreedom());
    }
}
