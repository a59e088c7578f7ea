package canvass.recognition.reading.sentence;

import canvass.model.Stance;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way in which news words a stance.
 *
 * @param stated the stance when it is affirmed, empty when only its denial is one
 * @param denied the stance when it is denied
 * @param role who takes the stance
 * @param negationBelongs whether a "not" inside the wording is part of it and denies nothing
 * @param pattern matched on a sentence's line, with names marked
 * @param firstWords the words it begins with, where that is known
 */
public record Frame(
        Optional<Meaning> stated,
        Optional<Meaning> denied,
        Role role,
        boolean negationBelongs,
        Pattern pattern,
        Optional<Set<String>> firstWords) {
    /** A stance, or the declaring of a winner, whose stance depends on who declares. */
    public sealed interface Meaning {
        record Takes(Stance stance) implements Meaning {}

        record Declares() implements Meaning {}
    }

    /** The stances that it words where it is stated, or else where it is denied. */
    public Set<Stance> worded() {
        return stated.or(() -> denied)
                .map(meaning -> switch (meaning) {
                    case Meaning.Takes(Stance stance) -> Set.of(stance);
                    case Meaning.Declares() -> Set.of(Stance.DECLARES_WINNER, Stance.CERTIFIES);
                })
                .orElse(Set.of());
    }

    public enum Role {
        /** The subject of the verb, or in the passive the one after "by". */
        ACT,
        /** The one after "by": only in the passive. */
        PASSIVE,
        /** The owner or sender of a noun: "Putin's good wishes", "congratulations from Moscow". */
        OF,
        /** Whoever says it: words that mean something only as somebody's. */
        OWN,
        /** As OWN, but only of those who call or certify results. */
        ANNOUNCED,
        /** As OWN, but only between quotation marks. */
        QUOTED,
        /** As ACT, but only of a medium. */
        MEDIUM,
        /** As ACT, but only of electors and parliaments. */
        ELECTOR,
        /** As ACT, but only of a court. */
        COURT
    }
}
