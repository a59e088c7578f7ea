package canvass.recognition.reading.sentence;

import canvass.recognition.reading.document.Passage;
import java.util.Arrays;
import java.util.List;

/** A sentence as words, and as one line of lower-case words with single blanks, on which patterns are matched. */
public final class Sentence {
    public final Passage passage;
    public final List<Token> tokens;
    public final String line;
    private final Line words;
    private final boolean[] quoted;

    Sentence(Passage passage, List<Token> tokens, boolean opensInQuote) {
        this.passage = passage;
        this.tokens = List.copyOf(tokens);
        this.words = new Line(tokens.stream().map(Token::lower).toList());
        this.line = words.text;
        this.quoted = Quotes.inside(tokens, opensInQuote);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Is this a word of the sentence, and one of these? */
    public boolean is(int index, String... words) {
        if (index < 0 || index >= size()) {
            return false;
        }
        return Arrays.asList(words).contains(token(index).lower());
    }

    public boolean tagged(int index, String... tags) {
        return index >= 0 && index < size() && token(index).tagged(tags);
    }

    /** The word that stands at this offset of the line. */
    public int indexAt(int lineOffset) {
        return words.indexAt(lineOffset);
    }

    /** The words from one index to before another, as a piece of the line with a blank at both ends. */
    public String words(int from, int to) {
        return words.words(from, to);
    }

    public boolean inQuote(int index) {
        return quoted[index];
    }

    boolean endsInQuote() {
        return size() > 0 && Quotes.leavesOpen(tokens, quoted[0] && !Quotes.isOpening(token(0)));
    }

    /** The text as printed, from one word to before another. */
    public String printed(int from, int to) {
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
