package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import java.util.List;
import java.util.Optional;

/** Whom "he", "it" and "they" stand for: the last one spoken of who can be meant. */
final class Pronouns {
    private final List<Parse> article;
    private final Cast cast;
    private final Naming naming;
    private final Words words;
    private final Language language;

    Pronouns(List<Parse> article, Cast cast, Naming naming, Language language) {
        this.article = article;
        this.cast = cast;
        this.naming = naming;
        this.words = Words.of(language);
        this.language = language;
    }

    /** Whoever this pronoun stands for. */
    Optional<Actor> actor(Parse parse, Phrase phrase) {
        String word = parse.head(phrase);
        if (words.has("personal", word)) {
            return lastPerson(parse, phrase.from(), true);
        }
        if (words.has("itself", word)) {
            return lastBody(parse, phrase.from());
        }
        if (words.has("theirs", word)) {
            return lastBody(parse, phrase.from())
                    .filter(body -> body.kind() != Actor.Kind.GOVERNMENT && body.kind() != Actor.Kind.BODY);
        }
        return Optional.empty();
    }

    /** The person last spoken of: the subject so far of this sentence, else of the one before in the paragraph, else the last named. */
    Optional<Actor> lastPerson(Parse parse, int before, boolean far) {
        Optional<Actor> object = Optional.empty();
        for (int number = parse.number(); number >= Math.max(0, parse.number() - (far ? 3 : 2)); number--) {
            Parse one = article.get(number);
            int limit = number == parse.number() ? before : one.sentence().size();
            for (Phrase phrase : one.phrases().all()) {
                if (phrase.from() >= limit || phrase.to() > limit) {
                    break;
                }
                if (heardBy(parse, before, one, phrase) && isPerson(one, phrase)) {
                    Optional<Actor> found = naming.apposed(one, phrase).filter(this::isCredible);
                    if (found.filter(who -> who.kind() == Actor.Kind.PERSON).isEmpty()) {
                        continue;
                    }
                    boolean subject = !one.sentence().tagged(phrase.from() - 1, "ADP", "VERB", "PART");
                    if (subject) {
                        return found;
                    }
                    object = object.isPresent() ? object : found;
                }
            }
        }
        return object;
    }

    /** A name, or "the president": those that "he" can take up. */
    private boolean isPerson(Parse one, Phrase phrase) {
        return !phrase.pronoun()
                && (phrase.named()
                        ? cast.kindOfName(one, phrase) == Actor.Kind.PERSON
                        : words.has("office", one.head(phrase)));
    }

    /** Outside English a lone word with a capital, of which nothing more is told, may be no person at all. */
    private boolean isCredible(Actor actor) {
        return language == Language.EN
                || actor.kind() != Actor.Kind.PERSON
                || actor.name().contains(" ")
                || !actor.role().isEmpty()
                || !actor.country().isEmpty()
                || Elections.all().known().stream().anyMatch(one -> one.names(actor.name()));
    }

    /** In "'Congratulations, Joe,' he wrote" the narrator's "he" is nobody named in the quotation. */
    private static boolean heardBy(Parse parse, int pronoun, Parse one, Phrase phrase) {
        boolean quoted = pronoun < parse.sentence().size() && parse.sentence().inQuote(pronoun);
        return quoted || !one.sentence().inQuote(phrase.from());
    }

    private Optional<Actor> lastBody(Parse parse, int before) {
        for (int number = parse.number(); number >= Math.max(0, parse.number() - 1); number--) {
            Parse one = article.get(number);
            int limit = number == parse.number() ? before : one.sentence().size();
            for (Phrase phrase : one.phrases().all()) {
                boolean named = phrase.to() <= limit
                        && !phrase.pronoun()
                        && heardBy(parse, before, one, phrase)
                        && cast.isBody(one, phrase);
                if (named) {
                    Optional<Actor> found = naming.actor(one, phrase);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
