package canvass.recognition.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the positions on election outcomes that an article attributes to somebody. It reads English, Spanish, German and French,
 * needs no connection, never throws over an article, and says nothing where it is in doubt.
 */
public final class ArticleReader {
    private static final int MOST_QUOTED_WORDS = 20;

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
        List<Parse> parses = parse(article, language.get());
        if (article.published.isEmpty()) {
            notes.add("its day of publication is unknown, so weekdays were not turned into dates");
        }
        var cast = new Cast(parses, Capitals.inside(article.passages), language.get());
        var contests = new Contests(parses, cast, language.get());
        Race race = Races.main(parses, cast, contests, language.get(), article.published);
        if (words(parses, language.get(), "electionish") + race.named(cast) < FEWEST_ELECTION_WORDS) {
            notes.add("it does not seem to be about an election");
            return new Reading(List.of(), notes);
        }
        if (words(parses, language.get(), "of-clubs") >= MOST_CLUB_WORDS && race.sentences(cast) < FEWEST_SENTENCES) {
            notes.add("it seems to be about a vote in a sports body or a company, not about a public election");
            return new Reading(List.of(), notes);
        }
        return new Reading(statements(article, parses, language.get(), cast, contests, race), notes);
    }

    private static List<Parse> parse(Article article, Language language) {
        Set<String> names = LanguageTools.of(language).names(article.passages);
        int half = article.passages.size() / 2;
        // Tagging is most of the work and each passage stands alone; the library's taggers serve one thread each.
        CompletableFuture<List<List<Sentence>>> first =
                Beside.start(() -> sentences(article.passages.subList(0, half), names, language));
        List<List<Sentence>> second =
                sentences(article.passages.subList(half, article.passages.size()), names, language);
        List<Parse> parses = new ArrayList<>();
        int paragraph = 0;
        for (List<Sentence> passage :
                Stream.concat(first.join().stream(), second.stream()).toList()) {
            for (Sentence sentence : passage) {
                parses.add(new Parse(sentence, new Phrases(sentence, language), parses.size(), paragraph));
            }
            paragraph++;
        }
        return parses;
    }

    private static List<List<Sentence>> sentences(List<Passage> passages, Set<String> names, Language language) {
        LanguageTools.Splitter splitter = LanguageTools.of(language).splitter(names);
        return passages.stream().map(splitter::sentences).toList();
    }

    private static int words(List<Parse> parses, Language language, String list) {
        Words words = Words.of(language);
        int found = 0;
        for (Parse parse : parses) {
            for (Token token : parse.sentence().tokens) {
                found += words.has(list, token.lower()) ? 1 : 0;
            }
        }
        return found;
    }

    private static List<ReadStatement> statements(
            Article article, List<Parse> parses, Language language, Cast cast, Contests contests, Race race) {
        var naming = new Naming(parses, cast, race, language);
        var leads = new Leads(parses, naming);
        var voices = new Voices(parses, naming, leads, language);
        var elections = new ElectionResolver(parses, cast, contests, race, article.published, language);
        Map<Race, Judge> judges = new HashMap<>();
        Function<Race, Judge> judging = contest -> judges.computeIfAbsent(
                contest, one -> new Judge(one, new Targets(cast, one, naming, language), language));
        var takers = new Takers(language, naming, voices, leads);
        var matching = new Matching(language, cast, takers, elections, judging);
        var ellipses = new Ellipses(naming, leads, takers, language);
        var second = new SecondOpinion(
                new Deeds(naming, voices, language), new Gist(naming, race), elections, judging, language);
        List<Finding> findings = new ArrayList<>();
        for (Parse parse : parses) {
            if (parse.sentence().passage.kind() == Passage.Kind.BODY) {
                Matching.Told told = matching.in(parse);
                findings.addAll(told.findings());
                List<Finding> left = ellipses.in(parse, findings);
                findings.addAll(left);
                findings.addAll(second.further(parse, told, left));
            }
        }
        var details = new Details(article, elections, language, MOST_QUOTED_WORDS);
        return Duplicates.merge(findings.stream().map(details::statement).toList());
    }
}
