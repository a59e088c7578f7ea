package canvass.ledger;

/** What a check of the whole chain found. */
public sealed interface Verification {
    /**
     * Every entry is as it was appended.
     *
     * @param wholeFile whether every byte of the file was checked too, which needs that it was closed in order last time;
     *     always true where there is no file
     */
    record Intact(Head head, boolean wholeFile) implements Verification {}

    /**
     * Something was changed.
     *
     * @param entry the first entry that is not as it was appended, or 0 when all are but other bytes of the file changed
     * @param finding what is wrong, in a sentence
     */
    record Broken(long entry, String finding) implements Verification {}
}
