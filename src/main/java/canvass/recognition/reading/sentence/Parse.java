package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import java.util.Optional;

/**
 * A sentence with its noun phrases and its place in the article.
 *
 * @param number its place among the article's sentences, from 0
 * @param paragraph the place of its passage, from 0
 */
public record Parse(Sentence sentence, Phrases phrases, int number, int paragraph) {
    public boolean opensParagraph() {
        return sentence.token(0).from() == firstLetter();
    }

    private int firstLetter() {
        String text = sentence.passage.text();
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    public String printed(Phrase phrase) {
        return sentence.printed(phrase.from(), phrase.to());
    }

    public String words(Phrase phrase) {
        return sentence.words(phrase.from(), phrase.to());
    }

    /** "Putin" of "Putin's good wishes". */
    public Optional<Phrase> ownerOf(Phrase owned, Language language) {
        if (!owned.owned()) {
            return Optional.empty();
        }
        Words list = Words.of(language);
        int from = owned.from();
        int to = owned.owner() - 1;
        while (from < to && list.has("article", sentence.token(from).lower())) {
            from++;
        }
        int nameFrom = to;
        while (nameFrom > from
                && sentence.token(nameFrom - 1).capitalised()
                && !list.has("office", sentence.token(nameFrom - 1).lower())) {
            nameFrom--;
        }
        return from < to ? Optional.of(new Phrase(from, to, from, nameFrom, false)) : Optional.empty();
    }

    /** The word a phrase is about, mostly its last. */
    public String head(Phrase phrase) {
        return phrases.head(phrase);
    }

    public String name(Phrase phrase) {
        return sentence.printed(phrase.nameFrom(), phrase.to());
    }
}
