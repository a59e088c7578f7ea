package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.people.Race;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an actor is to an election: the same words mean something else from a loser, a court or a foreign leader. */
public enum Bearing {
    WINNER,
    LOSER,
    /** The campaign, lawyers or party of a losing candidate. */
    LOSERS_CAMP,
    WINNERS_CAMP,
    OBSERVERS,
    MEDIUM,
    COURT,
    ELECTORAL,
    /** A state, or the capital or palace that stands for it. */
    GOVERNMENT,
    /** Somebody in another country. */
    LEADER,
    /** Somebody of the country who holds an office. */
    OFFICIAL,
    BODY,
    PERSON;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Bearing> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static Bearing of(Actor actor, Race race, Capacity capacity) {
        if (race.isWinner(actor.name())) {
            return WINNER;
        }
        if (race.isLoser(actor.name()) || capacity.ran(actor)) {
            return LOSER;
        }
        if (actor.kind() == Actor.Kind.PERSON) {
            return capacity.electoral(actor) || capacity.observes(actor)
                    ? official(actor, capacity)
                    : person(actor, capacity);
        }
        if (capacity.isCampaignOf(actor.name())) {
            return LOSERS_CAMP;
        }
        if (actor.kind() == Actor.Kind.BODY && namedAfter(actor, race.winner())) {
            return WINNERS_CAMP;
        }
        return official(actor, capacity);
    }

    private static Bearing person(Actor actor, Capacity capacity) {
        if (capacity.isAbroad(actor)) {
            return LEADER;
        }
        return actor.role().isEmpty() ? PERSON : OFFICIAL;
    }

    private static Bearing official(Actor actor, Capacity capacity) {
        if (capacity.observes(actor)) {
            return OBSERVERS;
        }
        if (actor.callsRaces()) {
            return MEDIUM;
        }
        if (capacity.electoral(actor) || capacity.judges(actor)) {
            return capacity.judges(actor) ? COURT : ELECTORAL;
        }
        return actor.kind() == Actor.Kind.GOVERNMENT ? GOVERNMENT : BODY;
    }

    private static boolean namedAfter(Actor actor, String winner) {
        return !winner.isEmpty()
                && Names.words(actor.name()).contains(Names.words(winner).getLast());
    }
}
