package canvass.recognition.reading;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The same position told twice is one; a weaker one told beside a stronger one by the same actor is none. */
final class Duplicates {
    private static final Set<Stance> GREETINGS = Set.of(Stance.CONGRATULATES, Stance.RECOGNISES);

    private static final int NEAR = 300;

    /** Whoever goes to court does more than reject. */
    private static final Pattern IN_COURT = Pattern.compile(
            "(?i)court|tribunal|lawsuit|\\bsu(?:e|ed|it|its)\\b|petition|challenge|gericht|klag|recours|recurso|impugn|demand");

    private Duplicates() {}

    static List<ReadStatement> merge(List<ReadStatement> found) {
        List<ReadStatement> kept = new ArrayList<>();
        for (ReadStatement one : found) {
            int same = indexOfSame(kept, one);
            if (same < 0) {
                kept.add(one);
            } else if (better(one, kept.get(same))) {
                kept.set(same, one);
            }
        }
        return kept.stream()
                .filter(one -> kept.stream().noneMatch(other -> !other.equals(one) && covers(other, one)))
                .toList();
    }

    private static int indexOfSame(List<ReadStatement> kept, ReadStatement one) {
        for (int i = 0; i < kept.size(); i++) {
            ReadStatement other = kept.get(i);
            boolean same = other.stance() == one.stance()
                    && sameActor(one, other)
                    && Names.same(other.toward(), one.toward())
                    && sameElection(one, other)
                    && sameDay(one, other);
            if (same) {
                return i;
            }
        }
        return -1;
    }

    /** The same day, or one of them without any; an hour lies in its day and a day in its year. */
    private static boolean sameDay(ReadStatement one, ReadStatement other) {
        return one.saidAt().startsWith(other.saidAt()) || other.saidAt().startsWith(one.saidAt());
    }

    private static boolean sameElection(ReadStatement one, ReadStatement other) {
        return one.election().equals(other.election())
                || (one.from() == other.from()
                        && one.election()
                                .split(":", -1)[0]
                                .equals(other.election().split(":", -1)[0]));
    }

    /** The same person or body, or a government and the person who speaks for it. */
    private static boolean sameActor(ReadStatement one, ReadStatement other) {
        if (Names.contains(one.speaker(), other.speaker()) || (isUnnamed(one) && isUnnamed(other))) {
            return true;
        }
        boolean state = !one.onBehalfOf().isEmpty()
                && one.onBehalfOf().equals(other.onBehalfOf())
                && one.country().equals(other.country());
        return state && (isState(one) || isState(other));
    }

    /** "international monitors", later "the observers": those who watched a vote and are not named are told apart by nothing. */
    private static boolean isUnnamed(ReadStatement one) {
        return one.stance() == Stance.OBSERVES && one.speaker().codePoints().noneMatch(Character::isUpperCase);
    }

    private static boolean isState(ReadStatement one) {
        return Places.all().country(one.speaker()).isPresent();
    }

    private static boolean better(ReadStatement one, ReadStatement other) {
        boolean person = isState(other) && !isState(one);
        boolean kept = isState(one) && !isState(other);
        return person
                || (!kept
                        && one.confidence() > other.confidence()
                        && !one.saidAt().isEmpty());
    }

    /** In the same sentence or the next. */
    private static boolean near(ReadStatement one, ReadStatement other) {
        return one.from() - other.to() < NEAR && other.from() - one.to() < NEAR;
    }

    /** Does a statement already say what another would add? */
    private static boolean covers(ReadStatement strong, ReadStatement weak) {
        if (isUnnamed(weak)
                && strong.stance() == Stance.OBSERVES
                && strong.election().equals(weak.election())) {
            // "The observers" of an article are those that it has named.
            return !isUnnamed(strong);
        }
        if (!sameActor(strong, weak)
                || !strong.election().split(":", -1)[0].equals(weak.election().split(":", -1)[0])) {
            return false;
        }
        boolean sameDay = strong.saidAt().startsWith(weak.saidAt());
        boolean sameSentence = strong.from() <= weak.to() && weak.from() <= strong.to();
        return switch (weak.stance()) {
            case RECOGNISES -> strong.stance() == Stance.CONGRATULATES || (strong.stance() == Stance.CONCEDES);
            case WITHHOLDS ->
                (GREETINGS.contains(strong.stance()) && sameDay && near(strong, weak))
                        || strong.stance() == Stance.REFUSES_TO_CONCEDE
                        || (strong.stance() == Stance.REJECTS && sameSentence);
            case DISPUTES ->
                (strong.stance() == Stance.REJECTS
                                && near(strong, weak)
                                && !IN_COURT.matcher(weak.quote()).find())
                        || (sameSentence
                                && (strong.stance() == Stance.OBSERVES || strong.stance() == Stance.CALLS_FOR_RECOUNT));
            case REFUSES_TO_CONCEDE -> strong.stance() == Stance.CONCEDES && sameSentence;
            case REJECTS ->
                sameSentence && (strong.stance() == Stance.REFUSES_TO_CONCEDE || strong.stance() == Stance.CONCEDES);
            case OBSERVES -> strong.stance() == Stance.OBSERVES && sameSentence && strong.from() < weak.from();
            // A concession with good wishes is one concession.
            case CONGRATULATES ->
                strong.stance() == Stance.CONCEDES && Names.same(strong.toward(), weak.toward()) && near(strong, weak);
            case CLAIMS_VICTORY, CONCEDES, DECLARES_WINNER, CERTIFIES, CALLS_FOR_RECOUNT, RETRACTS -> false;
        };
    }
}
