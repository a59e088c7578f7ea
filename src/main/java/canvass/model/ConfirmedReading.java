package canvass.model;

/**
 * That a statement was read out of an article, and who confirmed the reading.
 *
 * @param by who confirmed it
 * @param sha256 of the article's bytes, 64 hexadecimal digits
 * @param from where the passage begins in the article, in code points
 * @param to where it ends
 */
public record ConfirmedReading(String by, String sha256, int from, int to) {
    /** @throws IllegalArgumentException when nobody confirmed, the hash is none, or the passage is empty */
    public ConfirmedReading {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a reading needs somebody who confirms it");
        }
        Ids.requireSha256(sha256);
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no passage of an article: " + from + " to " + to);
        }
    }
}
