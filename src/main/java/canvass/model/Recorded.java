package canvass.model;

import java.time.Instant;

/**
 * A fact as it came out of a ledger.
 *
 * @param number its place there: later numbers came in later
 * @param recordedAt when the ledger took it in
 */
public record Recorded<F extends Fact>(long number, Instant recordedAt, F fact) {
    /** Whether a question about that moment may be answered from it. */
    public boolean isInView(Moment moment) {
        return !fact.effectiveAt().isAfter(moment.asOf()) && isKnown(moment);
    }

    /** Whether it was public, and in the ledger, by that moment; whatever moment it is about. */
    public boolean isKnown(Moment moment) {
        return moment.knownAt().map(t -> !fact.publishedAt().isAfter(t)).orElse(true)
                && moment.recordedBy().map(t -> !recordedAt.isAfter(t)).orElse(true);
    }
}
