package canvass.recognition.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who a phrase means, where it stands: a name, an office, a body, a pronoun. Nobody, when it is an unnamed crowd or unclear. */
final class Naming {
    private final Cast cast;
    private final Race race;
    private final Words words;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Language language;

    Naming(List<Parse> article, Cast cast, Race race, Language language) {
        this.cast = cast;
        this.race = race;
        this.words = Words.of(language);
        this.language = language;
        this.descriptions = Descriptions.of(language);
        this.pronouns = new Pronouns(article, cast, this, language);
    }

    Optional<Actor> actor(Parse parse, Phrase phrase) {
        if (phrase.pronoun()) {
            return pronouns.actor(parse, phrase);
        }
        if (phrase.named()) {
            return named(parse, phrase);
        }
        return common(parse, phrase);
    }

    /** The person last spoken of before a word of a sentence. */
    Optional<Actor> lastPerson(Parse parse, int before) {
        return pronouns.lastPerson(parse, before, true);
    }

    Optional<Actor> person(String name) {
        return cast.find(name).map(Person::actor);
    }

    private Optional<Actor> named(Parse parse, Phrase phrase) {
        String name = parse.name(phrase);
        Actor.Kind kind = cast.kindOfName(parse, phrase);
        Optional<Places.Country> country = Places.all().country(name);
        Optional<Bodies.Body> known = Bodies.all().find(name);
        if (kind == Actor.Kind.PERSON) {
            return cast.find(name).map(Person::actor);
        }
        if (known.isPresent()) {
            boolean ofCountry = known.get().behalf().length() == 2;
            String iso3 = ofCountry ? new Places.Country(known.get().behalf(), false).iso3() : "";
            boolean watching = kind != Actor.Kind.MEDIUM && isOf("observers", parse, phrase);
            return Optional.of(new Actor(
                    name,
                    watching ? Actor.Kind.OBSERVERS : kind,
                    "",
                    ofCountry ? "" : known.get().behalf(),
                    iso3));
        }
        if (country.isPresent()) {
            return Optional.of(government(name, country.get()));
        }
        boolean usState = Places.all().usState(name).isPresent();
        if (usState && race.country().equals("US")) {
            return Optional.of(new Actor(name, Actor.Kind.ELECTORAL, "", name, "USA"));
        }
        boolean noActor = cast.isShouted(parse, phrase)
                || words.has("no-person", name.toLowerCase(Locale.ROOT))
                || usState
                || words.has("nobody", name.toLowerCase(Locale.ROOT));
        return noActor ? Optional.empty() : Optional.of(body(parse, phrase));
    }

    private static Actor government(String name, Places.Country country) {
        return new Actor(name, Actor.Kind.GOVERNMENT, "", country.english(), country.iso3());
    }

    private Actor body(Parse parse, Phrase phrase) {
        String name = cast.bodyName(parse, phrase);
        Actor.Kind kind = Actor.Kind.BODY;
        Optional<String> written = cast.writtenOut(name);
        if (written.isPresent()) {
            return ofFullName(written.get());
        }
        if (isOf("observers", parse, phrase)) {
            kind = Actor.Kind.OBSERVERS;
        } else if (isOf("medium", parse, phrase)) {
            kind = Actor.Kind.MEDIUM;
        } else if (isOf("electoral", parse, phrase) || ownerIsElectoral(parse, phrase)) {
            kind = Actor.Kind.ELECTORAL;
        }
        if (kind == Actor.Kind.OBSERVERS && parse.sentence().is(phrase.to(), "from", "of", "de", "der", "du")) {
            String whole = language == Language.EN ? "" : withComplement(parse, phrase, name).orElse("");
            name = !whole.isEmpty() ? whole : parse.phrases()
                    .at(phrase.to() + 1)
                    .map(sender -> parse.sentence()
                            .printed(
                                    parse.sentence().is(phrase.from(), "the", "los", "la", "die", "les")
                                            ? phrase.from() + 1
                                            : phrase.from(),
                                    sender.to()))
                    .orElse(name);
        }
        Optional<Places.Country> country = descriptions.countryOf(parse, phrase);
        boolean state = kind == Actor.Kind.ELECTORAL || words.has("state-body", parse.head(phrase));
        String behalf = state ? country.map(Places.Country::english).orElse("") : "";
        return new Actor(
                name,
                kind,
                "",
                behalf.isEmpty() && kind == Actor.Kind.BODY ? name : behalf,
                country.map(Places.Country::iso3).orElse(""));
    }

