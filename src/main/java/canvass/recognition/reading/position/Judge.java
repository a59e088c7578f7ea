package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Clauses;
import canvass.recognition.reading.sentence.Frame.Meaning;
import canvass.recognition.reading.sentence.Frame.Role;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Polarity;
import canvass.recognition.reading.sentence.Sentence;
import java.util.Optional;

/** Decides what a matched frame means for this actor in this race, or that it means nothing. */
final class Judge {
    private final Race race;
    private final Targets targets;
    private final Capacity capacity;
    private final Aims aims;
    private final Lexicon lexicon;

    Judge(Race race, Targets targets, Language language) {
        this.race = race;
        this.targets = targets;
        this.capacity = new Capacity(race, language);
        this.aims = new Aims(race, targets, capacity, language);
        this.lexicon = Lexicon.of(language);
    }

    Optional<Finding> finding(
            Parse parse, Actor actor, Meaning meaning, Polarity polarity, int first, int last, Role role) {
        Optional<Stance> stance = stance(parse, actor, meaning, polarity, first, last, role);
        if (stance.isEmpty()) {
            return Optional.empty();
        }
        int end = Clauses.end(parse.sentence(), last);
        int start = Clauses.start(parse.sentence(), first);
        Optional<String> toward = aims.toward(parse, actor, stance.get(), role, first, last, start, end);
        if (toward.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(parse, actor, stance.get(), toward.get(), race, start, end, first))
                .flatMap(this::fit);
    }

    private Optional<Stance> stance(
            Parse parse, Actor actor, Meaning meaning, Polarity polarity, int first, int last, Role role) {
        boolean wrongKind = switch (role) {
            case MEDIUM -> !actor.callsRaces();
            case ELECTOR, COURT -> !capacity.electoral(actor);
            case ANNOUNCED -> !actor.callsRaces() && !capacity.electoral(actor);
            case ACT, PASSIVE, OF, OWN, QUOTED -> false;
        };
        if (wrongKind) {
            return Optional.empty();
        }
        return switch (meaning) {
            case Meaning.Declares() -> declares(parse, actor, role, first, last);
            case Meaning.Takes(Stance stance) -> {
                boolean later = stance == Stance.REJECTS
                        && polarity == Polarity.DENIED
                        && lexicon.pattern("not-yet")
                                .matcher(parse.sentence()
                                        .words(
                                                Math.max(0, first - 4),
                                                Math.min(parse.sentence().size(), last + 12)))
                                .find();
                boolean verdict = stance == Stance.RECOGNISES || stance == Stance.DISPUTES;
                yield Optional.of(
                        later ? Stance.WITHHOLDS : verdict && capacity.observes(actor) ? Stance.OBSERVES : stance);
            }
        };
    }

    /** Who says that somebody has won: media call it, electoral bodies declare it, those who stood claim it. */
    private Optional<Stance> declares(Parse parse, Actor actor, Role role, int first, int last) {
        Optional<String> whom = aims.object(parse, actor, role, first, last)
                .map(Targets.Named::name)
                .filter(race::stood);
        if (role == Role.ANNOUNCED
                && race.known().isPresent()
                && whom.filter(race::isLoser).isPresent()) {
            // What a loser got is only a figure.
            return Optional.empty();
        }
        if (actor.callsRaces()) {
            return Optional.of(Stance.DECLARES_WINNER);
        }
        if (capacity.electoral(actor)) {
            return Optional.of(Stance.CERTIFIES);
        }
        if (role == Role.OWN) {
            return saysWon(actor, whom);
        }
        return capacity.couldClaim(actor) && ofHimself(parse, actor, first, last)
                ? Optional.of(Stance.CLAIMS_VICTORY)
                : Optional.empty();
    }

    /** Whoever names another one the winner, tells a share of the vote or a plan to run, claims no victory. */
    private boolean ofHimself(Parse parse, Actor actor, int first, int last) {
        Sentence sentence = parse.sentence();
        String clause = sentence.words(first, Math.min(sentence.size(), last + 10));
        return targets.object(parse, first, last, actor)
                        .filter(named -> race.stood(named.name()))
                        .isEmpty()
                && !lexicon.pattern("share-or-plan").matcher(clause).find();
    }

