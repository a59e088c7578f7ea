package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Words;
import java.util.Optional;

/** "Johnson was among the leaders who congratulated": what makes those named part of a crowd. */
final class Linking {
    private Linking() {}

    /** The verb that says somebody is one of the crowd that begins at this word: its subject is who is meant. */
    static Optional<Integer> before(Sentence sentence, Words words, int crowd) {
        int i = crowd - 1;
        while (i > 0 && words.has("membership", sentence.token(i).lower())) {
            i--;
        }
        boolean linked =
                i > 0 && i < crowd - 1 && words.has("linking", sentence.token(i).lower());
        return linked ? Optional.of(i) : Optional.empty();
    }
}
