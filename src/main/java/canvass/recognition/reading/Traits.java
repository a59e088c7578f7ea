package canvass.recognition.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a clause is compared by: its words and pairs of words, the same without endings and with one word between them left out, and the
 * words around the actor.
 */
final class Traits {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+|\\[\\p{Lu}]");
    private static final String ACTOR = "[s]";
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "ly");
    private static final int SHORTEST_STEM = 4;
    private static final int AFTER = 4;
    private static final int BEFORE = 2;

    private Traits() {}

    static Set<String> of(String clause) {
        List<String> words = WORD.matcher(clause)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
        List<String> stems = words.stream().map(Traits::stem).toList();
        Set<String> traits = new LinkedHashSet<>(words);
        traits.addAll(pairs(words, "", 1));
        stems.forEach(stem -> traits.add("~" + stem));
        traits.addAll(pairs(stems, "~", 1));
        traits.addAll(pairs(stems, "~*", 2));
        traits.addAll(aroundActor(stems));
        return traits;
    }

    private static List<String> pairs(List<String> words, String mark, int apart) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + apart < words.size(); i++) {
            pairs.add(mark + words.get(i) + " " + words.get(i + apart));
        }
        return pairs;
    }

    private static List<String> aroundActor(List<String> stems) {
        List<String> around = new ArrayList<>();
        int at = stems.indexOf(ACTOR);
        if (at >= 0) {
            stems.subList(at + 1, Math.min(stems.size(), at + 1 + AFTER)).forEach(stem -> around.add("S+" + stem));
            stems.subList(Math.max(0, at - BEFORE), at).forEach(stem -> around.add("S-" + stem));
        }
        return around;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
