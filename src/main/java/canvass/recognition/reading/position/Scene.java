package canvass.recognition.reading.position;

import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.document.Capitals;
import canvass.recognition.reading.document.LanguageGuess;
import canvass.recognition.reading.document.Passage;
import canvass.recognition.reading.knowledge.Beside;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Cast;
import canvass.recognition.reading.people.Contests;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.people.Races;
import canvass.recognition.reading.sentence.LanguageTools;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrases;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article taken apart: its sentences, the people it names, the election it is about, and what frames tell of each sentence. */
public final class Scene {
    public final Article article;
    public final Language language;
    final List<Parse> parses;
    public final Cast cast;
    public final Race race;
    private final Contests contests;

    public Scene(Article article, Language language) {
        this.article = article;
        this.language = language;
        this.parses = parse(article, language);
        this.cast = new Cast(parses, Capitals.inside(article.passages), language);
        this.contests = new Contests(parses, cast, language);
        this.race = Races.main(parses, cast, contests, language, article.published);
    }

    /** Of an article in a language that is read, as far as its text tells that. */
    public static Optional<Scene> of(Article article) {
        String text = article.passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
        return LanguageGuess.of(text, article.language).map(language -> new Scene(article, language));
    }

    private static List<Parse> parse(Article article, Language language) {
        // What a language is read with and what its clauses are weighed by are most of what a first reading waits for.
        CompletableFuture<Wordings> weights = Beside.start(Wordings::shipped);
        Set<String> names = LanguageTools.of(language).names(article.passages);
        int half = article.passages.size() / 2;
        // Tagging is most of the work and each passage stands alone; the library's taggers serve one thread each.
        CompletableFuture<List<List<Sentence>>> first =
                Beside.start(() -> sentences(article.passages.subList(0, half), names, language));
        List<List<Sentence>> second =
                sentences(article.passages.subList(half, article.passages.size()), names, language);
        weights.join();
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

    /** How often the article has a word of this list. */
    public int words(String list) {
        Words words = Words.of(language);
        int found = 0;
        for (Parse parse : parses) {
            for (Token token : parse.sentence().tokens) {
                found += words.has(list, token.lower()) ? 1 : 0;
            }
        }
        return found;
    }

    /**
     * What frames tell of a sentence.
     *
     * @param here all that was found in it, also of those whose verb stands before
     */
    public record Heard(Parse parse, Matching.Told told, List<Finding> here) {}

    /**
     * What is heard of an article, and with what it is judged.
     *
     * @param sentences those of its body, in their order
     */
    public record Hearing(List<Heard> sentences, ElectionResolver elections, Verdicts verdicts) {}

    public Hearing hear() {
        var naming = new Naming(parses, cast, race, language);
        var leads = new Leads(parses, naming);
        var voices = new Voices(parses, naming, leads, language);
        var elections = new ElectionResolver(parses, cast, contests, race, article.published, language);
        Map<Race, Judge> judges = new HashMap<>();
        Function<Race, Judge> judging = contest -> judges.computeIfAbsent(
                contest, one -> new Judge(one, new Targets(cast, one, naming, language), language));
        Map<Race, WeighedAims> aims = new HashMap<>();
        Function<Race, WeighedAims> aiming = contest -> aims.computeIfAbsent(
                contest, one -> new WeighedAims(one, new Targets(cast, one, naming, language), language));
        var takers = new Takers(language, naming, voices, leads);
        var matching = new Matching(language, cast, takers, elections, judging);
        var ellipses = new Ellipses(naming, leads, takers, language);
        List<Heard> sentences = new ArrayList<>();
        List<Finding> before = new ArrayList<>();
        for (Parse parse : parses) {
            if (parse.sentence().passage.kind() == Passage.Kind.BODY) {
                Matching.Told told = matching.in(parse);
                List<Finding> here = new ArrayList<>(told.findings());
                before.addAll(here);
                here.addAll(ellipses.in(parse, before));
                before.addAll(here.subList(told.findings().size(), here.size()));
                sentences.add(new Heard(parse, told, here));
            }
        }
        var candidates = new Candidates(new Deeds(naming, voices, language), naming);
        var verdicts = new Verdicts(candidates, new Gist(naming, race), elections, aiming, race, language);
        return new Hearing(sentences, elections, verdicts);
    }
}
