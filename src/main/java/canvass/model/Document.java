package canvass.model;

import java.util.regex.Pattern;

/**
 * One document as received: what facts are read from.
 *
 * @param name the file's name
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param bytes its length
 * @param format the reader's name for its format, or {@code unknown}
 * @param provenance who answers for it
 */
public record Document(String name, String sha256, long bytes, String format, Provenance provenance) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Document {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }
}
