package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what stands around a name about its bearer: "Kremlin spokesman Dmitry Peskov", "Jair Bolsonaro of Brazil". */
public final class Descriptions {
    private static final Map<Language, Descriptions> LOADED = new EnumMap<>(Language.class);

    private static final int LONGEST_ASIDE = 8;

    private static final int LONGEST_CLAUSE = 13;

    private final Words words;
    private final Language language;

    private Descriptions(Language language) {
        this.language = language;
        this.words = Words.of(language);
    }

    static synchronized Descriptions of(Language language) {
        return LOADED.computeIfAbsent(language, Descriptions::new);
    }

    void gather(Person person, Parse parse, Phrase name) {
        Sentence sentence = parse.sentence();
        if (name.from() > 0
                && name.nameFrom() == name.from()
                && words.has("where-before", sentence.token(name.from() - 1).lower())) {
            // "Speaking in Sochi, the Russian president ...": what follows a place is not about it.
            return;
        }
        officeBefore(person, parse, name);
        describe(person, parse, name.from(), name.nameFrom());
        int after = name.to();
        if (sentence.is(after, "of", "de", "von", "du", "from") && !sentence.is(after - 1, ",")) {
            country(sentence, after + 1).ifPresent(found -> belongs(person, found));
        }
        if (sentence.is(after, ",", "(")) {
            clauseRole(person, parse, after + 1);
            parse.phrases()
                    .at(after + 1)
                    .filter(next -> !next.named() || !isPersonLike(parse, next))
                    .ifPresent(next -> {
                        int end = asideEnd(parse, next);
                        describe(person, parse, next.from(), end);
                    });
        }
        if (sentence.is(name.from() - 1, ",")) {
            boolean abbreviated = sentence.is(name.from() - 2, ")") && sentence.is(name.from() - 4, "(");
            parse.phrases()
                    .at(name.from() - (abbreviated ? 5 : 2))
                    .filter(before -> !before.named() || !isPersonLike(parse, before))
                    .ifPresent(before -> {
                        int from = headFrom(parse, before);
                        if (officeIn(sentence, from, before.to())) {
                            describe(person, parse, from, before.to());
                        }
                    });
        }
    }

    /** Where "le président du Conseil européen" begins that ends in this phrase. */
    private static int headFrom(Parse parse, Phrase last) {
        Phrase first = last;
        for (int i = 0; i < 2; i++) {
            boolean hangs =
                    parse.sentence().is(first.from() - 1, "of", "for", "de", "d'", "del", "du", "des", "von", "vom");
            Optional<Phrase> before = parse.phrases().at(first.from() - (hangs ? 2 : 1));
            boolean genitive = parse.sentence().is(first.from(), "der", "des");
            if (before.isEmpty() || !(hangs || genitive)) {
                break;
            }
            first = before.get();
        }
        return first.from();
    }

    /** "le chef du gouvernement espagnol Pedro Sánchez": the office before the complement that ends in the name. */
    private void officeBefore(Person person, Parse parse, Phrase name) {
        Sentence sentence = parse.sentence();
        boolean complement = name.nameFrom() > name.from()
                && sentence.is(name.from() - 1, "de", "d'", "del", "du", "des", "von", "vom");
        Optional<Phrase> office = complement ? parse.phrases().at(name.from() - 2) : Optional.empty();
        office.filter(before -> !before.named() && officeIn(sentence, before.from(), before.to()))
                .ifPresent(before -> describe(person, parse, before.from(), name.nameFrom()));
    }

    /** "Alexandre de Moraes, who presides over the electoral court": what somebody does can tell their office. */
    private void clauseRole(Person person, Parse parse, int from) {
        Sentence sentence = parse.sentence();
        String aside = sentence.words(from, Math.min(sentence.size(), from + LONGEST_ASIDE));
        if (words.anyIn("also-ran", aside)) {
            // "crédité de 1,99 %"
            person.hasRole("ran");
        }
        boolean does = from < sentence.size()
                && (words.has("relative", sentence.token(from).lower())
                        || words.has("leading", sentence.token(from).lower()));
        if (does) {
            int end = from;
            while (end < sentence.size() && end < from + LONGEST_CLAUSE && !sentence.is(end, ",", ".", ";")) {
                end++;
            }
            String clause = sentence.words(from, end);
            String printed = sentence.printed(from, end);
            boolean leads =
                    words.anyIn("leading", clause) && new Actor("", Actor.Kind.PERSON, printed, "", "").watches(words);
            if (words.anyIn("observers", clause) || leads) {
                person.watches(printed);
            } else if (words.anyIn("electoral", sentence.words(from, Math.min(end, from + LONGEST_ASIDE + 1)))) {
                person.hasRole(sentence.printed(from, end));
            }
        }
    }

