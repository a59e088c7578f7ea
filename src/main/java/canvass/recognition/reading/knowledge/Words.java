package canvass.recognition.reading.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of nouns and small words of one language, by name. */
public final class Words {
    private static final Map<Language, Words> LOADED = new EnumMap<>(Language.class);

    private final Map<String, Set<String>> lists = new HashMap<>();

    private static final Set<String> COMPOUNDS =
            Set.of("office", "body", "state", "spokes", "electoral", "medium", "observers");
    private static final int SHORTEST_HEAD = 4;

    private final boolean compounds;

    private Words(Language language) {
        // German joins its nouns: a Kremlsprecher is a Sprecher.
        compounds = language == Language.DE;
        for (String line : Resource.lines(language.code() + "-words.txt")) {
            String[] parts = line.split(" = ", 2);
            lists.put(parts[0], new HashSet<>(Arrays.asList(parts[1].split("\\|", -1))));
        }
    }

    public static synchronized Words of(Language language) {
        return LOADED.computeIfAbsent(language, Words::new);
    }

    /** The list of that name; empty when the language has none. */
    public Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    public boolean has(String list, String word) {
        return list(list).contains(word)
                || (compounds
                        && COMPOUNDS.contains(list)
                        && list(list).stream()
                                .anyMatch(one -> word.endsWith(one.length() >= SHORTEST_HEAD ? one : "-" + one)));
    }

    /** Does a piece of a line (blanks at both ends) hold any word or word group of the list? */
    public boolean anyIn(String list, String piece) {
        for (String word : list(list)) {
            boolean compound = compounds && COMPOUNDS.contains(list);
            if (piece.contains((compound && word.length() >= SHORTEST_HEAD ? "" : " ") + word + " ")
                    || (compound && piece.contains("-" + word + " "))) {
                return true;
            }
        }
        return false;
    }

    /** What of a list's entries of several words a piece ends in: "secretary of state". */
    public Optional<String> endingIn(String list, String piece) {
        return list(list).stream()
                .filter(entry -> entry.indexOf(' ') > 0 && piece.stripTrailing().endsWith(" " + entry))
                .findFirst();
    }
}
