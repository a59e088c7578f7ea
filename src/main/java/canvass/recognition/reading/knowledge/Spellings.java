package canvass.recognition.reading.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * One person's name as languages transcribe it: Lukashenko, Lukaschenko, Loukachenko, Lukaşenko. Only ever between a
 * name of a table and one of an article: two names out of one article that differ in a letter are two people.
 */
public final class Spellings {
    /** Keys shorter than this are shared by too many different names: Diaz and Días, but also Bush and Busch. */
    private static final int SHORTEST_KEY = 5;

    /** How many letters of the given names' keys must agree: Alexander and Aljaksandr, Mikheil and Michail. */
    private static final int GIVEN = 2;

    private static final int MOST_KEPT = 20_000;

    /** All ways to write sh, ch, zh, ts and kh are one letter, for which one is meant depends on the language. */
    private static final List<Rule> RULES = List.of(
            new Rule("ck", "k"),
            new Rule("schtsch|chtch|shch|dsch|tsch|tch|sch|sh|ch|zh|kh|cz|sz|ts|tz|dj", "s"),
            new Rule("[cz]", "s"),
            new Rule("ou|oo", "u"),
            new Rule("ph", "f"),
            new Rule("w", "v"),
            new Rule("(?<=[bdgrt])h", ""),
            new Rule("q", "k"),
            new Rule("x", "ks"),
            new Rule("[jy]", "i"),
            new Rule("(?<=o)ff?$", "v"),
            new Rule("(?<=n)e$", ""),
            new Rule("(.)\\1+", "$1"));

    private record Rule(Pattern from, String to) {
        Rule(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> VARIANTS = variants();

    private Spellings() {}

    private static Map<String, List<String>> variants() {
        Map<String, List<String>> read = new HashMap<>();
        for (String line : Resource.lines("spellings.txt")) {
            String[] parts = line.split("=", -1);
            read.put(
                    parts[0].strip(),
                    Arrays.stream(parts[1].split(";", -1)).map(String::strip).toList());
        }
        return read;
    }

    /** Other ways to write a table's name that no rule makes of it. */
    static List<String> others(String known) {
        return VARIANTS.getOrDefault(known, List.of());
    }

    /** What all transcriptions of one word have in common, for words of {@link Names#words}. */
    static String key(String word) {
        if (KEYS.size() > MOST_KEPT) {
            KEYS.clear();
        }
        return KEYS.computeIfAbsent(word, Spellings::reduce);
    }

    private static String reduce(String word) {
        String key = word;
        for (Rule rule : RULES) {
            key = rule.from().matcher(key).replaceAll(rule.to());
        }
        return key;
    }

    /** Whether an article's name is a transcription of a table's. */
    public static boolean same(String known, String printed) {
        return transcribes(known, known, printed)
                || others(known).stream().anyMatch(other -> isVariant(known, other, printed));
    }

    private static boolean isVariant(String known, String other, String printed) {
        List<String> mine = Names.words(other);
        List<String> theirs = Names.words(printed);
        boolean whole = mine.equals(theirs) || (mine.size() > 1 && Names.contains(other, printed));
        return whole || transcribes(known, other, printed);
    }

    /** A family name alone is enough; where the article has a given name, too, it is to be the known one's. */
    private static boolean transcribes(String known, String other, String printed) {
        List<String> mine = Names.words(other);
        List<String> theirs = Names.words(printed);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        String family = key(mine.getLast());
        String given = (mine.size() > 1 ? mine : Names.words(known)).getFirst();
        return family.length() >= SHORTEST_KEY
                && family.equals(key(theirs.getLast()))
                && (theirs.size() == 1 || givenAgree(given, theirs.getFirst()));
    }

    private static boolean givenAgree(String one, String other) {
        String mine = key(one);
        String theirs = key(other);
        int letters = Math.min(GIVEN, Math.min(mine.length(), theirs.length()));
        return mine.substring(0, letters).equals(theirs.substring(0, letters));
    }
}
