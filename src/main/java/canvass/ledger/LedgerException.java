package canvass.ledger;

/** Something kept the ledger from doing what was asked. What it held before, it still holds. */
public final class LedgerException extends RuntimeException {
    /** What happened, for callers that answer differently to each. */
    public enum Kind {
        /** Another process writes to this ledger. */
        IN_USE,
        /** No room is left where the ledger lies. */
        FULL,
        /** The ledger's file or folder may not be written to. */
        READ_ONLY,
        /** There is no ledger there, or the server cannot be reached. */
        NOT_FOUND,
        /** What is there is not a ledger, is from a newer Canvass, or is damaged. */
        UNREADABLE
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** @param message a sentence that ends by saying what to do */
    LedgerException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    LedgerException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
