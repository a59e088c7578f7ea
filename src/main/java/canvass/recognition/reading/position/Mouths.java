package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Sentence;
import java.util.Optional;

/** Through whose mouth a state or a body speaks: "through its spokesman", "par la voix de sa porte-parole", "por boca de". */
final class Mouths {
    private static final int WIDEST = 5;

    private final Lexicon lexicon;
    private final Words words;
    private final Naming naming;

    Mouths(Language language, Naming naming) {
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
        this.naming = naming;
    }

    /** The one named so, with no semicolon between them and a word of the sentence. */
    Optional<Actor> of(Parse parse, int near) {
        Sentence sentence = parse.sentence();
        return parse.phrases().all().stream()
                .filter(phrase -> lexicon.pattern("mouth-before")
                        .matcher(sentence.words(Math.max(0, phrase.from() - WIDEST), phrase.from()))
                        .find())
                .filter(phrase -> !sentence.words(Math.min(near, phrase.from()), Math.max(near, phrase.from()))
                        .contains(" ; "))
                .findFirst()
                .flatMap(phrase -> naming.apposed(parse, phrase))
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .or(() -> throughSpokesman(parse));
    }

    private Optional<Actor> throughSpokesman(Parse parse) {
        return parse.phrases().all().stream()
                .filter(phrase -> phrase.from() > 0
                        && words.has(
                                "through",
                                parse.sentence().token(phrase.from() - 1).lower()))
                .filter(phrase ->
                        words.anyIn("spokes", parse.words(phrase)) || words.anyIn("state", parse.words(phrase)))
                .flatMap(phrase -> naming.apposed(parse, phrase).stream())
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .findFirst();
    }
}
