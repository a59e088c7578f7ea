package canvass.recognition.reading.people;

import canvass.recognition.reading.document.Passage;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Spellings;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Quotes;
import canvass.recognition.reading.sentence.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everybody the article names, with what it tells about them anywhere: their offices, countries, whom they speak for. */
public final class Cast {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,8}");
    private static final Pattern SPACE = Pattern.compile("[ -]");

    private final Set<String> capitals;
    private final Words words;
    private final Language language;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Optional<Person>> found = new HashMap<>();
    private final Map<String, Optional<Person>> spelt = new HashMap<>();
    private final List<String> bodies = new ArrayList<>();
    private final Map<String, String> abbreviations = new HashMap<>();

    /**
     * Everybody named in an article.
     *
     * @param capitals the words that the article writes with a capital inside sentences
     */
    public Cast(List<Parse> article, Set<String> capitals, Language language) {
        this.capitals = capitals;
        this.words = Words.of(language);
        this.language = language;
        for (Parse parse : article) {
            if (parse.sentence().passage.kind() == Passage.Kind.HEADING) {
                // Headlines capitalise every word; who is meant is told again below.
                continue;
            }
            for (Phrase phrase : parse.phrases().all()) {
                parse.ownerOf(phrase, language)
                        .filter(owner -> kindOfName(parse, owner) == Actor.Kind.PERSON)
                        .ifPresent(owner -> meet(parse, owner));
                if (kindOfName(parse, phrase) == Actor.Kind.PERSON) {
                    meet(parse, phrase);
                } else if (!phrase.pronoun() && isBody(parse, phrase)) {
                    bodies.add(bodyName(parse, phrase));
                    noteAbbreviation(parse, phrase);
                }
            }
        }
    }

    /** "Consejo Nacional Electoral (CNE)": what an abbreviation stands for. */
    private void noteAbbreviation(Parse parse, Phrase phrase) {
        Sentence sentence = parse.sentence();
        int at = phrase.to() + 1;
        boolean told = sentence.is(phrase.to(), "(")
                && sentence.is(at + 1, ")", ",")
                && sentence.token(at).text().matches("\\p{Lu}[\\p{L}-]{1,7}")
                && phrase.to() - phrase.from() > 1;
        if (told && Bodies.all().find(sentence.token(at).text()).isEmpty()) {
            abbreviations.putIfAbsent(sentence.token(at).text(), bodyName(parse, phrase));
        }
    }

    /** "SADC (the Southern African Development Community)", or either of them anywhere: the letters are those that its words begin with. */
    private Optional<String> spelledOut(String abbreviation) {
        return ABBREVIATION.matcher(abbreviation).matches()
                ? bodies.stream()
                        .filter(body -> body.contains(" ") && initials(body).equals(abbreviation))
                        .findFirst()
                : Optional.empty();
    }

    private static String initials(String name) {
        return SPACE.splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** The full name of a body for which the article uses this abbreviation. */
    Optional<String> writtenOut(String abbreviation) {
        return Optional.ofNullable(abbreviations.get(abbreviation)).or(() -> spelledOut(abbreviation));
    }

    List<Person> people() {
        return people;
    }

    public List<String> bodies() {
        return bodies;
    }

    public Optional<Person> find(String name) {
        return found.computeIfAbsent(name, this::search);
    }

    private Optional<Person> search(String name) {
        List<String> parts = parts(name);
        List<String> folded = Person.folded(parts);
        Optional<Person> best = Optional.empty();
        for (Person person : people) {
            if (person.matchesFolded(folded) && (best.isEmpty() || exact(person, parts))) {
                best = Optional.of(person);
            }
        }
        return best;
    }

    /** A person whom a table names, in whatever spelling the article has. */
    Optional<Person> known(String person) {
        return spelt.computeIfAbsent(
                person,
                name -> find(name)
                        .or(() -> people.stream()
                                .filter(one -> Spellings.same(name, one.name()))
                                .max(Comparator.comparingInt(Person::sentences))));
    }

    /** A person's name as fully as the article prints it, or as it is known when the article does not. */
    String printed(String person) {
        return known(person)
                .map(Person::name)
                .filter(name -> name.contains(" "))
                .orElse(person);
    }

    /** What a phrase that ends in a name names; a person where nothing else is known. */
    public Actor.Kind kindOfName(Parse parse, Phrase phrase) {
        if (phrase.pronoun() || !phrase.named()) {
            return Actor.Kind.BODY;
        }
        String name = parse.name(phrase);
        Optional<Bodies.Body> body = Bodies.all().find(name);
        if (body.isPresent()) {
            return body.get().kind();
        }
        if (Places.all().country(name).isPresent()) {
            return Actor.Kind.GOVERNMENT;
        }
        if (isOrdinaryWord(parse, phrase) || isShouted(parse, phrase) || hasArticle(parse, phrase)) {
            return Actor.Kind.BODY;
        }
        if (abbreviations.containsKey(name)) {
            return Actor.Kind.BODY;
        }
        boolean bodyWord =
                parts(name).stream().anyMatch(part -> words.has("body", part.toLowerCase(java.util.Locale.ROOT)));
        boolean acronym = name.matches("[\\p{Lu}]{2,6}")
                && !parse.sentence().line.equals(parse.sentence().line.toUpperCase(java.util.Locale.ROOT));
        boolean noPerson = words.has("no-person", name.toLowerCase(java.util.Locale.ROOT))
                || (language != Language.EN && words.has("portfolio", name.toLowerCase(java.util.Locale.ROOT)))
                || words.anyIn("party-word", " " + name.toLowerCase(java.util.Locale.ROOT) + " ")
                || Elections.all().isParty(name)
                || Places.all().usState(name).isPresent()
                || Places.all().people(name, language).isPresent();
        return bodyWord || (acronym && find(name).isEmpty()) || noPerson ? Actor.Kind.BODY : Actor.Kind.PERSON;
    }

    /** "la Bourse", "el Paseo Colón", "du Nord": in French and Spanish no person's name has an article right before it. */
    private boolean hasArticle(Parse parse, Phrase phrase) {
        int before = phrase.nameFrom() - 1;
        return (language == Language.FR || language == Language.ES)
                && parse.sentence()
                        .is(before, "le", "la", "l'", "les", "el", "los", "las", "du", "des", "au", "aux", "del", "al")
                && (before == 0 || !parse.sentence().token(before).capitalised());
    }

    /** Capitals in a quotation that is all capitals: "I WON, BY A LOT!" */
    boolean isShouted(Parse parse, Phrase phrase) {
        Sentence sentence = parse.sentence();
        int beside = phrase.from() > 1 ? phrase.from() - 2 : Math.min(sentence.size() - 1, phrase.to());
        return sentence.inQuote(phrase.from())
                && isUpperCase(parse.name(phrase))
                && isUpperCase(
                        sentence.printed(beside, phrase.to() + 1 > sentence.size() ? phrase.to() : phrase.to() + 1));
    }

    private static boolean isUpperCase(String text) {
        return text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase) && text.length() > 1;
    }

    /** A word with a capital only because a sentence begins with it. */
    boolean isOrdinaryWord(Parse parse, Phrase phrase) {
        String word = parse.head(phrase);
        int at = phrase.nameFrom();
        if (language != Language.EN) {
            boolean begins =
                    at == 0 || Quotes.isMark(parse.sentence().token(at - 1).text());
            return begins && !parse.sentence().tagged(at, "PROPN", "X");
        }
        return at == 0
                && phrase.to() == 1
                && (words.has("nobody", word)
                        || words.has("adverbial", word)
                        || !parse.sentence().tagged(0, "PROPN", "X")
                        || (!capitals.contains(parse.sentence().token(0).text()) && word.endsWith("s")));
    }

    boolean isBody(Parse parse, Phrase phrase) {
        String head = parse.head(phrase);
        boolean common = words.has("body", head)
                || (head.endsWith("s") && words.has("body", head.substring(0, head.length() - 1)));
        return common || (phrase.named() && kindOfName(parse, phrase) != Actor.Kind.PERSON);
    }

    /** A body's name without article and owner: "Central Election Commission", "Trump campaign". */
    String bodyName(Parse parse, Phrase phrase) {
        Sentence sentence = parse.sentence();
        if (phrase.named() && kindOfName(parse, phrase) != Actor.Kind.PERSON) {
            return parse.name(phrase);
        }
        int from = phrase.from();
        while (from < phrase.to() - 1
                && (words.has("article", sentence.token(from).lower())
                        || words.has("owning", sentence.token(from).lower()))) {
            from++;
        }
        boolean placeOwns = phrase.owned()
                && Places.all()
                        .country(sentence.printed(from, phrase.owner() - 1))
                        .isPresent();
        return sentence.printed(placeOwns ? phrase.owner() : from, phrase.to());
    }

    private void meet(Parse parse, Phrase phrase) {
        List<String> parts = parts(parse.name(phrase));
        Person person = find(parse.name(phrase)).orElseGet(() -> {
            var fresh = new Person(parts);
            people.add(fresh);
            found.clear();
            return fresh;
        });
        if (person.seen(parts, parse.number())) {
            found.clear();
        }
        person.seenAt(words.has("where-before", lower(parse, phrase.from() - 1)) && phrase.nameFrom() == phrase.from());
        Descriptions.of(language).gather(person, parse, phrase);
    }

    private static String lower(Parse parse, int index) {
        return index < 0 ? "" : parse.sentence().token(index).lower();
    }

    private static boolean exact(Person person, List<String> parts) {
        return parts.size() > 1 && person.name().equals(String.join(" ", parts));
    }

    static List<String> parts(String name) {
        return Arrays.stream(name.split("\\s+", -1))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
