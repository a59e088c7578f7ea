package canvass.count;

import canvass.model.UnitId;
import java.time.Instant;

/**
 * A total that a source states for a unit whose parts are counted too. It is compared, never added.
 *
 * @param stated all ballots or votes of the unit by the source's own word
 * @param sum what its parts add up to, over the choices they name
 */
public record StatedTotal(UnitId unit, String source, long fact, Instant at, long stated, long sum) {
    /** Positive when the source states more than the parts add up to. */
    public long difference() {
        return stated - sum;
    }
}
