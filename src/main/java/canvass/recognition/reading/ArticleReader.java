package canvass.recognition.reading;

import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.document.LanguageGuess;
import canvass.recognition.reading.document.Passage;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.position.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the positions on election outcomes that an article attributes to somebody. It reads English, Spanish, German and French,
 * needs no connection, never throws over an article, and says nothing where it is in doubt.
 */
public final class ArticleReader {
    private static final int MOST_QUOTED_WORDS = 20;

    private static final double HUNDRED = 100;

    /** Fewer words of voting than this, and the article is about something else. */
    private static final int FEWEST_ELECTION_WORDS = 2;

    /** Sports bodies and companies elect presidents too; then hardly anything is said of the people of a public election. */
    private static final int MOST_CLUB_WORDS = 4;

    private static final int FEWEST_SENTENCES = 3;

    /** Reads an article. */
    public Reading read(Article article) {
        List<String> notes = new ArrayList<>(article.notes);
        String text =
                String.join("\n", article.passages.stream().map(Passage::text).toList());
        if (text.isBlank()) {
            notes.add("there is no text to read in it");
            return new Reading(List.of(), notes);
        }
        Optional<Language> language = LanguageGuess.of(text, article.language)
                .or(() -> text.length() < 200 ? article.language : Optional.empty());
        if (language.isEmpty()) {
            notes.add("it is not in a language that can be read (English, Spanish, German, French)");
            return new Reading(List.of(), notes);
        }
        if (article.published.isEmpty()) {
            notes.add("its day of publication is unknown, so weekdays were not turned into dates");
        }
        var scene = new Scene(article, language.get());
        if (scene.words("electionish") + scene.race.named(scene.cast) < FEWEST_ELECTION_WORDS) {
            notes.add("it does not seem to be about an election");
            return new Reading(List.of(), notes);
        }
        if (scene.words("of-clubs") >= MOST_CLUB_WORDS && scene.race.sentences(scene.cast) < FEWEST_SENTENCES) {
            notes.add(
                    "it seems to be about a vote in a sports body or a company, or about a prize, not about a public election");
            return new Reading(List.of(), notes);
        }
        return new Reading(statements(scene), notes);
    }

    private static List<ReadStatement> statements(Scene scene) {
        Scene.Hearing hearing = scene.hear();
        var details = new Details(scene.article, hearing.elections(), scene.language, MOST_QUOTED_WORDS);
        List<ReadStatement> found = hearing.sentences().stream()
                .flatMap(heard -> hearing.verdicts().in(heard).stream())
                .map(verdict -> details.statement(verdict.finding(), rounded(verdict.trust())))
                .toList();
        return Duplicates.merge(found);
    }

    private static double rounded(double share) {
        return Math.round(share * HUNDRED) / HUNDRED;
    }
}
