package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Cast;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.people.Person;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Lists;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Whom or what a position is about: the winner named in the clause, else the winner of the race. */
final class Targets {
    /** How far after a verb its object may begin. */
    private static final int REACH = 14;

    /** "frente al 42 % de Le Pen", "a legal challenge from Lake". */
    private static final int OPPOSED_WITHIN = 7;

    private final Cast cast;
    private final Race race;
    private final Naming naming;
    private final Words words;
    private final Language language;

    Targets(Cast cast, Race race, Naming naming, Language language) {
        this.cast = cast;
        this.race = race;
        this.naming = naming;
        this.words = Words.of(language);
        this.language = language;
    }

    /** The first person or party after a verb, up to the next clause; named or meant by a pronoun or a role. */
    Optional<Named> object(Parse parse, int trigger, int end, Actor actor) {
        Sentence sentence = parse.sentence();
        for (Phrase phrase : parse.phrases().all()) {
            boolean reached = phrase.from() > trigger && phrase.from() <= end + REACH;
            if (reached
                    && phrase.from() > 0
                    && words.has("agent", sentence.token(phrase.from() - 1).lower())) {
                // "congratulated by Merkel and Macron": from here on they are those who do it.
                return Optional.empty();
            }
            if (reached && !crossesClause(sentence, end, phrase.from()) && !takesPart(parse, phrase, actor)) {
                Optional<String> name = nameOf(parse, phrase).filter(one -> !Names.same(one, actor.name()));
                if (name.isPresent()) {
                    boolean direct = phrase.from() <= end + 1
                            || sentence.is(phrase.from() - 1, "to", "for", "on", "a", "an", "à", "zu");
                    return Optional.of(new Named(name.get(), direct));
                }
            }
        }
        return Optional.empty();
    }

    /** "Lo felicitaron Putin y Xi": those behind the verb of whom the actor is one are no objects. */
    private boolean takesPart(Parse parse, Phrase phrase, Actor actor) {
        if (language == Language.EN || !phrase.named()) {
            return false;
        }
        List<Phrase> together = new Lists(parse, words).forward(phrase);
        return together.size() > 1
                && together.stream()
                        .anyMatch(one -> nameOf(parse, one)
                                .filter(name -> Names.same(name, actor.name()))
                                .isPresent());
    }

    /**
     * Who is named after a verb.
     *
     * @param direct whether right after it, or after "to": then it is surely the verb's object
     */
    record Named(String name, boolean direct) {}

