package canvass.recognition.reading.document;

import canvass.recognition.reading.knowledge.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which language a text is in, by its commonest small words. */
public final class LanguageGuess {
    private static final Map<Language, Set<String>> SMALL_WORDS = new EnumMap<>(Map.of(
            Language.EN,
                    words(
                            "the of and to in that was his he for on with as had but has at by is it from said who not a an be been are were"
                                    + " this their its they him her after before which when will would have or than into"),
            Language.ES,
                    words(
                            "el la de que y en los del se las por con un una para su al lo como más pero sus le ya fue ha es"),
            Language.DE,
                    words(
                            "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es hat er sie zum am bei"
                                    + " nach seine seiner wird wurde will bis alle sind gegen aber noch hatte haben"),
            Language.FR,
                    words(
                            "le la les et des en du un une de l d que est pour qui dans par sur au à pas plus avec ce sont aux a ont été"
                                    + " sa son ses s n qu il elle")));

    /** Neighbours that would else be taken for one of ours. */
    private static final List<Set<String>> NEIGHBOURS = List.of(
            words("o a de que e do da em um para com não uma os no se na por mais as dos como foi ao"),
            words("il di che e la per un in non del le si una con della sono da i al alla ha gli"),
            words("de het een van en in is dat op te zijn met voor niet aan er om ook als bij die"),
            words("och i att det som en på är av för med till den har de inte om ett han var"));

    /** Enough of a long text to know. */
    private static final int SAMPLE = 20_000;

    /** Running prose has three or four small words in ten; another language shares few of them. */
    private static final double LEAST_SHARE = 0.15;

    private static final double LEAST_SHARE_AS_DECLARED = 0.08;

    private static final int FEWEST_WORDS = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private LanguageGuess() {}

    /**
     * The language of a text, by its small words.
     *
     * @param declared the language that the document says it is in; fewer small words are enough for that one
     */
    public static Optional<Language> of(String text, Optional<Language> declared) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        List<String> words = BETWEEN_WORDS
                .splitAsStream(sample)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Language best = Language.EN;
        long most = -1;
        for (Language language : Language.values()) {
            long found = count(words, SMALL_WORDS.getOrDefault(language, Set.of()));
            if (found > most) {
                best = language;
                most = found;
            }
        }
        long neighbour =
                NEIGHBOURS.stream().mapToLong(set -> count(words, set)).max().orElse(0);
        boolean asDeclared = declared.equals(Optional.of(best));
        double least = asDeclared ? LEAST_SHARE_AS_DECLARED : LEAST_SHARE;
        return most > neighbour && most >= least * words.size() ? Optional.of(best) : Optional.empty();
    }

    private static long count(List<String> words, Set<String> set) {
        return words.stream().filter(set::contains).count();
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
