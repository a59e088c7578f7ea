package canvass.model;

import java.util.regex.Pattern;

/**
 * That a statement was read out of an article, and who confirmed the reading.
 *
 * @param by who confirmed it
 * @param sha256 of the article's bytes, 64 hexadecimal digits
 * @param from where the passage begins in the article, in code points
 * @param to where it ends
 */
public record ConfirmedReading(String by, String sha256, int from, int to) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when nobody confirmed, the hash is none, or the passage is empty */
    public ConfirmedReading {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a reading needs somebody who confirms it");
        }
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no passage of an article: " + from + " to " + to);
        }
    }
}