    /** "la HCC", where the article has told that it is "la Haute Cour constitutionnelle (HCC)". */
    private Actor ofFullName(String name) {
        String piece = " " + name.toLowerCase(Locale.ROOT) + " ";
        Actor.Kind kind = Actor.Kind.BODY;
        if (words.anyIn("observers", piece)) {
            kind = Actor.Kind.OBSERVERS;
        } else if (words.anyIn("electoral", piece)) {
            kind = Actor.Kind.ELECTORAL;
        }
        return new Actor(name, kind, "", kind == Actor.Kind.BODY ? name : "", "");
    }

    /** "Raffensperger's office": as good as the secretary of state himself. */
    private boolean ownerIsElectoral(Parse parse, Phrase phrase) {
        if (!phrase.owned()) {
            return false;
        }
        return cast.find(parse.sentence().printed(phrase.from(), phrase.owner() - 1))
                .filter(owner -> words.anyIn("electoral", " " + owner.role().toLowerCase(Locale.ROOT) + " "))
                .isPresent();
    }

    private boolean isOf(String list, Parse parse, Phrase phrase) {
        int to = phrase.to();
        if (parse.sentence().is(to, "of", "for", "from", "de", "der", "du", "des")) {
            to = parse.phrases().at(to + 1).map(Phrase::to).orElse(to);
        }
        String piece = list.equals("observers")
                ? parse.sentence().words(phrase.from(), Math.max(to, phrase.to()))
                : parse.words(phrase);
        return words.anyIn(list, piece);
    }

    private Optional<Actor> common(Parse parse, Phrase phrase) {
        String head = parse.head(phrase);
        if (words.has("anybody", parse.sentence().token(phrase.from()).lower())
                && !(words.has("several", parse.sentence().token(phrase.from()).lower())
                        && words.has("medium", head))) {
            return Optional.empty();
        }
        if (words.has("epithet", head) || head.matches("\\d+-jährigen?")) {
            return pronouns.lastPerson(parse, phrase.from(), true);
        }
        boolean plain = phrase.to() - phrase.from() <= 2 && !phrase.owned();
        if (cast.isBody(parse, phrase) && !(plain && words.has("nobody", head))) {
            return commonBody(parse, phrase, head);
        }
        if (words.has("office", head) || words.has("election-role", head)) {
            return office(parse, phrase, head);
        }
        return Optional.empty();
    }

    /** "the commission": the fuller name met elsewhere; bare "the government" or "the party" is nobody. */
    private Optional<Actor> commonBody(Parse parse, Phrase phrase, String head) {
        Actor found = body(parse, phrase);
        Optional<Places.Country> country = descriptions.countryOf(parse, phrase);
        if (words.has("country", head) && country.isPresent()) {
            return country.map(one -> government(one.english(), one));
        }
        boolean his =
                words.has("personal", parse.sentence().token(phrase.from()).lower());
        if (his && words.has("following", head)) {
            return pronouns.lastPerson(parse, phrase.from(), true)
                    .map(person -> new Actor(
                            last(person.name()) + " " + head, Actor.Kind.BODY, "", person.name(), person.country()));
        }
        if (Names.words(found.name()).size() > 1) {
            boolean capitalLess = found.name().equals(found.name().toLowerCase(Locale.ROOT));
            return capitalLess ? Optional.of(fuller(found)) : Optional.of(found);
        }
        Optional<String> whole = withComplement(parse, phrase, found.name());
        if (whole.isPresent()) {
            return Optional.of(new Actor(whole.get(), found.kind(), "", found.behalf(), found.country()));
        }
        Optional<String> fuller = cast.bodies().stream()
                .filter(name -> Names.words(name).size() > 1
                        && name.toLowerCase(Locale.ROOT).contains(head))
                .findFirst();
        if (fuller.isPresent()) {
            return Optional.of(new Actor(fuller.get(), found.kind(), "", found.behalf(), found.country()));
        }
        boolean enough = found.kind() != Actor.Kind.BODY || words.has("body-alone", head);
        return enough ? Optional.of(found) : Optional.empty();
    }

