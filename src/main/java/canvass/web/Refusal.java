package canvass.web;

/** A request that cannot be answered, with what to do about it. The one shape of every error of the API. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String where;

    /**
     * @param code a stable short name
     * @param where the parameter, header or part of the path it is about; empty when it is about the whole
     * @param text a sentence for people, which ends by saying what to do
     */
    Refusal(int status, String code, String where, String text) {
        super(text, null, false, false);
        this.status = status;
        this.code = code;
        this.where = where;
    }

    static Refusal badParameter(String where, String text) {
        return new Refusal(400, "bad-parameter", where, where + ": " + text);
    }

    static Refusal notFound(String where, String text) {
        return new Refusal(404, "not-found", where, text);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String where() {
        return where;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
