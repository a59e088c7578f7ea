package canvass.recognition.reading.people;

import canvass.recognition.reading.document.Passage;
import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the election an article is mainly about, its winner and its losers, from how the article speaks of people. */
public final class Races {
    /** Results are reported, contested and greeted for about a year. */
    private static final int DAYS_AFTER = 430;

    private static final int LEAST_SCORE = 6;

    private static final Map<String, String> OFFICES =
            Map.of("presidential", "president", "parliamentary", "parliament");

    /**
     * So long after a national election an article that names nobody who stood can still be about it, and one that names a single one
     * of them, once, need not speak of their country: until about then the world greets, doubts and waits.
     */
    private static final int SPOKEN_OF_DAYS = 80;

    private static final int NAMELESS_WEIGHT = 2;

    private static final int MOST_FOR_MENTIONS = 6;

    private static final int LEAST_LOCAL = 3;

    /** Most articles on an election appear within five weeks of it; nearly all others within four months. */
    private static final int FRESH_DAYS = 35;

    private static final int SEASON_DAYS = 120;

    private final List<Parse> article;
    private final Cast cast;
    private final Language language;
    private final Lexicon lexicon;
    private final Contests contests;
    private final Map<String, Integer> countries = new HashMap<>();

    private Races(List<Parse> article, Cast cast, Contests contests, Language language) {
        this.article = article;
        this.cast = cast;
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.contests = contests;
    }

    public static Race main(
            List<Parse> article, Cast cast, Contests contests, Language language, Optional<LocalDate> published) {
        var races = new Races(article, cast, contests, language);
        article.forEach(races::countCountries);
        return races.decide(published);
    }

    /** How often each country is named, and named next to words of voting. */
    private void countCountries(Parse parse) {
        Sentence sentence = parse.sentence();
        Words words = Words.of(language);
        for (int i = 0; i < sentence.size(); i++) {
            Optional<String> code = codeAt(sentence, i);
            if (code.isPresent()) {
                String near = sentence.words(i, Math.min(sentence.size(), i + 5));
                boolean dateline = sentence.passage.kind() == Passage.Kind.HEADING && i == 0;
                int weight = words.anyIn("electionish", near) || dateline ? 4 : 1;
                countries.merge(code.get(), weight, Integer::sum);
            }
        }
    }

    private Optional<String> codeAt(Sentence sentence, int i) {
        for (int to = Math.min(sentence.size(), i + 4); to > i; to--) {
            if (sentence.token(i).capitalised()) {
                Optional<Places.Country> found = Places.all().country(sentence.printed(i, to));
                if (found.isPresent()) {
                    return found.map(Places.Country::code);
                }
            }
        }
        for (int to = Math.min(sentence.size(), i + 3); to > i; to--) {
            if (sentence.token(i).capitalised()
                    && Places.all().usState(sentence.printed(i, to)).isPresent()) {
                return Optional.of("US");
            }
        }
        boolean capital = sentence.token(i).capitalised() || language != Language.EN;
        return capital ? Places.all().people(sentence.token(i).text(), language) : Optional.empty();
    }

    private Race decide(Optional<LocalDate> published) {
        Optional<Elections.Known> known = bestKnown(published).filter(one -> !isAside(one));
        String country = known.map(Elections.Known::country).orElseGet(() -> most(countries));
        String winner = known.map(this::winnerOf)
                .filter(name -> !name.isEmpty())
                .or(contests::winner)
                .orElse("");
        Set<String> losers = known.isEmpty() ? contests.losers() : new TreeSet<>();
        known.ifPresent(one -> one.others().forEach(other -> losers.add(cast.printed(other))));
        if (known.isEmpty() && losers.isEmpty() && !winner.isEmpty()) {
            contests.opponent(winner).ifPresent(losers::add);
        }
        int year = known.map(Elections.Known::year)
                .orElseGet(() -> published.map(LocalDate::getYear).orElse(0));
        String office = known.map(one -> one.id().substring(8)).orElseGet(this::office);
        String id = country.isEmpty() || year == 0 ? "" : country + "-" + year + "-" + office;
        return new Race(id, country, year, office, winner, losers, known);
    }

    /** The party, unless the article speaks more than twice as often of its leader: whoever wins a parliament is named anyway. */
    private String winnerOf(Elections.Known one) {
        int leader = cast.known(one.winner()).map(Person::sentences).orElse(0);
        return !one.party().isEmpty() && 2 * partyIn(one) > leader ? one.party() : cast.printed(one.winner());
    }

    /** "The Social Democrats" are another party in each country. */
    private int partyIn(Elections.Known one) {
        return one.party().isEmpty() || !countries.containsKey(one.country())
                ? 0
                : count(one.party().toLowerCase(Locale.ROOT).replace("'s", " 's"));
    }

