package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deed as a sentence without names: the actor is [S] where the deed's subject stands, the winner [W], who lost [L], any other person and
 * the actor's further mentions [P], a country or state [C]. So its wording can be compared with that of other elections.
 */
final class Gist {
    private static final String ACTOR = "[S]";
    private static final String ANYBODY = "[P]";

    private final Naming naming;
    private final Race race;

    Gist(Naming naming, Race race) {
        this.naming = naming;
        this.race = race;
    }

    String of(Deeds.Deed deed) {
        Parse parse = deed.parse();
        List<String> words = new ArrayList<>();
        int i = deed.from();
        while (i < deed.to()) {
            int at = i;
            Optional<Phrase> masked = parse.phrases()
                    .at(i)
                    .filter(phrase -> phrase.to() <= deed.to() && at >= start(phrase))
                    .filter(phrase -> mask(parse, phrase, deed).isPresent());
            words.add(masked.flatMap(phrase -> mask(parse, phrase, deed))
                    .map(mask -> mask.equals(ACTOR) && words.contains(ACTOR) ? ANYBODY : mask)
                    .orElse(parse.sentence().token(i).text()));
            i = masked.map(Phrase::to).orElse(i + 1);
        }
        String clause = String.join(" ", words);
        return words.contains(ACTOR) ? clause : ACTOR + " said: " + clause;
    }

    /** What stands before a name, its bearer's office say, is left as it is. */
    private static int start(Phrase phrase) {
        return phrase.named() ? phrase.nameFrom() : phrase.to() - 1;
    }

    private Optional<String> mask(Parse parse, Phrase phrase, Deeds.Deed deed) {
        if (deed.subject() >= phrase.from() && deed.subject() < phrase.to()) {
            return Optional.of(ACTOR);
        }
        return phrase.named() ? naming.actor(parse, phrase).flatMap(who -> mask(who, deed)) : Optional.empty();
    }

    private Optional<String> mask(Actor who, Deeds.Deed deed) {
        if (who.name().equals(deed.actor().name())) {
            return Optional.of(ACTOR);
        }
        if (race.isWinner(who.name())) {
            return Optional.of("[W]");
        }
        if (race.isLoser(who.name())) {
            return Optional.of("[L]");
        }
        return switch (who.kind()) {
            case PERSON -> Optional.of(ANYBODY);
            case GOVERNMENT -> Optional.of("[C]");
            case BODY, ELECTORAL, OBSERVERS, MEDIUM, POLLSTER -> Optional.empty();
        };
    }
}
