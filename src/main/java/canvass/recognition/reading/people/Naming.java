package canvass.recognition.reading.people;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who a phrase means, where it stands: a name, an office, a body, a pronoun. Nobody, when it is an unnamed crowd or unclear. */
public final class Naming {
    private final Cast cast;
    private final Race race;
    private final Words words;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Language language;
    private final Offices offices;
    private final Appositions appositions;
    private final Map<Long, Optional<Actor>> met = new HashMap<>();
    private static final long PLACES = 1_000_000;

    public Naming(List<Parse> article, Cast cast, Race race, Language language) {
        this.cast = cast;
        this.race = race;
        this.words = Words.of(language);
        this.language = language;
        this.descriptions = Descriptions.of(language);
        this.pronouns = new Pronouns(article, cast, this, language);
        this.appositions = new Appositions(language, this);
        this.offices = new Offices(cast, race, language, pronouns, this);
    }

    /** Whoever a phrase means, where it stands. */
    public Optional<Actor> actor(Parse parse, Phrase phrase) {
        long place = parse.number() * PLACES + phrase.from() * 100L + Math.min(99, phrase.to() - phrase.from());
        Optional<Actor> before = met.get(place);
        if (before == null) {
            // A description can mean the one last spoken of, who may have been described in turn.
            met.put(place, Optional.empty());
            before = meant(parse, phrase);
            met.put(place, before);
        }
        return before;
    }

    private Optional<Actor> meant(Parse parse, Phrase phrase) {
        if (phrase.pronoun()) {
            return pronouns.actor(parse, phrase);
        }
        if (phrase.named()) {
            return named(parse, phrase);
        }
        return common(parse, phrase);
    }

    /** "the prime minister, Juri Ratas": the name after the comma says who it is. */
    public Optional<Actor> apposed(Parse parse, Phrase phrase) {
        return appositions.actor(parse, phrase);
    }

    /** The person last spoken of before a word of a sentence. */
    public Optional<Actor> lastPerson(Parse parse, int before) {
        return pronouns.lastPerson(parse, before, true);
    }

    public Optional<Actor> person(String name) {
        return cast.find(name).map(Person::actor);
    }

    private Optional<Actor> named(Parse parse, Phrase phrase) {
        String name = parse.name(phrase);
        Actor.Kind kind = cast.kindOfName(parse, phrase);
        Optional<Places.Country> country = Places.all().country(name);
        Optional<Bodies.Body> known = Bodies.all().find(name);
        if (kind == Actor.Kind.PERSON) {
            return cast.find(name).filter(person -> !person.isPlace()).map(Person::actor);
        }
        if (known.isPresent()) {
            boolean ofCountry = known.get().behalf().length() == 2;
            String iso3 = ofCountry ? new Places.Country(known.get().behalf(), false).iso3() : "";
            boolean watching = kind != Actor.Kind.MEDIUM && isOf("observers", parse, phrase);
            return Optional.of(new Actor(
                    cast.writtenOut(name).map(full -> full + " (" + name + ")").orElse(name),
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
        if (words.has("country", name.toLowerCase(Locale.ROOT)) && language != Language.EN) {
            return commonBody(parse, phrase, name.toLowerCase(Locale.ROOT));
        }
        boolean noActor = cast.isShouted(parse, phrase)
                || (cast.isOrdinaryWord(parse, phrase) && !words.has("body", parse.head(phrase)))
                || words.has("no-person", name.toLowerCase(Locale.ROOT))
                || usState
                || Places.all().people(name, language).isPresent()
                || words.has("nobody", name.toLowerCase(Locale.ROOT));
        return noActor ? Optional.empty() : Optional.of(body(parse, phrase));
    }

    static Actor government(String name, Places.Country country) {
        return new Actor(name, Actor.Kind.GOVERNMENT, "", country.english(), country.iso3());
    }

    private Actor body(Parse parse, Phrase phrase) {
        String name = cast.bodyName(parse, phrase);
        Actor.Kind kind = Actor.Kind.BODY;
        Optional<String> written = cast.writtenOut(name);
        if (written.isPresent()) {
            return ofFullName(written.get() + " (" + name + ")");
        }
        if (isOf("observers", parse, phrase) || watches(parse, phrase)) {
            kind = Actor.Kind.OBSERVERS;
        } else if (isOf("medium", parse, phrase)) {
            kind = Actor.Kind.MEDIUM;
        } else if (isOf("electoral", parse, phrase) || ownerIsElectoral(parse, phrase)) {
            kind = Actor.Kind.ELECTORAL;
        }
        if (kind == Actor.Kind.OBSERVERS && parse.sentence().is(phrase.to(), "from", "of", "de", "der", "du")) {
            String whole = language == Language.EN
                    ? ""
                    : withComplement(parse, phrase, name).orElse("");
            name = !whole.isEmpty()
                    ? whole
                    : parse.phrases()
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

    /** "My Vote, a coalition of local monitors, said" */
    private boolean watches(Parse parse, Phrase phrase) {
        Sentence sentence = parse.sentence();
        int end = phrase.to() + 1;
        while (end < sentence.size() && !sentence.is(end, ",", ".", ";")) {
            end++;
        }
        return phrase.named()
                && sentence.is(phrase.to(), ",")
                && sentence.tagged(phrase.to() + 1, "DET")
                && words.anyIn("observers", sentence.words(phrase.to() + 1, end));
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
        if (parse.sentence().is(to, "of", "for", "from", "de", "der", "du", "des", "von")) {
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
            return offices.holder(parse, phrase, head);
        }
        return words.endingIn("office", parse.words(phrase)).flatMap(office -> offices.holder(parse, phrase, office));
    }

    /** "the commission": the fuller name met elsewhere; bare "the government" or "the party" is nobody. */
    private Optional<Actor> commonBody(Parse parse, Phrase phrase, String head) {
        Optional<Actor> owner = words.has("body-part", head) ? ownerBody(parse, phrase) : Optional.empty();
        if (owner.isPresent()) {
            return owner;
        }
        Actor found = body(parse, phrase);
        Optional<Places.Country> country = descriptions.countryOf(parse, phrase);
        if (words.has("country", head) && country.isPresent()) {
            String printed = language == Language.EN
                    ? country.get().english()
                    : withComplement(parse, phrase, found.name()).orElse(found.name());
            return country.map(one -> government(printed, one));
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
        Optional<Phrase> next = Descriptions.complement(parse, phrase.to(), Language.ES);
        int end = phrase.to();
        for (int i = 0; next.isPresent() && i < 3; i++) {
            end = next.get().to();
            next = Descriptions.complement(parse, end, Language.ES);
        }
        boolean english = parse.sentence().is(phrase.to(), "of", "for");
        return end == phrase.to() || english
                ? Optional.empty()
                : Optional.of(name + " " + parse.sentence().printed(phrase.to(), end));
    }

    /** "Fox News' decision desk" is Fox News. */
    private Optional<Actor> ownerBody(Parse parse, Phrase phrase) {
        return parse.ownerOf(phrase, language)
                .flatMap(owner -> actor(parse, owner))
                .filter(actor -> actor.callsRaces() || actor.kind() == Actor.Kind.OBSERVERS);
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
}
