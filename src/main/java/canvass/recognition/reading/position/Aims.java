package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Frame.Role;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Sentence;
import java.util.List;
import java.util.Optional;

/** What a position is about in a race: the winner, the one who is greeted or claimed to have won, or the election as a whole. */
final class Aims {
    private final Race race;
    private final Targets targets;
    private final Capacity capacity;
    private final Words words;
    private final Lexicon lexicon;

    Aims(Race race, Targets targets, Capacity capacity, Language language) {
        this.race = race;
        this.targets = targets;
        this.capacity = capacity;
        this.words = Words.of(language);
        this.lexicon = Lexicon.of(language);
    }

    /** Whom the wording speaks of: what is said of somebody begins with their name, else they come after the verb. */
    Optional<Targets.Named> object(Parse parse, Actor actor, Role role, int first, int last) {
        Optional<String> spokenOf = role == Role.OWN || role == Role.ANNOUNCED
                ? parse.phrases().at(first).flatMap(phrase -> targets.nameOf(parse, phrase))
                : Optional.empty();
        return spokenOf.filter(race::stood)
                .map(name -> new Targets.Named(name, true))
                .or(() -> targets.object(parse, first, last, actor));
    }

    /** The winner, loser or result that a stance is about; nothing when it turns out to be no position. */
    Optional<String> toward(
            Parse parse, Actor actor, Stance stance, Role role, int first, int last, int start, int end) {
        Optional<Targets.Named> named = object(parse, actor, role, first, last);
        Optional<String> object = named.map(Targets.Named::name);
        Optional<String> near = object.filter(race::stood).or(() -> targets.within(parse, start, end, actor));
        boolean direct = named.filter(Targets.Named::direct).isPresent();
        Optional<String> other = stance == Stance.RECOGNISES && role == Role.OWN && !direct
                ? loserNamed(parse, start, end)
                : Optional.empty();
        if (other.isPresent()) {
            return capacity.isAbroad(actor) ? other : Optional.empty();
        }
        if (stance == Stance.RECOGNISES && object.filter(race::isLoser).isPresent()) {
            // At home, to say that the loser had won recognises nobody; a foreign state can.
            return capacity.isAbroad(actor) ? object : Optional.empty();
        }
        return switch (stance) {
            case CONGRATULATES -> consoled(parse, named, first) ? Optional.empty() : greeted(parse, named, start, end);
            case DECLARES_WINNER -> greeted(parse, named, start, end);
            case CLAIMS_VICTORY ->
                Optional.of(claimed(
                        actor,
                        role,
                        near.filter(one -> role == Role.OWN
                                || (!race.office().equals("president") && !isOwnClaim(parse, start, end))
                                || namedIn(parse, start, end, one))));
            case OBSERVES -> election();
            case REJECTS -> rejected(parse, first, last) ? about(actor, stance, near, role) : Optional.empty();
            case RECOGNISES, CERTIFIES, DISPUTES, CALLS_FOR_RECOUNT, WITHHOLDS, RETRACTS ->
                about(actor, stance, near, role);
            case CONCEDES, REFUSES_TO_CONCEDE -> winner();
        };
    }

    /** "declared herself the winner", "claimed victory": of the one who says it, where nobody else is named. */
    boolean isOwnClaim(Parse parse, int start, int end) {
        return words.anyIn("own-claim", parse.sentence().words(start, end));
    }

    static boolean namedIn(Parse parse, int start, int end, String name) {
        List<String> words = Names.words(name);
        return !words.isEmpty()
                && Names.words(parse.sentence().printed(start, end)).contains(words.getLast());
    }

    /** "El presidente electo es González": a loser named in the clause, where the winner is not. */
    Optional<String> loserNamed(Parse parse, int start, int end) {
        if (namedIn(parse, start, end, race.winner())) {
            return Optional.empty();
        }
        return parse.phrases().all().stream()
                .filter(phrase -> phrase.from() >= start && phrase.to() <= end)
                .filter(phrase -> !targets.opposed(parse.sentence(), phrase))
                .flatMap(phrase -> targets.nameOf(parse, phrase).stream())
                .filter(race::isLoser)
                .findFirst();
    }

