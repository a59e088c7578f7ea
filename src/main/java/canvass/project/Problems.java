package canvass.project;

import canvass.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file, so that its author is told all at once; stops at twenty. */
final class Problems {
    private static final int MOST = 20;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /**
     * Notes a problem.
     *
     * @param text ends by saying what to do
     * @throws RefusedFile when there are enough
     */
    void add(String code, long line, String field, String text) throws RefusedFile {
        found.add(new Problem(code, line, field, text));
        if (found.size() >= MOST) {
            refuseIfAny();
        }
    }

    /** The exception for a problem after which nothing more can be read. */
    RefusedFile last(String code, long line, String field, String text) {
        found.add(new Problem(code, line, field, text));
        return new RefusedFile(file, found);
    }

    void refuseIfAny() throws RefusedFile {
        if (!found.isEmpty()) {
            throw new RefusedFile(file, found);
        }
    }
}
