package canvass.recognition.confirming;

/** A reading cannot become a fact as it is; the message says what to do. */
public final class NotConfirmable extends Exception {
    private static final long serialVersionUID = 1;
    private final String field;

    /** @param field the part of the reading that is wrong, by its name in JSON */
    NotConfirmable(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** The field and what to do about it. */
    public String text() {
        return field + ": " + getMessage();
    }
}
