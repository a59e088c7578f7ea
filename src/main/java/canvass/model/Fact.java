package canvass.model;

import java.time.Instant;

/**
 * One thing that somebody reported. Never changed afterwards: a newer fact supersedes it and both stay.
 *
 * <p>Of the three times, two are the fact's own; the third, when a ledger took it in, is the ledger's.
 */
public sealed interface Fact permits CountReport, Told, Withdrawal, ElectionDefined, DocumentRefused {
    /** The election it is about. */
    ElectionId election();

    /** When it was so in the world. */
    Instant effectiveAt();

    /** When its source made it public. */
    Instant publishedAt();
}