    /** An article on a governor's election names the president as well: then others are told of more, and to have won or lost. */
    private boolean isAside(Elections.Known known) {
        List<String> people = known.people().toList();
        return !people.isEmpty() && contests.mostToldOf(people) > mentionsOf(known);
    }

    private Optional<Elections.Known> bestKnown(Optional<LocalDate> published) {
        List<Elections.Known> possible = new ArrayList<>();
        for (Elections.Known one : Elections.all().known()) {
            boolean held =
                    published.isEmpty() || !one.day().isAfter(published.get().plusDays(1));
            boolean recent =
                    published.isEmpty() || one.day().plusDays(DAYS_AFTER).isAfter(published.get());
            if (held && (recent || mentions(String.valueOf(one.year())))) {
                possible.add(one);
            }
        }
        return possible.stream()
                .filter(one -> possible.stream().noneMatch(other -> isLaterRound(other, one)))
                .filter(one -> score(one, published) >= LEAST_SCORE)
                .max(Comparator.comparingInt((Elections.Known one) -> score(one, published))
                        .thenComparing(Elections.Known::day));
    }

    private static boolean isLaterRound(Elections.Known later, Elections.Known than) {
        return later.id().equals(than.id()) && later.day().isAfter(than.day());
    }

    private int score(Elections.Known one, Optional<LocalDate> published) {
        boolean winnerNamed = (!one.winner().isEmpty() && named(one.winner())) || partyIn(one) > 0;
        int others = (int) one.others().stream().filter(this::named).count();
        if (one.local() && !(winnerNamed && others > 0) && mentionsOf(one) < LEAST_LOCAL) {
            // Whoever was elected in a state is named in much that is not about that election.
            return 0;
        }
        boolean spokenOf = published.filter(day -> isSpokenOf(one, day)).isPresent();
        if (!winnerNamed && others == 0) {
            boolean meant = spokenOf && countries.getOrDefault(one.country(), 0) >= NAMELESS_WEIGHT;
            return meant ? LEAST_SCORE : 0;
        }
        if (!spokenOf && mentionsOf(one) == 1 && !one.country().equals(most(countries))) {
            // A head of government who greets another country's winner was elected once, too.
            return 0;
        }
        int country = Math.min(4, countries.getOrDefault(one.country(), 0));
        int won = winnerNamed ? Math.min(3, contests.winning(cast.printed(one.winner()))) : 0;
        int year = published.isEmpty()
                ? 2 * count(String.valueOf(one.year()))
                : mentions(String.valueOf(one.year())) ? 1 : 0;
        return Math.min(MOST_FOR_MENTIONS, mentionsOf(one) / 3)
                + (winnerNamed || others > 0 ? 3 : 0)
                + Math.min(others, 2)
                + country
                - (one.local() ? 1 : 0)
                + won
                + published.map(day -> recency(one, day)).orElse(0)
                + year;
    }

    private static boolean isSpokenOf(Elections.Known one, LocalDate published) {
        long days = ChronoUnit.DAYS.between(one.day(), published);
        return !one.local() && days >= 0 && days < SPOKEN_OF_DAYS;
    }

    /** What was decided last is what is greeted, counted and contested. */
    private static int recency(Elections.Known one, LocalDate published) {
        long days = ChronoUnit.DAYS.between(one.day(), published);
        return days > DAYS_AFTER ? 0 : days > SEASON_DAYS ? 2 : days > FRESH_DAYS ? 5 : 7;
    }

    private boolean named(String person) {
        return cast.known(person).isPresent() || cast.bodies().contains(person);
    }

    /** In how many sentences the people of an election are named: an article is about those it speaks of most. */
    private int mentionsOf(Elections.Known one) {
        return one.people()
                .mapToInt(name -> cast.known(name).map(Person::sentences).orElse(0))
                .sum();
    }

    private boolean mentions(String word) {
        return count(word) > 0;
    }

    private int count(String word) {
        return (int) article.stream()
                .filter(parse -> parse.sentence().line.contains(" " + word + " "))
                .count();
    }

    private String office() {
        Map<String, Integer> told = new TreeMap<>();
        for (String section : List.of("presidential", "parliamentary", "governor", "senate", "mayor")) {
            int sentences = (int) article.stream()
                    .filter(parse -> lexicon.pattern(section)
                            .matcher(parse.sentence().line)
                            .find())
                    .count();
            told.put(OFFICES.getOrDefault(section, section), sentences);
        }
        String most = most(told);
        return told.getOrDefault(most, 0) > 0 ? most : "president";
    }

    private static String most(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