    private Optional<String> about(Actor actor, Stance stance, Optional<String> near, Role role) {
        return near.filter(race::isWinner)
                .or(() -> stance == Stance.CERTIFIES
                                && role != Role.COURT
                                && race.winner().isEmpty()
                        ? near
                        : Optional.empty())
                .or(() -> doubtsFromAbroad(actor, stance) || (race.winner().isEmpty() && isOfResult(stance))
                        ? election()
                        : winner());
    }

    /** Where nobody is known to have won, what is fought over is the election. */
    static boolean isOfResult(Stance stance) {
        return stance == Stance.REJECTS
                || stance == Stance.DISPUTES
                || stance == Stance.CERTIFIES
                || stance == Stance.CALLS_FOR_RECOUNT;
    }

    /** "rejected a challenge to the result", "rejected claims of fraud": not the result was rejected. */
    private boolean rejected(Parse parse, int first, int last) {
        Sentence sentence = parse.sentence();
        return !words.anyIn("plea", sentence.words(first, Math.min(sentence.size(), last + 6)))
                || words.anyIn("plea", sentence.words(Math.max(0, first - 1), first + 1));
    }

    /** Whose victory it is that somebody claims: their own, their candidate's, or that of the one they name. */
    private String claimed(Actor actor, Role role, Optional<String> near) {
        boolean named = actor.kind() == Actor.Kind.PERSON || role == Role.OWN;
        return race.stood(actor.name())
                ? candidate(actor.name())
                : near.filter(one -> named).orElse(candidate(actor.name()));
    }

    /** The candidate whom a name names, or a campaign is named after; else the name itself. */
    private String candidate(String name) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(race.winner()), race.losers().stream())
                .filter(one -> !one.isEmpty()
                        && Names.words(name).contains(Names.words(one).getLast()))
                .findFirst()
                .orElse(name);
    }

    /** Does a {@code toward} name no person and no party? */
    static boolean isThing(String toward) {
        return toward.endsWith(" election") || toward.endsWith(" ruling") || toward.equals(Aim.TRANSITION.word());
    }

    /** "Kenya election": what a verdict on the vote as a whole is about. */
    Optional<String> election() {
        if (race.country().isEmpty()) {
            return winner();
        }
        String country = race.country().equals("US") ? "US" : new Places.Country(race.country(), false).english();
        return Optional.of(country + " election");
    }

    /** A foreign politician who doubts a vote or wants it counted again, and names no winner, speaks of the election. */
    private boolean doubtsFromAbroad(Actor actor, Stance stance) {
        return (stance == Stance.DISPUTES || stance == Stance.CALLS_FOR_RECOUNT)
                && actor.kind() == Actor.Kind.PERSON
                && capacity.isAbroad(actor);
    }

    private Optional<String> winner() {
        return Optional.of(race.winner());
    }

    /** "saluted the loser for his dignity" is no congratulation; "congratulated" him is one, if a mistaken one. */
    private boolean consoled(Parse parse, Optional<Targets.Named> object, int first) {
        return object.filter(named -> race.isLoser(named.name())).isPresent()
                && !lexicon.pattern("congratulating")
                        .matcher(parse.sentence().words(first, first + 1))
                        .find();
    }

    /** Whoever is greeted must have stood, or be greeted on a victory; people are congratulated on much else. */
    private Optional<String> greeted(Parse parse, Optional<Targets.Named> object, int start, int end) {
        String clause = parse.sentence().words(start, end);
        boolean other = words.anyIn("no-victory", clause);
        boolean victory = words.anyIn("victory", clause);
        if (other && !victory) {
            return Optional.empty();
        }
        if (object.isPresent()) {
            boolean known =
                    race.stood(object.get().name()) || (victory && object.get().direct());
            if (known || object.get().direct()) {
                return known ? object.map(Targets.Named::name) : Optional.empty();
            }
        }
        return race.winner().isEmpty() ? Optional.empty() : winner();
    }
}