    /** "la campaña de Donald Trump", "l'équipe de M. Biden": a body named by what hangs on it. */
    private static Optional<String> withComplement(Parse parse, Phrase phrase, String name) {
        Optional<Phrase> next = Descriptions.complement(parse, phrase.to());
        int end = phrase.to();
        for (int i = 0; next.isPresent() && i < 3; i++) {
            end = next.get().to();
            next = Descriptions.complement(parse, end);
        }
        boolean english = parse.sentence().is(phrase.to(), "of", "for");
        return end == phrase.to() || english
                ? Optional.empty()
                : Optional.of(name + " " + parse.sentence().printed(phrase.to(), end));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Actor fuller(Actor found) {
        return cast.bodies().stream()
                .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT))
                        && name.toLowerCase(Locale.ROOT).endsWith(found.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> new Actor(name, found.kind(), found.role(), found.behalf(), found.country()))
                .orElse(found);
    }

    private Optional<Actor> office(Parse parse, Phrase phrase, String head) {
        String piece = parse.words(phrase);
        if (words.anyIn("spokes", piece)) {
            return principal(parse, phrase);
        }
        boolean alone = phrase.to() - phrase.from() <= 2;
        if (!race.winner().isEmpty() && words.has("winner-role", head)) {
            return person(race.winner());
        }
        if (words.anyIn("losing", piece) && race.losers().size() == 1) {
            return person(race.losers().iterator().next());
        }
        String country =
                descriptions.countryOf(parse, phrase).map(Places.Country::iso3).orElse("");
        Optional<Person> holder = cast.people().stream()
                .filter(person -> person.offices.contains(head)
                        || person.offices.stream().anyMatch(office -> piece.contains(" " + office + " ")))
                .filter(person -> country.isEmpty() || !headsBody(person))
                .filter(person -> country.isEmpty()
                        || person.country().isEmpty()
                        || person.country().equals(country))
                .max(Comparator.comparing((Person person) ->
                                !country.isEmpty() && person.country().equals(country))
                        .thenComparingInt(person -> -Math.abs(distance(person, parse))));
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
        if (before.isPresent() && (country.isEmpty() ? alone && free : sameCountry && free)) {
            return before;
        }
        return country.isEmpty() ? Optional.empty() : Optional.of(officeHolder(parse, phrase, country));
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

    private static int distance(Person person, Parse parse) {
        return person.lastSentence() - parse.number();
    }

    /** An unnamed spokesman is heard as the one he speaks for. */
    private Optional<Actor> principal(Parse parse, Phrase phrase) {
        if (parse.sentence().is(phrase.to(), "for", "of", "de", "von", "du", "der", "des")) {
            Optional<Phrase> whom = parse.phrases().at(phrase.to() + 1);
            if (whom.isPresent()) {
                return actor(parse, whom.get());
            }
        }
        for (int from = phrase.from(); from < phrase.to() - 1; from++) {
            String name = parse.sentence().printed(from, phrase.to() - 1).replaceFirst("['’]s$", "");
            Optional<Actor> person =
                    parse.sentence().token(from).capitalised() ? cast.find(name).map(Person::actor) : Optional.empty();
            Optional<Places.Country> country = Places.all().country(name);
            if (person.isPresent() || country.isPresent()) {
                return person.or(() -> country.map(found -> government(name, found)));
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
