package canvass.cli;

/** The user asked for something that cannot be; the message says what to do instead. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
