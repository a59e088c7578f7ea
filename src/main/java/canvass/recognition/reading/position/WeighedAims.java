package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Frame;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom or what a stance is about that {@link Verdicts} found likely: as {@link Aims} tells it, and something in every case. */
final class WeighedAims {
    private static final int REACH = 3;

    private final Race race;
    private final Targets targets;
    private final Aims aims;

    WeighedAims(Race race, Targets targets, Language language) {
        this.race = race;
        this.targets = targets;
        this.aims = new Aims(race, targets, new Capacity(race, language), language);
    }

    String toward(Deeds.Deed deed, Stance stance, Aim aim) {
        return switch (aim) {
            case SOMEBODY -> somebody(deed, stance);
            case RULING -> ruling();
            case TRANSITION -> Aim.TRANSITION.word();
        };
    }

    /** What a frame found, about what the wording says it is about: frames know of people only. */
    Finding aimed(Finding finding, Aim aim) {
        return switch (aim) {
            case SOMEBODY -> finding;
            case RULING -> finding.with(finding.stance(), ruling());
            case TRANSITION -> finding.with(finding.stance(), Aim.TRANSITION.word());
        };
    }

    /** Does the clause of a finding name, or mean by a word, whom it is about? */
    boolean isNamed(Finding finding) {
        return targets.names(finding.parse(), finding.from(), finding.to(), finding.toward());
    }

    private String ruling() {
        return targets.court().orElse("court") + " ruling";
    }

    private String somebody(Deeds.Deed deed, Stance stance) {
        return told(deed, stance)
                .or(() -> {
                    Frame.Role role = deed.told() == Deeds.Told.SAID ? Frame.Role.OWN : Frame.Role.ACT;
                    return aims.toward(
                            deed.parse(), deed.actor(), stance, role, deed.at(), deed.at(), deed.from(), deed.to());
                })
                .filter(toward -> !toward.isEmpty())
                .orElseGet(() -> usual(stance));
    }

    /** What the clause tells where nobody is told to have been greeted, beaten or declared by a verb of its own. */
    private Optional<String> told(Deeds.Deed deed, Stance stance) {
        boolean stood = race.stood(deed.actor().name());
        return switch (stance) {
            case CLAIMS_VICTORY ->
                stood || deed.actor().kind() == Actor.Kind.BODY ? Optional.empty() : claimedFor(deed);
            case DECLARES_WINNER -> aims.loserNamed(deed.parse(), deed.from(), deed.to());
            // Some greet the wrong man.
            case CONGRATULATES ->
                targets.named(deed.parse(), deed.at(), deed.to(), deed.actor()).filter(race::isLoser);
            case CONCEDES, REFUSES_TO_CONCEDE -> stood ? Optional.empty() : opponent(deed);
            case RECOGNISES, WITHHOLDS, REJECTS, DISPUTES, CERTIFIES, CALLS_FOR_RECOUNT, OBSERVES, RETRACTS ->
                Optional.empty();
        };
    }

    /** Who did not stand claims the victory for the one they name or speak for, else for whoever won. */
    private Optional<String> claimedFor(Deeds.Deed deed) {
        Actor actor = deed.actor();
        if (actor.kind() == Actor.Kind.PERSON && aims.isOwnClaim(deed.parse(), deed.from(), deed.to())) {
            return targets.named(deed.parse(), deed.from(), deed.to(), actor).or(() -> Optional.of(actor.name()));
        }
        return targets.within(deed.parse(), deed.from(), deed.to(), actor)
                .or(() -> candidates()
                        .filter(one -> names(actor.role() + " " + actor.behalf(), one))
                        .findFirst())
                .or(() -> Optional.of(race.winner()));
    }

    private Stream<String> candidates() {
        return Stream.concat(Stream.of(race.winner()), race.losers().stream()).filter(name -> !name.isEmpty());
    }

    private static boolean names(String text, String candidate) {
        List<String> theirs = Names.words(candidate);
        return !theirs.isEmpty() && Names.words(text).contains(theirs.getLast());
    }

    /** "conceded to Steel", "gave up against Malliotakis": in a contest beside the main one. */
    private Optional<String> opponent(Deeds.Deed deed) {
        Sentence sentence = deed.parse().sentence();
        for (Phrase phrase : deed.parse().phrases().all()) {
            boolean behind =
                    phrase.from() > deed.at() && phrase.from() <= deed.at() + REACH && phrase.to() <= deed.to();
            if (behind
                    && phrase.named()
                    && sentence.is(phrase.from() - 1, "to", "against", "gegen", "a", "à", "ante")) {
                Optional<String> name = targets.nameOf(deed.parse(), phrase)
                        .filter(one -> !race.stood(one)
                                && !Names.same(one, deed.actor().name()));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** What a stance is about where the clause does not tell it. */
    private String usual(Stance stance) {
        boolean ofVote = stance == Stance.OBSERVES || (race.winner().isEmpty() && Aims.isOfResult(stance));
        return ofVote ? aims.election().orElse("") : race.winner();
    }
}
