package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Parse;

/**
 * A stance found in a sentence, before its day, election and the rest are worked out.
 *
 * @param race the election it was judged in
 * @param from the first word of the clause
 * @param to the word before which it ends
 * @param trigger the first word of what worded the stance
 */
public record Finding(
        Parse parse, Actor actor, Stance stance, String toward, Race race, int from, int to, int trigger) {
    Finding with(Stance other, String towardWhom) {
        return new Finding(parse, actor, other, towardWhom, race, from, to, trigger);
    }

    Finding by(Actor other) {
        return new Finding(parse, other, stance, toward, race, from, to, trigger);
    }
}
