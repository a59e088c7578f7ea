package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Line;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Token;
import java.util.ArrayList;
import java.util.List;

/** A sentence's line with names of people and parties, and of states, marked. */
public final class Marks {
    private Marks() {}

    public static Line of(Parse parse, Cast cast) {
        Sentence sentence = parse.sentence();
        List<String> line =
                new ArrayList<>(sentence.tokens.stream().map(Token::lower).toList());
        for (Phrase phrase : parse.phrases().all()) {
            boolean state =
                    phrase.named() && Places.all().usState(parse.name(phrase)).isPresent();
            if (state || (phrase.named() && cast.kindOfName(parse, phrase) == Actor.Kind.PERSON)) {
                mark(line, phrase.nameFrom(), phrase.to(), state);
            } else {
                parse.ownerOf(phrase, Language.EN)
                        .filter(owner -> cast.kindOfName(parse, owner) == Actor.Kind.PERSON)
                        .filter(owner -> cast.find(parse.name(owner)).isPresent())
                        .ifPresent(owner -> mark(line, owner.nameFrom(), owner.to(), false));
            }
        }
        return new Line(line);
    }

    private static void mark(List<String> line, int from, int to, boolean state) {
        for (int i = from; i < to; i++) {
            line.set(i, (state ? Lexicon.STATE_MARK : Lexicon.NAME_MARK) + line.get(i));
        }
    }
}
