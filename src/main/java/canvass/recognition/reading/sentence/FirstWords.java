package canvass.recognition.reading.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words with which a pattern can begin. Most patterns cannot match in most sentences, and looking for one word is far
 * cheaper than trying the pattern at every letter.
 */
final class FirstWords {
    private FirstWords() {}

    /** The first words of a pattern; nothing when it can begin with something else than words written out. */
    static Optional<Set<String>> of(String pattern) {
        Set<String> words = new HashSet<>();
        for (String alternative : alternatives(pattern)) {
            if (!add(alternative, words)) {
                return Optional.empty();
            }
        }
        return Optional.of(words);
    }

    private static boolean add(String alternative, Set<String> words) {
        if (alternative.startsWith("(?<!") || alternative.startsWith("(?!")) {
            // What must not stand there takes no room of its own.
            String rest = alternative.substring(closing(alternative) + 1);
            Optional<Set<String>> within = rest.isEmpty() ? Optional.empty() : of(rest);
            within.ifPresent(words::addAll);
            return within.isPresent();
        }
        if (alternative.startsWith("(")) {
            int end = closing(alternative);
            boolean optional = end + 1 < alternative.length() && "?*{".indexOf(alternative.charAt(end + 1)) >= 0;
            String inside = alternative.substring(alternative.startsWith("(?:") ? 3 : 1, end);
            boolean wordEnds = end + 1 == alternative.length() || " )".indexOf(alternative.charAt(end + 1)) >= 0;
            Optional<Set<String>> within =
                    optional || !wordEnds || inside.startsWith("?") ? Optional.empty() : of(inside);
            within.ifPresent(words::addAll);
            return within.isPresent();
        }
        int end = 0;
        while (end < alternative.length() && isPlain(alternative.charAt(end))) {
            end++;
        }
        boolean whole = end == alternative.length() || alternative.charAt(end) == ' ';
        if (end == 0 || !whole) {
            return false;
        }
        words.add(alternative.substring(0, end));
        return true;
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '-';
    }

    /** Where the group ends that the text begins with. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
    }

    private static List<String> alternatives(String pattern) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(pattern.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(pattern.substring(from));
        return parts;
    }
}