    /** Who says that the one declared has won recognises it; who says so at home of another claims it for them. */
    private Optional<Stance> saysWon(Actor actor, Optional<String> whom) {
        if (capacity.standsBy(actor) || whom.isEmpty()) {
            return Optional.empty();
        }
        boolean other = race.isLoser(whom.get()) && !capacity.isAbroad(actor);
        return Optional.of(other ? Stance.CLAIMS_VICTORY : Stance.RECOGNISES);
    }

    /** What nobody can do to themselves, and what a loser's greeting is. */
    private Optional<Finding> fit(Finding finding) {
        String name = finding.actor().name();
        boolean winner = race.isWinner(name) && Names.same(finding.toward(), name);
        boolean loser = race.isLoser(name)
                || capacity.ran(finding.actor())
                || capacity.isCampaignOf(name)
                || (finding.stance() == Stance.REFUSES_TO_CONCEDE && capacity.speaksForLoser(finding.actor()));
        return switch (finding.stance()) {
            case CONGRATULATES, RECOGNISES ->
                (finding.stance() == Stance.RECOGNISES && capacity.judges(finding.actor()))
                                || winner
                                || finding.actor().callsRaces()
                                || Names.same(finding.toward(), name)
                                || capacity.observes(finding.actor())
                                || (finding.stance() == Stance.RECOGNISES
                                        && finding.actor().callsRaces())
                        ? Optional.empty()
                        : Optional.of(
                                loser && race.isWinner(finding.toward())
                                        ? finding.with(Stance.CONCEDES, finding.toward())
                                        : finding);
            case WITHHOLDS ->
                winner || finding.toward().isEmpty()
                        ? Optional.empty()
                        : Optional.of(loser ? finding.with(Stance.REFUSES_TO_CONCEDE, finding.toward()) : finding);
            case REJECTS, DISPUTES ->
                (finding.stance() == Stance.DISPUTES && capacity.judges(finding.actor()))
                                || winner
                                || finding.actor().callsRaces()
                        ? Optional.empty()
                        : observed(finding);
            case CONCEDES, REFUSES_TO_CONCEDE -> race.isWinner(name) ? Optional.empty() : ofLoser(finding, loser);
            case CERTIFIES -> capacity.electoral(finding.actor()) ? Optional.of(finding) : Optional.empty();
            case OBSERVES ->
                capacity.observes(finding.actor()) || capacity.amongStates(finding.actor())
                        ? Optional.of(finding)
                        : Optional.empty();
            case CLAIMS_VICTORY ->
                finding.actor().callsRaces()
                                || capacity.isAbroad(finding.actor())
                                || claimsOwnWithoutStanding(finding)
                                || finding.actor().kind() == Actor.Kind.ELECTORAL
                                || finding.actor().kind() == Actor.Kind.OBSERVERS
                                || finding.actor().kind() == Actor.Kind.GOVERNMENT
                                || (capacity.isAbroad(finding.actor())
                                        && !race.stood(name)
                                        && Names.same(finding.toward(), name))
                        ? Optional.empty()
                        : Optional.of(finding);
            case DECLARES_WINNER -> finding.actor().callsRaces() ? Optional.of(finding) : Optional.empty();
            case CALLS_FOR_RECOUNT, RETRACTS -> Optional.of(finding);
        };
    }

    /** Only who lost can concede; others who "respect the verdict" recognise it. */
    private Optional<Finding> ofLoser(Finding finding, boolean loser) {
        if (loser || capacity.couldHaveStood(finding.actor()) || capacity.owns(finding)) {
            return Optional.of(finding);
        }
        boolean respects = finding.stance() == Stance.CONCEDES && !capacity.judges(finding.actor());
        return respects ? Optional.of(finding.with(Stance.RECOGNISES, finding.toward())) : Optional.empty();
    }

    /** Who did not stand has won nothing of their own. */
    private boolean claimsOwnWithoutStanding(Finding finding) {
        return race.known().isPresent()
                && finding.actor().kind() == Actor.Kind.PERSON
                && !race.stood(finding.actor().name())
                && Names.same(finding.toward(), finding.actor().name());
    }

    private Optional<Finding> observed(Finding finding) {
        if (!capacity.observes(finding.actor())) {
            return Optional.of(finding);
        }
        boolean named = Aims.namedIn(finding.parse(), finding.from(), finding.to(), finding.toward());
        return (named ? Optional.of(finding.toward()) : aims.election())
                .map(toward -> finding.with(Stance.OBSERVES, toward));
    }
}
