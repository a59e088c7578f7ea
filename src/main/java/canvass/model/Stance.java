package canvass.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement does: the position somebody takes on the outcome of an election. */
public enum Stance {
    /** Greets a winner on the victory, in any form. */
    CONGRATULATES,
    /** Accepts a winner, a result or the handover without congratulating. */
    RECOGNISES,
    /** Declines to take a position, or is reported as silent. */
    WITHHOLDS,
    /** Refuses to accept a declared result; a court annulling it. */
    REJECTS,
    /** Alleges fraud or unfairness, contests, or asks for a new vote, without refusing recognition. */
    DISPUTES,
    /** Says that it, or somebody, has won, being a side in the election. */
    CLAIMS_VICTORY,
    /** A losing side admits defeat. */
    CONCEDES,
    /** A losing side does not admit defeat. */
    REFUSES_TO_CONCEDE,
    /** A medium or pollster says who has won. */
    DECLARES_WINNER,
    /** An authority, court, college of electors or parliament declares or upholds a result. */
    CERTIFIES,
    /** Asks for, or orders, another count. */
    CALLS_FOR_RECOUNT,
    /** An observer mission's verdict, whatever its sign. */
    OBSERVES,
    /** Takes back a position of its own. */
    RETRACTS;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As readings and hand-marked stories write it: {@code refuses_to_concede}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stance that is written so, with {@code _} or {@code -}; empty when there is none. */
    public static Optional<Stance> find(String text) {
        String wanted = text.replace('_', '-');
        return Arrays.stream(values()).filter(s -> s.text().equals(wanted)).findFirst();
    }
}
