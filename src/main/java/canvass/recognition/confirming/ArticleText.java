package canvass.recognition.confirming;

import java.util.regex.Pattern;

/**
 * An article that readings were made from.
 *
 * @param text its characters
 * @param sha256 of its bytes
 */
public record ArticleText(String text, String sha256) {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Whether there is such a passage, in code points. */
    boolean has(int from, int to) {
        return from >= 0 && to > from && to <= text.codePointCount(0, text.length());
    }

    /** Whether these words stand in the article, however lines are broken and marked up. */
    boolean contains(String words) {
        return plain(text).contains(plain(words));
    }

    /** The line on which a passage begins, from 1. */
    long line(int from) {
        return text.substring(0, at(from)).chars().filter(c -> c == '\n').count() + 1;
    }

    /** A passage between » and « with the words around it. Markup is left out. */
    public String around(int from, int to, int characters) {
        int begin = Math.max(0, at(from) - characters);
        int end = Math.min(text.length(), at(to) + characters);
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String marked = text.substring(begin, at(from)) + "»" + text.substring(at(from), at(to)) + "«"
                + text.substring(at(to), end);
        return (begin > 0 ? "... " : "") + plain(marked) + (end < text.length() ? " ..." : "");
    }

    private int at(int codePoints) {
        int all = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(all, codePoints)));
    }

    private static String plain(String marked) {
        return BLANKS.matcher(TAG.matcher(marked).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
