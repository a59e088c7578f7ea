package canvass.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Content, ready to be sent again and again: compressed where that helps, and named by its bytes. */
record Answer(Content content, Optional<byte[]> gzipped, String tag) {
    /** Below this, the saving is less than a packet. */
    private static final int WORTH_COMPRESSING = 1_400;

    private static final int TAG_BYTES = 12;

    static Answer of(Content content) {
        Optional<byte[]> gzipped =
                content.bytes().length < WORTH_COMPRESSING ? Optional.empty() : Optional.of(gzip(content.bytes()));
        return new Answer(content, gzipped, HexFormat.of().formatHex(sha256(content.bytes()), 0, TAG_BYTES));
    }

    int weight() {
        return content.bytes().length + gzipped.map(bytes -> bytes.length).orElse(0);
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has none
        }
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
