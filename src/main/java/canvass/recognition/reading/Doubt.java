package canvass.recognition.reading;

import canvass.model.Stance;
import java.util.Optional;

/** How likely a position must be to be told: rather none than a wrong one. */
final class Doubt {
    /** What a frame found is left out when it is less likely than this. */
    static final double UNLIKELY = 0.18;

    /** What no frame found is a position from here on, of whoever does or says something. */
    private static final double LIKELY = 0.6;

    /** The same of whoever is only named. */
    private static final double LIKELY_NAMED = 0.7;

    /** The same of media, courts and electoral bodies, which are named all over an article and do much that makes no result. */
    private static final double LIKELY_OFFICIAL = 0.8;

    /** The same where a frame lies whose wording is denied or unreal. */
    private static final double LIKELY_SETTLED = 0.95;

    private Doubt() {}

    /** From where on the likeliest stance is one that no frame needs to have found. */
    static double least(Candidates.Candidate candidate, Bearing bearing) {
        double least = switch (candidate.deed().told()) {
            case DONE, SAID, WORDED -> LIKELY;
            case NAMED -> LIKELY_NAMED;
        };
        double theirs = switch (bearing) {
            case MEDIUM, COURT, ELECTORAL -> LIKELY_OFFICIAL;
            case WINNER, LOSER, LOSERS_CAMP, WINNERS_CAMP, OBSERVERS, GOVERNMENT, LEADER, OFFICIAL, BODY, PERSON ->
                least;
        };
        return candidate.settled() ? Math.max(theirs, LIKELY_SETTLED) : theirs;
    }

    /** May the wording alone make a concession of it? It must be clear where nobody is told to have lost: much else is admitted and accepted. */
    static boolean concedes(Bearing bearing, Wordings.Reckoning reckoning) {
        double least = switch (bearing) {
            case LOSER, LOSERS_CAMP, BODY -> LIKELY;
            case WINNER, WINNERS_CAMP, OBSERVERS, MEDIUM, COURT, ELECTORAL, GOVERNMENT, LEADER, OFFICIAL, PERSON ->
                LIKELY_OFFICIAL;
        };
        return reckoning.of(Stance.CONCEDES) >= least;
    }

    /** A stance that no frame found and that the words make likelier than the one that a frame found: only who lost can have conceded. */
    static Optional<Stance> likelier(Candidates.Candidate candidate, Bearing bearing, Wordings.Reckoning reckoning) {
        return reckoning
                .stance(candidate.settled() ? LIKELY_SETTLED : LIKELY)
                .filter(stance -> candidate.findings().stream().noneMatch(finding -> finding.stance() == stance))
                .filter(stance -> stance != Stance.CONCEDES || couldConcede(bearing));
    }

    /** Whoever cannot have lost and is taken to concede recognises the result: what speaks for the one speaks for the other. */
    static double admitted(Stance stance, Bearing bearing, Wordings.Reckoning reckoning) {
        return stance == Stance.RECOGNISES && !couldConcede(bearing) ? reckoning.of(Stance.CONCEDES) : 0;
    }

    private static boolean couldConcede(Bearing bearing) {
        return switch (bearing) {
            case LOSER, LOSERS_CAMP, PERSON, BODY -> true;
            case WINNER, WINNERS_CAMP, OBSERVERS, MEDIUM, COURT, ELECTORAL, GOVERNMENT, LEADER, OFFICIAL -> false;
        };
    }
}
