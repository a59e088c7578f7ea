package canvass.recognition.reading.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that an article writes with a capital where no sentence begins: most are names. */
public final class Capitals {
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}-]+");

    private Capitals() {}

    public static Set<String> inside(List<Passage> passages) {
        Set<String> words = new HashSet<>();
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.BODY) {
                Matcher matcher = INSIDE.matcher(passage.text());
                while (matcher.find()) {
                    words.add(matcher.group());
                }
            }
        }
        return words;
    }
}
