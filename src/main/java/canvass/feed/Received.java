package canvass.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A document as it was received.
 *
 * @param file where its bytes are; may be gzipped, which is recognised by content
 * @param receivedAt when it came in; no figure in it may be later than this
 * @param publishedAt when its source made it public, where the one who sends it in knows; readers that find a better time
 *     in the document or its name prefer that
 */
public record Received(Path file, Instant receivedAt, Optional<Instant> publishedAt) {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /** The file's name without folders. */
    public String name() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /** Its content from the beginning, decompressed where gzipped. The caller closes it. */
    public InputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.mark(2);
            boolean gzipped = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
            in.reset();
            return gzipped ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Its beginning. */
    public Sample sample() throws IOException {
        try (InputStream in = open()) {
            return Sample.of(name(), in.readNBytes(Sample.LENGTH));
        }
    }
}
