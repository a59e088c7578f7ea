package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Line;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who won against whom, as an article tells it of each person and of two at once; several contests may be told of. */
public final class Contests {
    /** Somebody told to have won or lost at least so often stands in what the article is about. */
    private static final int LEAST_TELLING = 2;

    /** How many words behind a verb its object is named. */
    private static final int REACH = 8;

    private static final Pattern SHARE =
            Pattern.compile("(?<= )(\\d{1,2}(?:[.,]\\d+)?) (?=(?:%|percent|per|pct|and|[.,;]) )");

    private final Cast cast;
    private final Language language;
    private final Lexicon lexicon;
    private final Map<String, Integer> winning = new TreeMap<>();
    private final Map<String, Integer> losing = new TreeMap<>();
    private final Set<Pair> pairs = new LinkedHashSet<>();

    /** Two people between whom one contest was decided. */
    record Pair(String winner, String loser) {
        boolean has(String name) {
            return Names.same(winner, name) || Names.same(loser, name);
        }
    }

    public Contests(List<Parse> article, Cast cast, Language language) {
        this.cast = cast;
        this.language = language;
        this.lexicon = Lexicon.of(language);
        for (Parse parse : article) {
            weigh(parse);
            pair(parse);
        }
    }

    private void weigh(Parse parse) {
        for (Phrase phrase : parse.phrases().all()) {
            parse.ownerOf(phrase, language)
                    .filter(owner -> cast.kindOfName(parse, owner) == Actor.Kind.PERSON)
                    .ifPresent(owner -> weigh(parse, owner));
            if (cast.kindOfName(parse, phrase) == Actor.Kind.PERSON) {
                weigh(parse, phrase);
            }
        }
    }

    private void weigh(Parse parse, Phrase phrase) {
        Sentence sentence = parse.sentence();
        String name = fullName(parse, phrase);
        String before = sentence.words(Math.max(0, phrase.nameFrom() - 9), phrase.nameFrom());
        String after = sentence.words(phrase.to(), Math.min(sentence.size(), phrase.to() + 24));
        add(winning, name, lexicon.pattern("winner-before").matcher(before).find());
        add(winning, name, opens(after, "winner-after"));
        add(losing, name, lexicon.pattern("loser-before").matcher(before).find());
        add(losing, name, opens(after, "loser-after"));
    }

