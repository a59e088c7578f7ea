package canvass.recognition.reading;

import java.util.Locale;
import java.util.Optional;

/** A position somebody takes on the outcome of an election. */
public enum Stance {
    /** Greets a winner on the victory, in any form. */
    CONGRATULATES,
    /** Accepts a winner or a result without congratulating. */
    RECOGNISES,
    /** Declines to take a position, or is reported as silent. */
    WITHHOLDS,
    /** Refuses to accept a declared result; a court annulling it. */
    REJECTS,
    /** Alleges fraud, unfairness or serious doubt, contests in court, or asks for a new vote. */
    DISPUTES,
    /** A candidate, a party or its spokesman says that it has won. */
    CLAIMS_VICTORY,
    /** A losing candidate admits defeat. */
    CONCEDES,
    /** A losing candidate does not admit defeat. */
    REFUSES_TO_CONCEDE,
    /** A medium or pollster projects a winner. */
    DECLARES_WINNER,
    /** An electoral body, court, electors or parliament declares or upholds a result. */
    CERTIFIES,
    /** Asks for, or orders, another count. */
    CALLS_FOR_RECOUNT,
    /** Verdict of an observer mission, whatever its sign. */
    OBSERVES,
    /** Takes back a position of its own. */
    RETRACTS;

    /** The word used in answers: {@code refuses_to_concede}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stance of that word. */
    public static Optional<Stance> ofWord(String word) {
        for (Stance stance : values()) {
            if (stance.word().equals(word)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }
}
