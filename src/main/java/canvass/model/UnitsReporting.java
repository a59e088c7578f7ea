package canvass.model;

/**
 * How many of a unit's own reporting units (precincts, say) have reported.
 *
 * @param reporting zero up to {@code total}
 * @param total all there are
 */
public record UnitsReporting(int reporting, int total) {
    public UnitsReporting {
        if (reporting < 0 || reporting > total) {
            throw new IllegalArgumentException(reporting + " of " + total + " units reporting is impossible");
        }
    }
}
