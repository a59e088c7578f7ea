package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Quotes;
import canvass.recognition.reading.sentence.Sentence;
import java.util.Optional;

/** Titles and the names that stand with them: "the prime minister, Juri Ratas", "le ministre de la Justice William Barr". */
final class Appositions {
    private static final int LONGEST = 3;

    private final Words words;
    private final Language language;
    private final Naming naming;

    Appositions(Language language, Naming naming) {
        this.words = Words.of(language);
        this.language = language;
        this.naming = naming;
    }

    /** Whoever is named with a title, behind what hangs on it or behind a comma; else whoever the phrase itself means. */
    Optional<Actor> actor(Parse parse, Phrase phrase) {
        boolean title = !phrase.pronoun()
                && !phrase.named()
                && (words.anyIn("office", parse.words(phrase)) || words.anyIn("body", parse.words(phrase)));
        if (!title) {
            return naming.actor(parse, phrase);
        }
        int end = phrase.to();
        for (int i = 0; i < LONGEST && language != Language.EN; i++) {
            Optional<Phrase> complement = Descriptions.complement(parse, end, language);
            if (complement.isEmpty()) {
                break;
            }
            Optional<Actor> holder = holder(parse, complement.get());
            if (holder.isPresent()) {
                return holder;
            }
            end = complement.get().to();
        }
        return behindComma(parse, end).or(() -> naming.actor(parse, phrase));
    }

    /** "le ministre de la Justice William Barr" */
    private Optional<Actor> holder(Parse parse, Phrase complement) {
        return complement.named() && complement.nameFrom() > complement.from()
                ? naming.actor(parse, complement).filter(one -> one.kind() == Actor.Kind.PERSON)
                : Optional.empty();
    }

    private Optional<Actor> behindComma(Parse parse, int titleEnd) {
        Sentence sentence = parse.sentence();
        // "Le président de la Commission électorale (CEI), ..."
        boolean abbreviated = sentence.is(titleEnd, "(") && sentence.is(titleEnd + 2, ")");
        int end = abbreviated ? titleEnd + 3 : titleEnd;
        Optional<Phrase> next = sentence.is(end, ",") ? parse.phrases().at(end + 1) : Optional.empty();
        return next.filter(Phrase::named)
                .filter(name -> closesAside(parse, name))
                .flatMap(name -> naming.actor(parse, name));
    }

    /** A name alone, or with what people it is of: "der Sambier Nevers Mumba". */
    private boolean closesAside(Parse parse, Phrase name) {
        Sentence sentence = parse.sentence();
        boolean plain = name.nameFrom() - name.from() <= (language == Language.EN ? 0 : 2);
        return plain
                && (name.to() >= sentence.size()
                        || sentence.is(name.to(), ",", ".", ";", ":", "(", "!", "?")
                        || Quotes.isMark(sentence.token(name.to()).text()));
    }
}
