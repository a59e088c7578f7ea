package canvass.call;

/**
 * Worlds worse than the model's for the one ahead: what is still out of begun units breaks against it by one standard deviation
 * more than expected, the model is less sure than it says, and a correction of ordinary size goes against it.
 */
final class Stress {
    /**
     * Errors of one county as they were found in nights before 2020: Volusia, Florida, in 2000 was 0.32 % of the state's vote,
     * Waukesha, Wisconsin, in 2011 0.50 % ({@code docs/prior-sources.md}).
     */
    static final double CORRECTION = 0.005;

    /** How much wider than it says the model may be. */
    private static final double WIDER = 1.25;

    private Stress() {}

    /** The probability that the choice ahead by the projection still wins. */
    static double probability(Situation situation) {
        AreaProjection projection = situation.projection();
        double against = Constants.REST_DEVIATION * situation.begun() + CORRECTION;
        double margin = Math.abs(projection.margin()) - against;
        double scale = projection.scale() * WIDER;
        if (scale == 0) {
            return margin > 0 ? 1 : 0;
        }
        return StudentT.cumulative(margin / scale, projection.degreesOfFreedom());
    }
}
