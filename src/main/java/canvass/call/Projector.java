package canvass.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Projects the final result of a contest from what is counted. For now every unit still out is taken to vote as those
 * counted do, which is far too simple, and the interval is as wide as that is doubtful.
 *
 * <p>Safe for several threads; make one for a frame and keep it.
 */
public final class Projector {
    private static final double DOUBT = 0.15;
    private static final double DEGREES = 4;

    private final Frame frame;

    public Projector(Frame frame) {
        this.frame = frame;
    }

    /**
     * What the returns so far say of the final result.
     *
     * @param returns of the frame's units in the frame's order
     * @throws IllegalArgumentException when they are of another number of units
     */
    public Projection project(Returns returns, ProjectionSettings settings) {
        if (returns.size() != frame.size()) {
            throw new IllegalArgumentException(
                    "returns of " + returns.size() + " units for a frame of " + frame.size());
        }
        var groups = new ArrayList<AreaProjection>();
        for (int group = 0; group < frame.groups().size(); group++) {
            groups.add(area(frame.groups().get(group), group, returns, settings));
        }
        return new Projection(groups, area("total", -1, returns, settings));
    }

    private AreaProjection area(String name, int group, Returns returns, ProjectionSettings settings) {
        long[] votes = new long[returns.choices().size()];
        double out = 0;
        int units = 0;
        for (int unit = 0; unit < frame.size(); unit++) {
            if (group >= 0 && frame.groupOf(unit) != group) {
                continue;
            }
            units++;
            double done = returns.reported(unit) ? returns.expected(unit) : 0;
            out += 1 - (Double.isNaN(done) ? 0.5 : done);
            for (int c = 0; c < votes.length; c++) {
                votes[c] = Math.addExact(votes[c], returns.votes(c, unit));
            }
        }
        return area(name, votes, units == 0 ? 0 : out / units, returns.choices(), settings);
    }

    private static AreaProjection area(
            String name, long[] votes, double out, List<String> choices, ProjectionSettings settings) {
        long counted = 0;
        for (long v : votes) {
            counted = Math.addExact(counted, v);
        }
        long both = votes[0] + votes[1];
        double margin = both == 0 ? 0 : (double) (votes[0] - votes[1]) / both;
        double scale = (both == 0 ? 1 : DOUBT) * out;
        double half = scale == 0 ? 0 : scale * StudentT.quantile((1 + settings.level()) / 2, DEGREES) / 2;
        var shares = new ArrayList<ShareInterval>();
        for (int c = 0; c < votes.length; c++) {
            double share = counted == 0 ? 1.0 / votes.length : (double) votes[c] / counted;
            shares.add(new ShareInterval(choices.get(c), share, Math.max(0, share - half), Math.min(1, share + half)));
        }
        double sure = scale == 0 ? 1 : StudentT.cumulative(Math.abs(margin) / scale, DEGREES);
        return new AreaProjection(
                name,
                shares,
                margin,
                scale,
                DEGREES,
                -1,
                1,
                margin == 0 ? Optional.empty() : Optional.of(choices.get(margin > 0 ? 0 : 1)),
                margin == 0 ? 0.5 : sure,
                counted,
                out >= 1 ? 0 : Math.round(counted * out / (1 - out)));
    }
}