    /** The country a phrase speaks of, as its owner, as an adjective or after "of". */
    Optional<Places.Country> countryOf(Parse parse, Phrase phrase) {
        return countryIn(parse.sentence(), phrase.from(), complementEnd(parse, phrase));
    }

    private void describe(Person person, Parse parse, int from, int to) {
        Sentence sentence = parse.sentence();
        if (from >= to) {
            return;
        }
        String piece = sentence.words(from, to);
        boolean office = officeIn(sentence, from, to);
        Optional<Places.Country> country = countryIn(sentence, from, to);
        if (office) {
            person.hasRole(sentence.printed(from, to));
            for (String one : words.list("office")) {
                if (piece.contains(" " + one + " ")) {
                    person.offices.add(one);
                }
            }
        }
        if (words.anyIn("outsider", piece)) {
            person.standsOutside();
            person.speaksFor(words.anyIn("opposition", piece) ? "opposition" : "");
        }
        boolean stateOfUnion =
                country.isPresent() && country.get().code().equals("GE") && words.anyIn("us-office", piece);
        country.map(found -> stateOfUnion ? new Places.Country("US", false) : found)
                .ifPresent(found -> belongs(person, found));
        if (office && country.isPresent() && words.anyIn("state", piece) && !person.outsider()) {
            person.speaksFor(country.get().english());
        }
    }

    private void belongs(Person person, Places.Country country) {
        person.isOf(country.iso3());
    }

    private boolean officeIn(Sentence sentence, int from, int to) {
        return words.anyIn("office", sentence.words(from, to));
    }

    private boolean isPersonLike(Parse parse, Phrase phrase) {
        return Bodies.all().find(parse.name(phrase)).isEmpty()
                && Places.all().country(parse.name(phrase)).isEmpty()
                && !words.anyIn("body", " " + parse.name(phrase).toLowerCase(Locale.ROOT) + " ")
                && phrase.to() - phrase.nameFrom() > 1;
    }

    /** Where "the president of the Republic of Chile" ends that begins as "the president". */
    private static int complementEnd(Parse parse, Phrase phrase) {
        int end = phrase.to();
        for (int i = 0; i < 2; i++) {
            Optional<Phrase> next = complement(parse, end, Language.EN);
            if (next.isEmpty()) {
                break;
            }
            end = next.get().to();
        }
        return end;
    }

    /** The phrase that hangs on the one that ends here: "of Chile", "de la Commission", "der Wahlkommission". */
    public static Optional<Phrase> complement(Parse parse, int end, Language language) {
        Sentence sentence = parse.sentence();
        if (language == Language.DE && sentence.is(end, "der", "des")) {
            // "der Leiter | der Mission": the genitive hangs on without a word between.
            return parse.phrases().at(end);
        }
        if (sentence.is(end, "of", "for", "de", "d'", "del", "von", "vom", "du", "des", "für", "der")) {
            return parse.phrases().at(end + 1);
        }
        return Optional.empty();
    }

    /** An aside with its clause: ", the Democrat who chairs the Wisconsin Elections Commission,". */
    private static int asideEnd(Parse parse, Phrase phrase) {
        Sentence sentence = parse.sentence();
        for (int i = phrase.to(); i < Math.min(sentence.size(), phrase.to() + 9); i++) {
            if (sentence.is(i, ",", ")", ".")) {
                return i;
            }
        }
        return complementEnd(parse, phrase);
    }

    private Optional<Places.Country> countryIn(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Places.Country> found = country(sentence, i).or(() -> Optional.empty());
            if (found.isPresent()) {
                return found;
            }
            Optional<String> people =
                    Places.all().people(adjective(sentence.token(i).text()), language);
            boolean meant = sentence.token(i).capitalised() || language != Language.EN;
            if (people.isPresent() && meant) {
                return people.map(code -> new Places.Country(code, false));
            }
        }
        return Optional.empty();
    }

    private static String adjective(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The country named by up to six words that begin here. */
    private Optional<Places.Country> country(Sentence sentence, int from) {
        for (int to = Math.min(from + 6, sentence.size()); to > from; to--) {
            if (sentence.token(from).capitalised() && sentence.token(to - 1).capitalised()) {
                String name = sentence.printed(from, to);
                Optional<Places.Country> found = Places.all().country(name);
                if (found.isEmpty() && language == Language.DE && name.endsWith("s")) {
                    found = Places.all().country(name.substring(0, name.length() - 1));
                }
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
