package canvass.model;

import java.util.OptionalInt;

/**
 * Where a fact stands, said so that it means the same in every copy of a ledger, whatever numbers the facts have there.
 *
 * @param document SHA-256 of the document it was read from, 64 hexadecimal digits
 * @param line in that document, from 1; 0 where its reader told none
 * @param nth which of the facts of that line, from 1, where it has several; empty where it has one
 */
public record FactPlace(String document, long line, OptionalInt nth) {
    /** @throws IllegalArgumentException when the hash is none, the line is below 0 or the place in it below 1 */
    public FactPlace {
        Ids.requireSha256(document);
        if (line < 0 || nth.orElse(1) < 1) {
            throw new IllegalArgumentException("no place in a document: line " + line + ", fact " + nth.orElse(1));
        }
    }
}