    /** "by 52 percent to Kerry's 47", "rejected the petition of Chamisa": named as the one against whom, or whose plea it was. */
    boolean opposed(Sentence sentence, Phrase phrase) {
        for (int i = phrase.from() - 1; i >= 0 && i > phrase.from() - OPPOSED_WITHIN; i--) {
            if (sentence.is(i, ",", ";", ":")) {
                return false;
            }
            if (words.has("versus", sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** A person or party named in the words from one index to another. */
    Optional<String> within(Parse parse, int from, int to, Actor actor) {
        return first(parse, from, to, actor, phrase -> true);
    }

    /** As {@link #within}, but by name: "the winner" is nobody's name. */
    Optional<String> named(Parse parse, int from, int to, Actor actor) {
        return first(parse, from, to, actor, Phrase::named);
    }

    private Optional<String> first(Parse parse, int from, int to, Actor actor, Predicate<Phrase> counts) {
        return parse.phrases().all().stream()
                .filter(phrase -> phrase.from() >= from && phrase.to() <= to)
                .filter(counts)
                .filter(phrase -> !opposed(parse.sentence(), phrase))
                .flatMap(phrase -> nameOf(parse, phrase).stream())
                .filter(name -> !Names.same(name, actor.name()))
                .filter(race::stood)
                .findFirst();
    }

    /** Is somebody named, or meant by a pronoun or a role, in the words from one index to another? */
    boolean names(Parse parse, int from, int to, String somebody) {
        return parse.phrases().all().stream()
                .filter(phrase -> phrase.from() >= from && phrase.to() <= to)
                .flatMap(phrase -> nameOf(parse, phrase).stream())
                .anyMatch(name -> Names.same(name, somebody));
    }

    String winner() {
        return race.winner();
    }

    /** The court that the article names most often: whose ruling is spoken of. */
    Optional<String> court() {
        Map<String, Integer> named = new TreeMap<>();
        cast.bodies().stream()
                .filter(body -> words.anyIn("judge", " " + lower(body) + " "))
                .forEach(body -> named.merge(body, 1, Integer::sum));
        return named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The name a phrase gives, as its head or its owner: "Biden", "Biden's victory", "the president-elect". */
    Optional<String> nameOf(Parse parse, Phrase phrase) {
        if (phrase.pronoun()) {
            boolean person = words.has("personal", parse.head(phrase));
            return person && !race.winner().isEmpty() ? Optional.of(fullest(race.winner())) : Optional.empty();
        }
        if (phrase.named() && parse.name(phrase).startsWith("@")) {
            return ofHandle(parse.name(phrase).toLowerCase(Locale.ROOT));
        }
        if (phrase.named()) {
            boolean party = race.stood(parse.name(phrase));
            return party || cast.kindOfName(parse, phrase) == Actor.Kind.PERSON
                    ? Optional.of(fullest(parse.name(phrase)))
                    : Optional.empty();
        }
        for (int from = phrase.from(); phrase.owned() && from < phrase.owner() - 1; from++) {
            String owner = parse.sentence().printed(from, phrase.owner() - 1);
            if (cast.find(owner).isPresent()) {
                return Optional.of(fullest(owner));
            }
        }
        return role(parse, phrase);
    }

    /** "@JoeBiden" is whoever stood and has that family name. */
    private Optional<String> ofHandle(String handle) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(race.winner()), race.losers().stream())
                .filter(name ->
                        !name.isEmpty() && handle.contains(Names.words(name).getLast()))
                .findFirst()
                .map(this::fullest);
    }

    private Optional<String> role(Parse parse, Phrase phrase) {
        String head = parse.head(phrase);
        if (!words.has("election-role", head)) {
            return owned(parse, phrase);
        }
        boolean losing = words.anyIn("losing", parse.words(phrase));
        if (losing && race.losers().size() == 1) {
            return Optional.of(fullest(race.losers().iterator().next()));
        }
        return race.winner().isEmpty() || losing ? Optional.empty() : Optional.of(fullest(race.winner()));
    }

    /** "his victory" is the winner's; "the Biden victory" Biden's. */
    private Optional<String> owned(Parse parse, Phrase phrase) {
        Sentence sentence = parse.sentence();
        for (int from = phrase.from(); from < phrase.to() - 1; from++) {
            String word = sentence.token(from).text();
            if (sentence.token(from).capitalised()
                    && cast.find(word).filter(p -> race.stood(p.name())).isPresent()) {
                return Optional.of(fullest(word));
            }
        }
        boolean of =
                sentence.is(phrase.to(), "of", "de", "von", "du", "for") && words.has("victory", parse.head(phrase));
        return of
                ? parse.phrases().at(phrase.to() + 1).filter(Phrase::named).flatMap(next -> nameOf(parse, next))
                : Optional.empty();
    }

    private String fullest(String name) {
        if (race.isWinner(name) && !name.equals(race.winner())) {
            return race.winner();
        }
        return cast.find(name).map(Person::name).orElse(name);
    }

    Optional<Actor> known(String name) {
        return naming.person(name);
    }

    /** Does another clause begin between these words? */
    private static boolean crossesClause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ";", ":", "but", "while", "whereas", "pero", "aber", "mais", "who", "which")) {
                return true;
            }
            boolean verbNext =
                    sentence.tagged(i + 1, "VERB") || (sentence.tagged(i + 1, "ADV") && sentence.tagged(i + 2, "VERB"));
            if (sentence.is(i, ",") || (i > from && sentence.tagged(i, "CCONJ") && verbNext)) {
                return true;
            }
        }
        return false;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
