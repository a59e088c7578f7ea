package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import java.util.List;

/**
 * Somebody's words in a sentence.
 *
 * @param speakers who says them; several when they say it together
 * @param verb the word of saying
 * @param from the first word that may be theirs
 * @param to the word before which theirs end
 * @param subjectFrom where the naming of the speaker begins
 */
record Voice(List<Actor> speakers, int verb, int from, int to, int subjectFrom) {
    boolean covers(int index) {
        return index >= from && index < to && !(index >= subjectFrom && index <= verb);
    }
}
