package canvass.model;

/**
 * Something wrong with a document, at a place, with what to do about it.
 *
 * @param code a stable short name: {@code unknown-unit}
 * @param line the line, from 1; 0 when it is about the document as a whole
 * @param field the column, key or path; empty when it is about the whole line
 * @param text a sentence for people, which ends by saying what to do
 */
public record Problem(String code, long line, String field, String text) {
    /** The problem with its place in front: {@code returns.csv:12: votes: ...}. */
    public String at(String document) {
        return document + (line > 0 ? ":" + line : "") + ": " + (field.isEmpty() ? "" : field + ": ") + text;
    }
}
