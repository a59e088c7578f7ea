package canvass.project;

import canvass.model.Problem;
import java.util.List;

/** A file that could not be used, with every problem found; nothing of it was used. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<Problem> problems;

    RefusedFile(String file, List<Problem> problems) {
        super(problems.getFirst().at(file));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** A line for each problem, which begins with file and line and ends by saying what to do. */
    public List<String> lines() {
        return problems.stream().map(p -> p.at(file)).toList();
    }
}
