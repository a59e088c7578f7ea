package canvass.pack;

import canvass.model.Problem;

/** A folder that cannot be used as an election's pack, with the place and what to do about it. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    PackException(String file, Problem problem) {
        super(problem.at(file));
        this.problem = problem;
    }

    /** What is wrong and where; the message has it as one sentence, with the file in front. */
    public Problem problem() {
        return problem;
    }
}
