package canvass.call;

import java.util.List;
import java.util.Optional;

/**
 * The final result of one area as projected. The margin is that of the first two choices, (a - b) / (a + b); its
 * distribution is Student's t around {@code margin}, cut off at what is still possible.
 *
 * @param area the group's name
 * @param choices each choice's share at the level asked for, in the order of the returns
 * @param margin between {@code lowest} and {@code highest}
 * @param scale of the t distribution, zero or more, in units of the margin; zero when nothing is out
 * @param degreesOfFreedom of the t distribution, above zero, may be infinite
 * @param lowest the least margin that is still possible by what is known for certain; -1 when nothing is
 * @param highest the greatest margin that is still possible by what is known for certain; 1 when nothing is
 * @param leader the one of the first two choices projected to be ahead; empty on a tie
 * @param probability that the leader is ahead of the other in the end, or 0.5 where there is none
 * @param counted votes for all choices so far
 * @param outstanding votes for all choices expected to come, zero or more
 */
public record AreaProjection(
        String area,
        List<ShareInterval> choices,
        double margin,
        double scale,
        double degreesOfFreedom,
        double lowest,
        double highest,
        Optional<String> leader,
        double probability,
        long counted,
        long outstanding) {
    public AreaProjection {
        choices = List.copyOf(choices);
        if (!(-1 <= lowest && lowest <= margin && margin <= highest && highest <= 1)) {
            throw new IllegalArgumentException(
                    area + ": a margin of " + margin + " is not between " + lowest + " and " + highest);
        }
        if (!(scale >= 0 && scale < Double.POSITIVE_INFINITY && degreesOfFreedom > 0)) {
            throw new IllegalArgumentException(area + ": no t distribution has scale " + scale + " and "
                    + degreesOfFreedom + " degrees of freedom");
        }
        if (!(probability >= 0 && probability <= 1) || counted < 0 || outstanding < 0) {
            throw new IllegalArgumentException(area + ": impossible: probability " + probability + ", " + counted
                    + " counted, " + outstanding + " out");
        }
    }

    /**
     * Where the final margin lies with a probability.
     *
     * @param level above 0 and below 1; half of the rest is left out at each end
     */
    public MarginInterval interval(double level) {
        double half = scale == 0 ? 0 : scale * StudentT.quantile((1 + level) / 2, degreesOfFreedom);
        return new MarginInterval(within(margin - half), within(margin + half));
    }

    /**
     * The same, less sure of the margin.
     *
     * @param deviation of an independent error on the margin, zero or more
     */
    public AreaProjection widened(double deviation) {
        if (deviation == 0 || scale == 0) {
            return this;
        }
        double wider = Math.sqrt(scale * scale + deviation * deviation);
        double sure = leader.isEmpty() ? probability : StudentT.cumulative(Math.abs(margin) / wider, degreesOfFreedom);
        return new AreaProjection(
                area, choices, margin, wider, degreesOfFreedom, lowest, highest, leader, sure, counted, outstanding);
    }

    private double within(double bound) {
        return Math.clamp(bound, lowest, highest);
    }
}
