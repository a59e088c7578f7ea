package canvass.recognition.reading.sentence;

import java.util.List;
import java.util.Set;

/** Which words stand between quotation marks. */
public final class Quotes {
    private static final Set<String> OPENING = Set.of("“", "«", "„", "‹");
    private static final Set<String> CLOSING = Set.of("”", "»", "›");
    private static final String PLAIN = "\"";

    private Quotes() {}

    public static boolean isMark(String text) {
        return OPENING.contains(text) || CLOSING.contains(text) || text.equals(PLAIN);
    }

    static boolean isOpening(Token token) {
        return OPENING.contains(token.text()) || token.text().equals(PLAIN);
    }

    /** For each word whether it is quoted; the marks count as quoted. */
    static boolean[] inside(List<Token> tokens, boolean opensInQuote) {
        var quoted = new boolean[tokens.size()];
        boolean open = opensInQuote;
        for (int i = 0; i < quoted.length; i++) {
            boolean next = after(tokens.get(i), open);
            quoted[i] = open || next;
            open = next;
        }
        return quoted;
    }

    static boolean leavesOpen(List<Token> tokens, boolean opensInQuote) {
        boolean open = opensInQuote;
        for (Token token : tokens) {
            open = after(token, open);
        }
        return open;
    }

    private static boolean after(Token token, boolean open) {
        String text = token.text();
        if (text.equals(PLAIN) || text.equals("“")) {
            // German closes with the mark that opens in English.
            return !open;
        }
        if (OPENING.contains(text)) {
            return true;
        }
        return !CLOSING.contains(text) && open;
    }
}
