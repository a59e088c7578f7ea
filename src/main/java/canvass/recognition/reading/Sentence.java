package canvass.recognition.reading;

import java.util.Arrays;
import java.util.List;

/** A sentence as words, and as one line of lower-case words with single blanks, on which patterns are matched. */
final class Sentence {
    final Passage passage;
    final List<Token> tokens;
    final String line;
    private final Line words;
    private final boolean[] quoted;

    Sentence(Passage passage, List<Token> tokens, boolean opensInQuote) {
        this.passage = passage;
        this.tokens = List.copyOf(tokens);
        this.words = new Line(tokens.stream().map(Token::lower).toList());
        this.line = words.text;
        this.quoted = Quotes.inside(tokens, opensInQuote);
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Is this a word of the sentence, and one of these? */
    boolean is(int index, String... words) {
        if (index < 0 || index >= size()) {
            return false;
        }
        return Arrays.asList(words).contains(token(index).lower());
    }

    boolean tagged(int index, String... tags) {
        return index >= 0 && index < size() && token(index).tagged(tags);
    }

    /** The word that stands at this offset of the line. */
    int indexAt(int lineOffset) {
        return words.indexAt(lineOffset);
    }

    /** The words from one index to before another, as a piece of the line with a blank at both ends. */
    String words(int from, int to) {
        return words.words(from, to);
    }

    boolean inQuote(int index) {
        return quoted[index];
    }

    boolean endsInQuote() {
        return size() > 0 && Quotes.leavesOpen(tokens, quoted[0] && !Quotes.isOpening(token(0)));
    }

    /** The text as printed, from one word to before another. */
    String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        return passage.text().substring(token(from).from(), token(to - 1).to());
    }

    @Override
    public String toString() {
        return line.strip();
    }
}