    /** Does the piece begin, after its first blank, with the wording of a section? */
    private boolean opens(String piece, String section) {
        return piece.length() > 1
                && lexicon.pattern(section)
                        .matcher(piece)
                        .region(1, piece.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static void add(Map<String, Integer> scores, String name, boolean once) {
        if (once) {
            scores.merge(name, 1, Integer::sum);
        }
    }

    private String fullName(Parse parse, Phrase phrase) {
        return cast.find(parse.name(phrase)).map(Person::name).orElse(parse.name(phrase));
    }

    private void pair(Parse parse) {
        Line line = Marks.of(parse, cast);
        for (Pattern pattern : lexicon.each("contest")) {
            Matcher matcher = pattern.matcher(line.text);
            while (matcher.find()) {
                note(person(parse, line.indexAt(matcher.start("w"))), person(parse, line.indexAt(matcher.start("l"))));
            }
        }
        shares(parse);
    }

    /** "Kast 41.8 percent, Boric 55.9": of two with their shares, the larger has won. */
    private void shares(Parse parse) {
        Matcher matcher = SHARE.matcher(parse.sentence().line);
        Optional<String> before = Optional.empty();
        double share = 0;
        int from = 0;
        while (matcher.find()) {
            int at = parse.sentence().indexAt(matcher.start());
            Optional<String> here = lastPerson(parse, from, at);
            double value = Double.parseDouble(matcher.group(1).replace(',', '.'));
            if (before.isPresent() && here.isPresent() && share + value <= 100) {
                note(share > value ? before : here, share > value ? here : before);
            }
            before = here;
            share = value;
            from = at;
        }
    }

    private Optional<String> lastPerson(Parse parse, int from, int to) {
        Optional<String> last = Optional.empty();
        for (Phrase phrase : parse.phrases().all()) {
            if (phrase.from() >= from && phrase.to() <= to && phrase.to() > to - 8) {
                last = person(parse, phrase.named() ? phrase.to() - 1 : phrase.from());
            }
        }
        return last;
    }

    private Optional<String> person(Parse parse, int index) {
        return parse.phrases()
                .at(index)
                .map(phrase -> phrase.named() && index >= phrase.nameFrom()
                        ? phrase
                        : parse.ownerOf(phrase, language).orElse(phrase))
                .filter(phrase -> cast.kindOfName(parse, phrase) == Actor.Kind.PERSON)
                .filter(phrase -> cast.find(parse.name(phrase))
                        .filter(one -> !one.isPlace())
                        .isPresent())
                .map(phrase -> fullName(parse, phrase));
    }

    private void note(Optional<String> winner, Optional<String> loser) {
        if (winner.isPresent() && loser.isPresent() && !Names.same(winner.get(), loser.get())) {
            pairs.add(new Pair(winner.get(), loser.get()));
            winning.merge(winner.get(), LEAST_TELLING, Integer::sum);
            losing.merge(loser.get(), LEAST_TELLING, Integer::sum);
        }
    }

    int winning(String name) {
        return winning.getOrDefault(name, 0);
    }

    Set<Pair> pairs() {
        return pairs;
    }

    /** Who is told to have won against the one most told of as a loser; else who is most told to have won at all. */
    Optional<String> winner() {
        Optional<String> loser = losers().stream()
                .max(Comparator.comparingInt((String name) -> -Math.max(-4, net(name)) * mentions(name))
                        .thenComparing(Comparator.reverseOrder()));
        Optional<String> against = loser.flatMap(name -> pairs.stream()
                .filter(pair -> pair.loser().equals(name))
                .map(Pair::winner)
                .filter(winner -> net(winner) > 0)
                .findFirst());
        return against.or(() -> winning.keySet().stream()
                        .filter(name -> net(name) > 0)
                        .filter(name -> loser.isEmpty()
                                || pairs.stream()
                                        .noneMatch(pair -> pair.winner().equals(name)))
                        .max(Comparator.comparingInt((String name) -> Math.min(4, net(name)) * mentions(name))
                                .thenComparing(Comparator.reverseOrder())))
                .or(() -> loser.flatMap(this::opponent));
    }

    /** Where one of two is told of: whoever else is named most, and neither judges nor counts. */
    Optional<String> opponent(String one) {
        Words words = Words.of(language);
        return cast.people().stream()
                .filter(person -> person.sentences() > LEAST_TELLING && !Names.same(person.name(), one))
                .filter(person -> !words.anyIn("electoral", role(person)) && !words.anyIn("judge", role(person)))
                .filter(person -> person.outsider() || !words.anyIn("state", role(person)))
                .max(Comparator.comparingInt(Person::sentences))
                .map(Person::name);
    }

    /** The contest of whoever acts, or is named after the verb, where it is another than the article's main one. */
    public Optional<Race> besides(Race main, Actor actor, Parse parse, int behind) {
        Optional<Pair> own = pairs.stream()
                .filter(pair -> actor.kind() == Actor.Kind.PERSON && pair.has(actor.name()))
                .filter(pair -> !main.stood(actor.name()) || !main.isWinner(pair.winner()))
                .filter(pair -> !(main.stood(pair.winner()) && main.stood(pair.loser())))
                .findFirst();
        if (own.isPresent()) {
            return own.map(pair -> beside(main, pair.winner()));
        }
        return namedNext(parse, behind)
                .filter(name -> !Names.same(name, actor.name()) && !main.stood(name) && net(name) > 0)
                .filter(name -> mentions(name) > 1 || pairs.stream().anyMatch(pair -> pair.has(name)))
                .map(name -> beside(main, name));
    }

    /** The person named right behind a verb, in its own clause. */
    private Optional<String> namedNext(Parse parse, int from) {
        Sentence sentence = parse.sentence();
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            if (sentence.is(i, ",", ";", ":", ".") || sentence.tagged(i, "CCONJ")) {
                return Optional.empty();
            }
            Optional<String> named = person(parse, i);
            if (named.isPresent()) {
                boolean single = parse.phrases()
                        .at(i)
                        .filter(phrase -> !sentence.is(phrase.to(), ",") && !sentence.tagged(phrase.to(), "CCONJ"))
                        .filter(phrase -> endsAlike(parse.name(phrase), named.get()))
                        .isPresent();
                return named.filter(name -> single);
            }
        }
        return Optional.empty();
    }

    /** A first name alone is too little to tell another contest by. */
    private static boolean endsAlike(String printed, String name) {
        List<String> mine = Names.words(printed);
        return !mine.isEmpty() && mine.getLast().equals(Names.words(name).getLast());
    }

    private Race beside(Race main, String winner) {
        Set<String> losers = new TreeSet<>();
        pairs.stream()
                .filter(pair -> pair.winner().equals(winner))
                .map(Pair::loser)
                .forEach(losers::add);
        return new Race(main.id(), main.country(), main.year(), main.office(), winner, losers, Optional.empty());
    }

    private static String role(Person person) {
        return " " + person.role().toLowerCase(Locale.ROOT) + " ";
    }

    private int net(String name) {
        return winning(name) - losing.getOrDefault(name, 0);
    }

    private int mentions(String name) {
        return cast.find(name).map(Person::sentences).orElse(0);
    }

    /** Those told to have lost, but for those who are told at least as often to have won. */
    Set<String> losers() {
        Set<String> losers = new TreeSet<>();
        losing.keySet().stream().filter(name -> net(name) < 0).forEach(losers::add);
        return losers;
    }

    /** In how many sentences the one is named who, of all that these do not count among theirs, is told of most. */
    int mostToldOf(List<String> but) {
        List<String> names = new ArrayList<>(winning.keySet());
        names.addAll(losing.keySet());
        return names.stream()
                .filter(name -> but.stream().noneMatch(other -> Names.same(other, name)))
                .mapToInt(
                        name -> mentions(name) - (winning(name) + losing.getOrDefault(name, 0) < LEAST_TELLING ? 2 : 0))
                .max()
                .orElse(0);
    }
}
