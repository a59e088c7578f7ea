package canvass.call;

/**
 * A projection with what it says of all groups at once. A nation that swings more than expected does so in many states, so that states'
 * errors go together; sums over outcomes, electors say, need that.
 *
 * @param covariance by group and group, in the order of the frame: the squared scales of the margins' t distributions, and off the
 *     diagonal their products with the correlation; in squared units of the margin. Not copied, not to be changed.
 */
@SuppressWarnings("ArrayRecordComponent") // a square of 51 by 51, made anew for every update, never compared
public record JointProjection(Projection projection, double[][] covariance) {
    public JointProjection {
        if (covariance.length != projection.groups().size()) {
            throw new IllegalArgumentException("a covariance of " + covariance.length + " groups for "
                    + projection.groups().size());
        }
    }

    /** Each group's margin, in the order of the frame. */
    public double[] margins() {
        return projection.groups().stream().mapToDouble(AreaProjection::margin).toArray();
    }
}
