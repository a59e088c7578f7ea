package canvass.feed;

import canvass.model.Problem;
import java.io.IOException;

/**
 * Content that cannot be used, with the reason. An {@link IOException} so that it passes through the readers of text, CSV
 * and JSON; it never leaves {@link FeedReader#read}.
 */
final class Refused extends IOException {
    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    Refused(String code, long line, String field, String text) {
        this(new Problem(code, line, field, text));
    }

    Problem problem() {
        return problem;
    }

    /** A document may be refused in many places; none of them is a fault of ours whose stack anyone would read. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
