package canvass.ledger;

import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.Election;
import canvass.model.ElectionId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The facts, in the order in which they were taken in. Safe to share between threads: one appends at a time, and readers
 * see whole documents only.
 *
 * <p>All methods throw {@link LedgerException} when the storage fails; what was there stays there. Times are kept to the
 * microsecond.
 */
public interface Ledger extends AutoCloseable {
    /**
     * Appends a document with all its facts, or nothing. When this returns, they are on disk. A document that is there for
     * this election, and was not refused, is not added again. {@code facts} may read this ledger but not append to it.
     *
     * @param recordedAt now; where it is before the last entry's time, that one is used, so that the chain never goes back
     * @throws IOException when {@code facts} throws it; nothing was appended
     */
    Receipt append(Document document, ElectionId election, Instant recordedAt, Facts facts) throws IOException;

    /**
     * Keeps a document that could not be used, with the reasons and all its bytes. The same bytes refused for the same
     * reasons again add nothing. The caller closes the stream.
     *
     * @throws IOException when {@code bytes} throws it or is not what the document says; nothing was kept
     */
    Receipt refuse(Document document, DocumentRefused refusal, Instant recordedAt, InputStream bytes)
            throws IOException;

    /** The document with these bytes, if it was appended for this election and not refused. */
    Optional<DocumentEntry> findDocument(ElectionId election, String sha256);

    /** The document with this number, if that entry is one. */
    Optional<DocumentEntry> findDocument(long number);

    /** All documents of an election, in order. */
    List<DocumentEntry> listDocuments(ElectionId election);

    /** The elections that were defined here, in order of their first definition. */
    List<ElectionId> listElections();

    /** An election as it was last defined here; empty when it never was. */
    Optional<Election> findElection(ElectionId election);

    /**
     * Reads the facts of an election in order.
     *
     * @param after only entries with a higher number; 0 for all
     */
    void read(ElectionId election, long after, Consumer<Entry> reader);

    /** The fact with this number, if that entry is one. */
    Optional<Entry> findEntry(long number);

    /** The bytes of a document that was refused; they are fetched as they are read. */
    Optional<InputStream> openRefused(long document);

    Head head();

    /**
     * Reads everything and recomputes every hash. Changes nothing and does not throw for damage.
     *
     * <p>Who can write the storage and knows how Canvass does it can write a whole new chain, or put back an older copy of
     * file and seal together. Nobody can see that from what is there; it is found by comparing with a {@link Head} that was
     * kept or published elsewhere.
     *
     * @param progress is told the number of entries checked so far, now and then
     */
    Verification verify(LongConsumer progress);

    @Override
    void close();
}
