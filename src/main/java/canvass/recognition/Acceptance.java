package canvass.recognition;

import canvass.model.Stance;
import java.util.Locale;

/** What a position comes to for somebody who asks whether an outcome is accepted: what a map of recognition colours by. */
public enum Acceptance {
    CONGRATULATES,
    /** Accepts the outcome or the handover without congratulating; a side that concedes does. */
    RECOGNISES,
    WITHHOLDS,
    /** Rejects or disputes the outcome, or claims it for itself. */
    DISPUTES,
    /** Nothing is on file that accepts, holds back or disputes. */
    NONE;

    /** What a stance comes to. */
    public static Acceptance of(Stance stance) {
        return switch (stance) {
            case CONGRATULATES -> CONGRATULATES;
            case RECOGNISES, CONCEDES -> RECOGNISES;
            case WITHHOLDS -> WITHHOLDS;
            case REJECTS, DISPUTES, CLAIMS_VICTORY, REFUSES_TO_CONCEDE, CALLS_FOR_RECOUNT -> DISPUTES;
            case DECLARES_WINNER, CERTIFIES, OBSERVES, RETRACTS -> NONE;
        };
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
