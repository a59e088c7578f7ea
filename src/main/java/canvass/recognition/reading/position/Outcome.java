package canvass.recognition.reading.position;

import canvass.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a clause can word: a stance, and what kind of thing it is about. Written {@code congratulates}, or {@code disputes/ruling} where it is
 * not what the stance is about most often.
 */
public record Outcome(Stance stance, Aim aim) {
    private static final List<Outcome> ALL = Arrays.stream(Stance.values())
            .flatMap(stance -> Aim.of(stance).stream().map(aim -> new Outcome(stance, aim)))
            .toList();

    public Outcome {
        if (!Aim.of(stance).contains(aim)) {
            throw new IllegalArgumentException(stance.word() + " is not about a kind of " + aim.word());
        }
    }

    public static List<Outcome> all() {
        return ALL;
    }

    /** What a mark says, as far as the stance has such an aim. */
    public static Outcome of(Stance stance, String toward) {
        Aim aim = Aim.of(toward);
        List<Aim> possible = Aim.of(stance);
        return new Outcome(stance, possible.contains(aim) ? aim : possible.getFirst());
    }

    public String word() {
        return aim == Aim.of(stance).getFirst() ? stance.word() : stance.word() + "/" + aim.word();
    }

    public static Optional<Outcome> find(String word) {
        return ALL.stream().filter(one -> one.word().equals(word)).findFirst();
    }
}
