package canvass.ledger;

import java.time.Instant;

/** What became of a document that was appended. Once a receipt is given, nothing of it can be lost. */
public sealed interface Receipt {
    /**
     * It is on disk.
     *
     * @param facts how many were appended, the document's own entry not counted
     */
    record Appended(long document, long facts, Head head) implements Receipt {}

    /** The same bytes are there already, for the same election; nothing was added. */
    record AlreadyThere(long document, Instant recordedAt) implements Receipt {}
}
