package canvass.recognition.reading;

import canvass.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a clause can word: a stance, and what kind of thing it is about. Written {@code congratulates}, or {@code disputes/ruling} where it is
 * not what the stance is about most often.
 */
record Outcome(Stance stance, Aim aim) {
    private static final List<Outcome> ALL = Arrays.stream(Stance.values())
            .flatMap(stance -> Aim.of(stance).stream().map(aim -> new Outcome(stance, aim)))
            .toList();

    Outcome {
        if (!Aim.of(stance).contains(aim)) {
            throw new IllegalArgumentException(stance.word() + " is not about a kind of " + aim.word());
        }
    }

    static List<Outcome> all() {
        return ALL;
    }

    /** What a mark says, as far as the stance has such an aim. */
    static Outcome of(Stance stance, String toward) {
        Aim aim = Aim.of(toward);
        List<Aim> possible = Aim.of(stance);
        return new Outcome(stance, possible.contains(aim) ? aim : possible.getFirst());
    }

    String word() {
        return aim == Aim.of(stance).getFirst() ? stance.word() : stance.word() + "/" + aim.word();
    }

    static Optional<Outcome> find(String word) {
        return ALL.stream().filter(one -> one.word().equals(word)).findFirst();
    }
}
