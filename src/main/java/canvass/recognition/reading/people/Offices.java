package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Who holds an office that an article speaks of without a name: "the prime minister", "a spokesman for Merkel". */
final class Offices {
    private final Cast cast;
    private final Race race;
    private final Words words;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Naming naming;

    Offices(Cast cast, Race race, Language language, Pronouns pronouns, Naming naming) {
        this.cast = cast;
        this.race = race;
        this.words = Words.of(language);
        this.descriptions = Descriptions.of(language);
        this.pronouns = pronouns;
        this.naming = naming;
    }

    Optional<Actor> holder(Parse parse, Phrase phrase, String head) {
        String piece = parse.words(phrase);
        if (words.anyIn("spokes", piece)) {
            return principal(parse, phrase);
        }
        boolean alone = phrase.to() - phrase.from() <= 2;
        if (!race.winner().isEmpty() && words.has("winner-role", head)) {
            return naming.person(race.winner());
        }
        if (words.anyIn("losing", piece) && race.losers().size() == 1) {
            return naming.person(race.losers().iterator().next());
        }
        String country =
                descriptions.countryOf(parse, phrase).map(Places.Country::iso3).orElse("");
        Optional<Person> holder = cast.people().stream()
                .filter(person -> person.offices.contains(head)
                        || person.offices.stream().anyMatch(office -> piece.contains(" " + office + " ")))
                .filter(person -> country.isEmpty() || !headsBody(person))
                .filter(person -> country.isEmpty()
                        || (person.country().isEmpty() && !stoodElsewhere(person, country))
                        || person.country().equals(country))
                .max(Comparator.comparing((Person person) ->
                                !country.isEmpty() && person.country().equals(country))
                        .thenComparing(person -> former(piece) == former(person.role()))
                        .thenComparingInt(person -> -person.sentencesSince(parse.number())));
        if (holder.isPresent()) {
            return holder.map(Person::actor);
        }
        Optional<Actor> before = pronouns.lastPerson(parse, phrase.from(), false);
        boolean sameCountry = before.isPresent() && before.get().country().equals(country);
        boolean free = before.isPresent()
                && cast.find(before.get().name())
                        .filter(p -> p.offices.isEmpty())
                        .isPresent();
        boolean home = free
                && !country.isEmpty()
                && before.get().country().isEmpty()
                && country.equals(new Places.Country(race.country(), false).iso3());
        if (home) {
            return before;
        }
        boolean unknown = free
                && before.get().country().isEmpty()
                && !race.stood(before.get().name());
        if (before.isPresent() && free && (country.isEmpty() ? alone : sameCountry || unknown)) {
            return before;
        }
        if (country.isEmpty()) {
            return isOfState(parse, phrase) ? Optional.of(officeHolder(parse, phrase, "USA")) : Optional.empty();
        }
        return Optional.of(officeHolder(parse, phrase, country));
    }

    /** "Georgia's secretary of state", in an article on an American election. */
    private boolean isOfState(Parse parse, Phrase phrase) {
        return race.country().equals("US")
                && phrase.owned()
                && Places.all()
                        .usState(parse.sentence().printed(phrase.from(), phrase.owner() - 1))
                        .isPresent();
    }

    /** Whoever stands in one country's elections is not "the president" of another. */
    private boolean stoodElsewhere(Person person, String country) {
        return Elections.all().known().stream()
                .filter(one -> !new Places.Country(one.country(), false).iso3().equals(country))
                .flatMap(Elections.Known::people)
                .anyMatch(name -> cast.find(name).filter(person::equals).isPresent());
    }

    /** The president of a commission is not the president of the country. */
    private boolean headsBody(Person person) {
        return person.country().isEmpty()
                && words.anyIn("body", " " + person.role().toLowerCase(Locale.ROOT) + " ");
    }

    /** "Ireland's prime minister", where the article gives no name. */
    private Actor officeHolder(Parse parse, Phrase phrase, String country) {
        String name = parse.printed(phrase).replaceFirst("^(?:[Tt]he|[Dd]er|[Dd]ie|[Ee]l|[Ll]a|[Ll]e) ", "");
        boolean state = words.anyIn("state", parse.words(phrase));
        String behalf = state
                ? descriptions
                        .countryOf(parse, phrase)
                        .map(Places.Country::english)
                        .orElse("")
                : "";
        return new Actor(name, Actor.Kind.PERSON, name, behalf, country);
    }

    /** "the former president" is not "the president". */
    private boolean former(String role) {
        return words.anyIn("former", " " + role.toLowerCase(Locale.ROOT).strip() + " ");
    }

    /** An unnamed spokesman is heard as the one he speaks for. */
    private Optional<Actor> principal(Parse parse, Phrase phrase) {
        if (parse.sentence().is(phrase.to(), "for", "of", "de", "von", "du", "der", "des")) {
            Optional<Phrase> whom = parse.phrases().at(phrase.to() + 1);
            if (whom.isPresent()) {
                return naming.actor(parse, whom.get());
            }
        }
        for (int from = phrase.from(); from < phrase.to() - 1; from++) {
            String name = parse.sentence().printed(from, phrase.to() - 1).replaceFirst("['’]s$", "");
            Optional<Actor> person =
                    parse.sentence().token(from).capitalised() ? cast.find(name).map(Person::actor) : Optional.empty();
            Optional<Places.Country> country = Places.all().country(name);
            if (person.isPresent() || country.isPresent()) {
                return person.or(() -> country.map(found -> Naming.government(name, found)));
            }
            if (words.has("body", parse.sentence().token(phrase.to() - 2).lower())
                    && !words.has("article", parse.sentence().token(from).lower())) {
                return Optional.of(new Actor(
                        name,
                        Actor.Kind.BODY,
                        "",
                        name,
                        descriptions
                                .countryOf(parse, phrase)
                                .map(Places.Country::iso3)
                                .orElse("")));
            }
        }
        return Optional.empty();
    }
}
