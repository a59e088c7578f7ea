package canvass.recognition.reading;

import java.util.List;

/**
 * What was found in an article.
 *
 * @param statements in the order of the article
 * @param notes why something, or everything, was not read
 */
public record Reading(List<ReadStatement> statements, List<String> notes) {
    public Reading {
        statements = List.copyOf(statements);
        notes = List.copyOf(notes);
    }

    static Reading nothing(String why) {
        return new Reading(List.of(), List.of(why));
    }
}
