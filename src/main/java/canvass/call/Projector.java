package canvass.call;

import canvass.call.regression.Design;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Projects the final result of a contest from what is counted: each unit's swing from the earlier election and its turnout
 * by a mixed model of nation, regions, groups and areas, then votes summed up. {@code docs/model.md} has the mathematics.
 *
 * <p>Safe for several threads; make one for a frame and keep it.
 */
public final class Projector {
    private final Frame frame;
    private final Constants constants;
    private final Chain chain;
    private final Map<List<String>, Earlier> earlier = new ConcurrentHashMap<>();
    private final Map<List<String>, Columns> columns = new ConcurrentHashMap<>();

    /** Projects with what all elections up to 2016 taught. */
    public Projector(Frame frame) {
        this(frame, Constants.general());
    }

    /** @param constants what elections before the projected one taught */
    public Projector(Frame frame, Constants constants) {
        this.frame = frame;
        this.constants = constants;
        this.chain = new Chain(frame);
    }

    /**
     * What the returns so far say of the final result.
     *
     * @param returns of the frame's units in the frame's order
     * @throws IllegalArgumentException when they are of another number of units
     */
    public Projection project(Returns returns, ProjectionSettings settings) {
        return estimate(returns).projection(settings);
    }

    /**
     * The same with how the groups' margins hang together, for {@link ElectorDraws}.
     *
     * @throws IllegalArgumentException when they are of another number of units
     */
    public JointProjection projectJointly(Returns returns, ProjectionSettings settings) {
        return estimate(returns).joint(settings);
    }

    /** The same with all that the regressions say, for whoever wants more than the summary. */
    Estimate estimate(Returns returns) {
        if (returns.size() != frame.size()) {
            throw new IllegalArgumentException(
                    "returns of " + returns.size() + " units for a frame of " + frame.size());
        }
        Earlier before = earlier.computeIfAbsent(returns.choices(), c -> Earlier.of(frame, c));
        Columns column = columns.computeIfAbsent(returns.choices(), c -> new Columns(frame, chain, before));
        Rows rows = Rows.of(returns, before);
        Constants.Priors learned =
                constants.of(before.known, chain.groups < 0, returns.choices().size());
        Constants.Priors priors = before.known && !chain.hasAreas() ? learned.withoutAreas() : learned;
        boolean partial = Arrays.stream(rows.done).anyMatch(d -> d > 0 && d < 1);
        Design swingDesign = column.design(rows, priors.swing(), partial);
        Design turnoutDesign = column.design(rows, priors.turnout(), false);
        var observed = new Observations(rows, before, priors);
        Response swing = observed.swing(swingDesign);
        Response turnout = observed.turnout(turnoutDesign);
        return new Estimate(frame, returns, rows, before, swing, turnout, observed, constants);
    }
}
