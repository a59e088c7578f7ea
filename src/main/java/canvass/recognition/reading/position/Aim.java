package canvass.recognition.reading.position;

import canvass.model.Stance;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of thing a position is about, as the wording of a clause tells it. */
enum Aim {
    /** A winner, a loser, a party, or the vote as a whole: which of these, {@link Aims} tells. */
    SOMEBODY,
    /** What a court or board decided. */
    RULING,
    /** The handover alone. */
    TRANSITION;

    private static final Pattern RULINGS = Pattern.compile("(?i)\\b(ruling|annulment|decision|judge?ment)\\b");

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a marked {@code toward}. */
    static Aim of(String toward) {
        if (toward.equals(TRANSITION.word())) {
            return TRANSITION;
        }
        return RULINGS.matcher(toward).find() ? RULING : SOMEBODY;
    }

    /** What a stance can be about; the first is what it is about most often. */
    static List<Aim> of(Stance stance) {
        return switch (stance) {
            case DISPUTES -> List.of(SOMEBODY, RULING);
            case RECOGNISES -> List.of(SOMEBODY, RULING, TRANSITION);
            case CONGRATULATES,
                    WITHHOLDS,
                    REJECTS,
                    CLAIMS_VICTORY,
                    CONCEDES,
                    REFUSES_TO_CONCEDE,
                    DECLARES_WINNER,
                    CERTIFIES,
                    CALLS_FOR_RECOUNT,
                    OBSERVES,
                    RETRACTS -> List.of(SOMEBODY);
        };
    }
}
