package canvass.feed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canvass.model.Election;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Writes documents for tests to read, and finds the real ones. */
final class Documents {
    static final Instant RECEIVED = Instant.parse("2021-06-01T00:00:00Z");

    private Documents() {}

    static Received of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Received of(Path folder, String name, byte[] content) {
        try {
            return received(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Received received(Path file) {
        return new Received(file, RECEIVED, Optional.empty());
    }

    static Findings read(FeedReader reader, Received document, Election election) {
        var findings = new Findings();
        try {
            reader.read(document, election, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    /** A file of a beginning and then one piece of text over and over, 100 MiB of it. */
    static Received hundredMegabytes(Path folder, String name, String beginning, String piece) {
        Path file = folder.resolve(name);
        byte[] mebibyte = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(mebibyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return received(file);
    }

    static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file of real figures, which are kept beside the project and not in it; without them the test is skipped. */
    static Path real(String path) {
        Path file = Path.of("..", "shared", "data").resolve(path);
        assumeTrue(Files.exists(file), "SKIPPED: the real figures are not at hand: " + file.toAbsolutePath());
        return file;
    }
}
