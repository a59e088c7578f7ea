package canvass.recognition.reading.position;

import java.util.List;

/**
 * What speaks for a statement and against it, as a whole: that they take this position, and on this one.
 *
 * @param likelihood how likely the stance is by the words of the clause, from 0 to 1; another that frames found in it is left aside
 * @param signs what else is known, each as {@code what=which}, each once
 */
public record Grounds(double likelihood, List<String> signs) {
    public Grounds {
        signs = List.copyOf(signs);
    }
}
