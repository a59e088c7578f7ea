package canvass.recognition.reading.position;

import java.util.List;

/**
 * What somebody does or says, as far as it is compared with the clauses of other elections.
 *
 * @param words with the people masked, as {@link Gist} has it
 * @param bearing what the actor is to the election
 * @param signs what {@link Signs} tells beside the words
 */
public record Clause(String words, Bearing bearing, List<String> signs) {
    public Clause {
        signs = List.copyOf(signs);
    }
}
