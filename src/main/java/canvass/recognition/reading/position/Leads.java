package canvass.recognition.reading.position;

import canvass.recognition.reading.document.Passage;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Quotes;
import canvass.recognition.reading.sentence.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who a paragraph of a list is about, when it begins with a name and no sentence: "MITT ROMNEY, Utah. Congratulated ..." or
 * "Justin Trudeau, Canada: ...".
 */
final class Leads {
    /** A name with an office and a country before the colon is no longer than this. */
    private static final int LONGEST = 14;

    private final Map<Integer, Actor> byParagraph = new HashMap<>();

    Leads(List<Parse> article, Naming naming) {
        for (Parse parse : article) {
            if (parse.sentence().passage.kind() == Passage.Kind.BODY && parse.opensParagraph()) {
                lead(parse, naming).ifPresent(actor -> byParagraph.put(parse.paragraph(), actor));
            }
        }
    }

    Optional<Actor> of(Parse parse) {
        return Optional.ofNullable(byParagraph.get(parse.paragraph()));
    }

    private static Optional<Actor> lead(Parse parse, Naming naming) {
        Sentence sentence = parse.sentence();
        int end = Math.min(sentence.size(), LONGEST);
        for (int i = 0; i < end; i++) {
            boolean closes = sentence.is(i, ":") || (sentence.is(i, ".", "—", "–") && i == sentence.size() - 1);
            if (closes) {
                return named(parse, naming, i);
            }
            if (sentence.tagged(i, "VERB", "AUX")
                    || Quotes.isMark(sentence.token(i).text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Actor> named(Parse parse, Naming naming, int before) {
        for (Phrase phrase : parse.phrases().all()) {
            if (phrase.to() > before) {
                return Optional.empty();
            }
            Optional<Actor> actor = phrase.named() ? naming.actor(parse, phrase) : Optional.empty();
            boolean place = actor.isPresent()
                    && (actor.get().kind() == Actor.Kind.GOVERNMENT
                            || Places.all().usState(actor.get().name()).isPresent());
            boolean full = actor.isPresent()
                    && !place
                    && (actor.get().kind() != Actor.Kind.PERSON
                            || actor.get().name().contains(" "));
            if (full) {
                return actor;
            }
        }
        return Optional.empty();
    }
}
