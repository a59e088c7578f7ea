package canvass.feed;

import canvass.model.Election;
import canvass.model.Provenance;
import java.io.IOException;

/** Reads documents of one format. Stateless, and safe to share between threads. */
public interface FeedReader {
    /** The format's stable short name, as {@code --format} takes it. */
    String format();

    /** One line for people: what the format is. */
    String description();

    /** Whether a document looks like this format, judged by its beginning and its file name, never by its name alone. */
    boolean recognises(Sample sample);

    /** Who answers for what such a document says, unless the one who sends it in knows better. */
    Provenance provenance(Received document);

    /**
     * Reads the document from beginning to end and hands what it finds to the intake: reports, warnings, refusals. A
     * refusal anywhere makes the whole document refused, so reading may go on to find more problems but need not.
     *
     * @throws IOException only when the bytes cannot be read at all; whatever is wrong with the content is a refusal
     */
    void read(Received document, Election election, Intake intake) throws IOException;
}
