package canvass.desk;

import canvass.ledger.Head;
import canvass.model.Document;
import canvass.model.Problem;
import java.time.Instant;
import java.util.List;

/** What became of a document that was sent in. */
public sealed interface Outcome {
    Document document();

    /**
     * It is in the ledger, on disk.
     *
     * @param facts how many were read from it
     * @param warnings what its sender should know
     * @param head the end of the chain after it
     */
    record Taken(Document document, long facts, List<Problem> warnings, Head head) implements Outcome {}

    /** The same bytes were taken in before; nothing was added. */
    record AlreadyThere(Document document, Instant recordedAt) implements Outcome {}

    /** It cannot be used, and is kept with the reasons. */
    record Refused(Document document, List<Problem> problems) implements Outcome {}
}
