package canvass.desk;

import canvass.feed.FeedReader;
import canvass.feed.Feeds;
import canvass.feed.Received;
import canvass.feed.Sample;
import canvass.model.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/** Which reader a document is for: the one that was named, or the one that knows its beginning. */
final class Recognition {
    private static final int LOOKED_AT = 1 << 16;

    private final Received received;
    private final Optional<String> named;
    private final Sample sample;

    /** @throws IOException when the file cannot be read at all */
    Recognition(Received received, Optional<String> named) throws IOException {
        this.received = received;
        this.named = named;
        this.sample = received.sample();
    }

    Optional<FeedReader> reader() {
        return named.isPresent() ? named.flatMap(Feeds::byFormat) : Feeds.recognise(sample);
    }

    /** Why there is no reader, and what to do. */
    Problem unknown() throws IOException {
        if (named.isPresent()) {
            return new Problem(
                    "unknown-format",
                    0,
                    "",
                    "there is no format \"" + named.get() + "\"; choose one of: " + Feeds.formats());
        }
        return isReadable()
                ? Feeds.unrecognised(sample)
                : new Problem(
                        "cut-off",
                        1,
                        "",
                        "the gzip data ends early or is damaged here; fetch the file again and send it whole");
    }

    /** Whether its beginning, where it says gzip, is one: a few letters of a damaged one show no format. */
    private boolean isReadable() throws IOException {
        try (InputStream in = received.open()) {
            in.readNBytes(LOOKED_AT);
            return true;
        } catch (EOFException | ZipException e) {
            return false;
        }
    }
}
