package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Sentence;
import java.util.Locale;

/** What somebody can do in a race by what they are: who can make a result, judge one, watch one, or have lost. */
final class Capacity {
    private final Race race;
    private final Words words;

    Capacity(Race race, Language language) {
        this.race = race;
        this.words = Words.of(language);
    }

    private static String padded(String text) {
        return " " + text.toLowerCase(Locale.ROOT) + " ";
    }

    boolean electoral(Actor actor) {
        String role = padded(actor.role());
        boolean chairs = words.anyIn("chair", role) && !words.anyIn("body", role);
        String whole = padded(actor.role() + " " + actor.name() + " " + actor.behalf());
        boolean commission = words.anyIn("election-word", whole) && words.anyIn("election-body", whole);
        boolean body = chairs
                || commission
                || actor.kind() == Actor.Kind.ELECTORAL
                || words.anyIn("electoral", padded(actor.role()))
                || words.anyIn("electoral", padded(actor.name()))
                || words.anyIn("electoral", padded(actor.behalf()));
        // No secretary of state or court makes another country's result.
        return body && !isAbroad(actor);
    }

    /** Analysts and reporters say who has won without taking a position. */
    boolean standsBy(Actor actor) {
        return words.anyIn("bystander", padded(actor.role()));
    }

    /** A court weighs accusations; it makes none. */
    boolean judges(Actor actor) {
        String named = padded(actor.role() + " " + actor.name());
        return words.anyIn("judge", named);
    }

    /** Somebody of another country, or in an office of state, has not lost this election. */
    boolean couldHaveStood(Actor actor) {
        boolean other = actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.BODY;
        return !isAbroad(actor)
                && !other
                && (race.losers().isEmpty()
                        || actor.role().isEmpty()
                        || words.anyIn("losing", padded(actor.role()))
                        || words.anyIn("outsider", padded(actor.role())));
    }

    /** Who says "I concede" and is of the country has stood, though no list and no office tells it. */
    boolean owns(Finding finding) {
        Actor actor = finding.actor();
        Sentence sentence = finding.parse().sentence();
        String near = sentence.words(finding.trigger(), Math.min(sentence.size(), finding.trigger() + 6));
        return finding.stance() == Stance.CONCEDES
                && actor.kind() == Actor.Kind.PERSON
                && !isAbroad(actor)
                && !electoral(actor)
                && words.anyIn("defeat", near);
    }

    boolean isAbroad(Actor actor) {
        boolean stateOfUnion = actor.country().equals("GEO") && race.country().equals("US");
        return !actor.country().isEmpty()
                && !race.country().isEmpty()
                && !stateOfUnion
                && !actor.country().equals(new Places.Country(race.country(), false).iso3());
    }

    /** Candidates and parties claim victory; what is only known by an abbreviation may be a commission. */
    boolean couldClaim(Actor actor) {
        boolean abbreviated = actor.name().matches("\\p{Lu}{2,6}");
        return race.stood(actor.name()) || (actor.kind() == Actor.Kind.BODY && !abbreviated);
    }

    /** Told to be a candidate: no opponent of the winner's in the table, but one all the same. */
    boolean ran(Actor actor) {
        return couldHaveStood(actor)
                && actor.kind() == Actor.Kind.PERSON
                && !race.isWinner(actor.name())
                && words.anyIn("ran", padded(actor.role()));
    }

    /** The African Union or the OAS speak of a vote as those who watched it. */
    boolean amongStates(Actor actor) {
        return Bodies.all()
                .find(actor.name())
                .filter(body -> body.kind() == Actor.Kind.BODY)
                .isPresent();
    }

    boolean speaksForLoser(Actor actor) {
        String role = padded(actor.role());
        return words.anyIn("spokes", role) || words.anyIn("following", role);
    }

    boolean isCampaignOf(String name) {
        return race.losers().stream()
                        .anyMatch(loser ->
                                Names.words(name).contains(Names.words(loser).getLast()))
                && !race.isWinner(name);
    }

    boolean observes(Actor actor) {
        return actor.watches(words);
    }
}
