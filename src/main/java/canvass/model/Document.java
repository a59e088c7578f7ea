package canvass.model;

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
    public Document {
        Ids.requireSha256(sha256);
    }
}
