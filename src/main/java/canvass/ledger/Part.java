package canvass.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A part of a refused document, gzipped and in Base64, so that both databases store the same text. */
final class Part {
    /** Small enough that a document of any size passes through little memory. */
    static final int BYTES = 1 << 20;

    private Part() {}

    static String pack(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** @throws IOException when this is not what {@link #pack} writes */
    static byte[] unpack(String body) throws IOException {
        byte[] packed;
        try {
            packed = Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw new IOException("not Base64", e);
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = gzip.readNBytes(BYTES + 1);
            if (bytes.length > BYTES) {
                throw new IOException("larger than any part that was kept");
            }
            return bytes;
        }
    }
}
