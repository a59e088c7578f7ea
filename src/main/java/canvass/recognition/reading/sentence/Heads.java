package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import java.util.List;

/** The word a noun phrase is about. */
final class Heads {
    /** Lists of nouns that tell somebody or something of an election, the most telling first. */
    private static final List<List<String>> TELLING = List.of(
            List.of("winner-role"),
            List.of("body", "medium"),
            List.of("office", "election-role"),
            List.of("observers"));

    private Heads() {}

    /** Its last word, but in Spanish and French its first telling noun, since adjectives follow there ("la Cour suprême"). */
    static String of(Sentence sentence, Phrase phrase, Language language) {
        String last = sentence.token(phrase.to() - 1).lower();
        if (phrase.pronoun() || phrase.named() || language == Language.EN || language == Language.DE) {
            return last;
        }
        Words words = Words.of(language);
        for (List<String> lists : TELLING) {
            for (int i = phrase.from(); i < phrase.to(); i++) {
                String word = sentence.token(i).lower();
                if (lists.stream().anyMatch(list -> words.has(list, word))) {
                    return word;
                }
            }
        }
        return last;
    }
}
