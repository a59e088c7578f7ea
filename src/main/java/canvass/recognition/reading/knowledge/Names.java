package canvass.recognition.reading.knowledge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Comparing names that are spelt with or without accents, titles and articles. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> SMALL = List.of(
            "the", "of", "and", "for", "in", "jr", "sr", "el", "la", "los", "las", "de", "del", "der", "die", "das",
            "des", "le", "les", "du", "y", "und", "et", "s", "a", "an", "his", "its", "their");

    /** Last words that many bodies share, and that alone do not make two the same. */
    private static final List<String> COMMON = List.of(
            "news",
            "party",
            "court",
            "commission",
            "council",
            "committee",
            "union",
            "ministry",
            "office",
            "campaign",
            "team",
            "government",
            "tribunal",
            "networks",
            "observers",
            "mission",
            "group",
            "senate",
            "congress",
            "parliament",
            "states",
            "election",
            "elections",
            "times",
            "post",
            "research",
            "agency",
            "center",
            "partido",
            "tribunal",
            "corte",
            "partei",
            "gericht",
            "parti",
            "cour",
            "conseil",
            "opposition",
            "nations",
            "organization",
            "assembly",
            "board",
            "republic");

    /** Letters that no accent was put on, but that are printed as plain ones where a keyboard lacks them. */
    private static final String STROKED = "łŁøØıđĐħŧĿŀəƏ";

    private static final String PLAIN = "lLoOidDhtLlaA";

    /** Names are compared over and over; those of one article are few, and the map is emptied when it has grown. */
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 20_000;

    private Names() {}

    /** Without accents and strokes. */
    public static String fold(String name) {
        var plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int letter = STROKED.indexOf(name.charAt(i));
            plain.append(letter < 0 ? name.charAt(i) : PLAIN.charAt(letter));
        }
        return MARKS.matcher(Normalizer.normalize(plain.toString().replace("ß", "ss"), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The words that count, folded and in lower case. */
    public static List<String> words(String name) {
        if (WORDS.size() > MOST_KEPT) {
            WORDS.clear();
        }
        return WORDS.computeIfAbsent(name, Names::split);
    }

    private static List<String> split(String name) {
        return Arrays.stream(BETWEEN.split(fold(name).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    /** One name holds the other: stricter than {@link #same}, for names out of one article. */
    public static boolean contains(String one, String other) {
        List<String> mine = words(one);
        List<String> theirs = words(other);
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    /** The same family name, or the name of the same body: the last words agree, or one name holds the other. */
    public static boolean same(String one, String other) {
        List<String> mine = words(one);
        List<String> theirs = words(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() && theirs.isEmpty();
        }
        boolean lastTells = !COMMON.contains(mine.getLast());
        return (lastTells && mine.getLast().equals(theirs.getLast()))
                || mine.containsAll(theirs)
                || theirs.containsAll(mine);
    }
}
