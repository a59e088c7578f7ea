package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words are names in German, where every noun has a capital: those that stand beside other names or after an office
 * anywhere in the article, those tagged as names more often than not, and those who stood in a known election.
 */
final class GermanNames {
    private static final Pattern NOUN = Pattern.compile(
            ".*(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|tät|ismus|nisse?|sieg|sieges|wahl|wahlen|lager|klage|klagen"
                    + "|(?:mon|diens|donners|frei|sams|sonn)tag(?:s|morgen|abend|nacht|mittag|vormittag|nachmittag)"
                    + "|mittwoch(?:s|morgen|abend|nacht|mittag|vormittag|nachmittag)|jubel|gratulationen|betrugs?|vorwürfe|stimmen|partei|wünsche|wunsch)");
    private static final List<String> LISTS = List.of(
            "office",
            "body",
            "medium",
            "observers",
            "electionish",
            "victory",
            "election-role",
            "nobody",
            "weekday",
            "month",
            "adverbial",
            "following",
            "losing",
            "country",
            "no-person",
            "common");
    private static final int SHORTEST = 3;

    private final Words words;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> leaning = new HashMap<>();

    private GermanNames(Words words) {
        this.words = words;
    }

    /** The names in an article, without the "s" of the genitive. */
    static Set<String> in(List<Sentence> article) {
        var found = new GermanNames(Words.of(Language.DE));
        article.forEach(found::look);
        found.leaning.forEach((word, count) -> {
            if (count > 0) {
                found.names.add(word);
            }
        });
        Set<String> candidates = Elections.all().names();
        found.names.addAll(candidates);
        found.names.removeIf(name -> name.length() < SHORTEST || !Character.isUpperCase(name.codePointAt(0)));
        found.names.removeIf(name -> name.endsWith("s")
                && !candidates.contains(name)
                && found.names.contains(name.substring(0, name.length() - 1)));
        return found.names;
    }

    /** A common noun for certain, whatever the model says. */
    static boolean isNoun(Words words, String lower) {
        return NOUN.matcher(lower).matches() || LISTS.stream().anyMatch(list -> words.has(list, lower));
    }

    private void look(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!possible(sentence, i)) {
                continue;
            }
            String word = sentence.token(i).text();
            boolean proper = sentence.tagged(i, "PROPN");
            if (proper || sentence.tagged(i, "NOUN")) {
                leaning.merge(word, proper ? 1 : -1, Integer::sum);
            }
            boolean beside = proper && sentence.tagged(i + 1, "PROPN") && possible(sentence, i + 1);
            boolean holder = i > 0 && words.has("office", sentence.token(i - 1).lower()) && !isGenitiveCountry(word);
            if (beside || holder) {
                for (int k = i; possible(sentence, k) && !sentence.tagged(k, "VERB", "AUX"); k++) {
                    names.add(sentence.token(k).text());
                }
            }
        }
    }

    private boolean possible(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.token(i).capitalised()
                && Character.isLetter(sentence.token(i).text().codePointAt(0))
                && !sentence.tagged(i, "DET", "ADP", "PRON", "CCONJ", "SCONJ")
                && !isNoun(words, sentence.token(i).lower());
    }

    private static boolean isGenitiveCountry(String word) {
        return word.endsWith("s")
                && Places.all().country(word.substring(0, word.length() - 1)).isPresent();
    }
}
