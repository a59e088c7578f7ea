package canvass.recognition.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A clause as words, and what is known of it beside them.
 *
 * @param words in lower case, marks of punctuation among them
 * @param actor which of them stands for whom the clause is about
 * @param signs each a word
 */
public record Wording(List<String> words, int actor, List<String> signs) {
    /** No more words of a clause are looked at, those around the actor. */
    static final int MOST_WORDS = 48;

    private static final int MOST_BEFORE = 16;
    private static final String ACTOR = "[s]";
    private static final Pattern WORD =
            Pattern.compile("\\[\\p{Lu}]|[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    public Wording {
        words = List.copyOf(words);
        signs = List.copyOf(signs);
        if (words.isEmpty() ? actor != 0 : actor < 0 || actor >= words.size()) {
            throw new IllegalArgumentException("the actor is word " + actor + " of " + words.size());
        }
    }

    /** A clause with its actor written as {@code [S]}; the first word where there is none. */
    public static Wording of(String clause, List<String> signs) {
        List<String> words = WORD.matcher(clause)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        int actor = Math.max(0, words.indexOf(ACTOR));
        int from = Math.max(0, Math.min(actor - MOST_BEFORE, words.size() - MOST_WORDS));
        return new Wording(words.subList(from, Math.min(words.size(), from + MOST_WORDS)), actor - from, signs);
    }
}
