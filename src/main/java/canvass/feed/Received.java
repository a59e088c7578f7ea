package canvass.feed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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

    /** Its beginning; of a gzip that is cut off or damaged, what can still be read of it. */
    public Sample sample() throws IOException {
        var start = new byte[Sample.LENGTH];
        int length = 0;
        try (InputStream in = open()) {
            int count = 0;
            while (count >= 0 && length < start.length) {
                count = in.read(start, length, start.length - length);
                length += Math.max(count, 0);
            }
        } catch (EOFException | ZipException e) {
            // The reader that is then chosen refuses the document for this, with its place.
        }
        return Sample.of(name(), Arrays.copyOf(start, length));
    }
}
