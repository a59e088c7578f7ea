package canvass.recognition.reading.position;

import canvass.model.Stance;
import java.util.Optional;

/** How likely a position must be to be told: rather none than a wrong one. */
final class Doubt {
    /** What no frame found is not told when it is less likely than this to be right as a whole. */
    private static final double LEAST_TRUST = 0.5;

    /** The same of what a frame found: its wording was thought of by people. */
    private static final double LEAST_TRUST_OF_FRAMES = 0.25;

    /** The same where the words make the stance of the frame likely too. */
    private static final double LEAST_TRUST_OF_BOTH = 0.1;

    private static final double AGREED = 0.45;

    /** What a frame found is left out when its stance is less likely than this. */
    static final double UNLIKELY = 0.06;

    /** What no frame found is weighed as a whole from here on. */
    private static final double LIKELY = 0.4;

    /** The same of media, courts and electoral bodies, which are named all over an article and do much that makes no result. */
    private static final double LIKELY_OFFICIAL = 0.75;

    /** The same where a frame words it that lies in the clause and is denied or unreal there. */
    private static final double LIKELY_SETTLED = 0.9;

    /** The same where a frame words a greeting in the clause, and sees somebody else give it, or nobody. */
    private static final double LIKELY_GREETING = 0.5;

    /** What a frame found is another stance from here on. */
    private static final double OUTDOING = 0.6;

    /** The same where there is a frame that leaves nothing open. */
    private static final double OUTDOING_SETTLED = 0.95;

    private Doubt() {}

    /** Is it to be trusted enough to be told? */
    static boolean isTold(Verdicts.Verdict verdict) {
        boolean agreed = verdict.grounds().likelihood() >= AGREED;
        double least = verdict.worded() ? LEAST_TRUST : agreed ? LEAST_TRUST_OF_BOTH : LEAST_TRUST_OF_FRAMES;
        return verdict.trust() >= least;
    }

    /** Is the likeliest stance likely enough to be weighed further, where no frame found it? */
    static Optional<Stance> likely(Candidates.Candidate candidate, Bearing bearing, Wordings.Reckoning reckoning) {
        double least = switch (bearing) {
            case MEDIUM, COURT, ELECTORAL -> LIKELY_OFFICIAL;
            case WINNER, LOSER, LOSERS_CAMP, WINNERS_CAMP, OBSERVERS, GOVERNMENT, LEADER, OFFICIAL, BODY, PERSON ->
                LIKELY;
        };
        return reckoning.stance(least).filter(stance -> isOpen(candidate, stance, reckoning));
    }

    /**
     * A hope, a command or a denial that a frame knows as such is none of what it words, unless the words are all but sure; and where a
     * frame words nothing at all, there is nothing. Of a greeting that others give, whoever else is in the clause needs clearer words.
     */
    private static boolean isOpen(Candidates.Candidate candidate, Stance stance, Wordings.Reckoning reckoning) {
        boolean unreal = opposite(stance).stream()
                .anyMatch(other -> candidate.settled().stream()
                        .anyMatch(frame -> frame.worded().contains(other)));
        boolean settled = candidate.settled().stream()
                .anyMatch(frame -> frame.worded().isEmpty() || frame.worded().contains(stance));
        boolean greeting =
                candidate.greetings().stream().anyMatch(frame -> frame.worded().contains(stance));
        double least = settled ? LIKELY_SETTLED : greeting ? LIKELY_GREETING : 0;
        return !unreal && reckoning.of(stance) >= least;
    }

    /** "would concede", "will he concede?": the refusal is no more real than the concession. */
    private static Optional<Stance> opposite(Stance stance) {
        return switch (stance) {
            case REFUSES_TO_CONCEDE -> Optional.of(Stance.CONCEDES);
            case REJECTS -> Optional.of(Stance.RECOGNISES);
            case CONGRATULATES, RECOGNISES, WITHHOLDS, DISPUTES, CLAIMS_VICTORY, CONCEDES, DECLARES_WINNER, CERTIFIES ->
                Optional.empty();
            case CALLS_FOR_RECOUNT, OBSERVES, RETRACTS -> Optional.empty();
        };
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
                .stance(candidate.settled().isEmpty() && candidate.greetings().isEmpty() ? OUTDOING : OUTDOING_SETTLED)
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
