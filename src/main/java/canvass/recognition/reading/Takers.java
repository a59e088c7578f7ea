package canvass.recognition.reading;

import canvass.recognition.reading.Frame.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who takes a stance: subject, agent, owner, sender or speaker, as the frame's role has it. */
final class Takers {
    private final Language language;
    private final Lexicon lexicon;
    private final Words words;
    private final Naming naming;
    private final Voices voices;
    private final Leads leads;

    Takers(Language language, Naming naming, Voices voices, Leads leads) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
        this.naming = naming;
        this.voices = voices;
        this.leads = leads;
    }

    /** Who takes the stance a frame words; nobody when it is the narrator, or not clear. */
    List<Actor> of(Spot spot) {
        return switch (spot.frame().role()) {
            case ACT, MEDIUM, ELECTOR, COURT -> announcing(spot, acting(spot));
            case PASSIVE -> isPassive(spot) || reduced(spot) ? agents(spot) : List.of();
            case OF -> owners(spot);
            case OWN, ANNOUNCED -> speaking(spot);
            case QUOTED -> spot.parse().sentence().inQuote(spot.first()) ? speaking(spot) : List.of();
        };
    }

    /** "The commission's chairman said that Ruto had 50.5 percent": who has the votes is not who announces them. */
    private List<Actor> announcing(Spot spot, List<Actor> acting) {
        boolean declaring = spot.frame()
                .stated()
                .filter(meaning -> meaning instanceof Meaning.Declares)
                .isPresent();
        List<Actor> speakers = declaring ? voices.speakersAt(spot.parse(), spot.first()) : List.of();
        boolean announced = speakers.size() == 1
                && acting.stream()
                        .noneMatch(one -> one.callsRaces() || one.kind() == Actor.Kind.ELECTORAL || isElectoral(one))
                && (speakers.getFirst().kind() == Actor.Kind.ELECTORAL
                        || speakers.getFirst().callsRaces()
                        || isElectoral(speakers.getFirst()));
        return announced ? speakers : acting;
    }

    private boolean isElectoral(Actor actor) {
        return words.anyIn("electoral", " " + actor.role().toLowerCase(Locale.ROOT) + " ");
    }

    private List<Actor> speaking(Spot spot) {
        List<Actor> speakers = voices.speakersAt(spot.parse(), spot.first());
        boolean verdict = spot.frame().stated().equals(Optional.of(new Meaning.Takes(Stance.OBSERVES)));
        boolean theirs = speakers.stream().anyMatch(one -> one.kind() == Actor.Kind.OBSERVERS);
        List<Actor> several = verdict ? observers(spot.parse(), spot.first()) : List.of();
        return verdict && (!theirs || several.size() > 1) ? several : speakers;
    }

    /** "the observers of the OSCE and the Council of Europe": each of the bodies speaks. */
    private List<Actor> sentBy(Parse parse, Phrase observers, Actor actor) {
        Sentence sentence = parse.sentence();
        int end = observers.to();
        List<Actor> senders = new ArrayList<>();
        boolean more = words.has("from", lower(sentence, end))
                || sentence.is(end, "of", "from", "de", "del", "der", "des", "von", "du");
        while (more) {
            Optional<Phrase> next = parse.phrases().next(end, end + 3).filter(one -> !one.pronoun());
            Optional<Actor> sender = next.flatMap(one -> naming.actor(parse, one))
                    .filter(one -> one.kind() != Actor.Kind.PERSON);
            if (sender.isEmpty()) {
                break;
            }
            senders.add(new Actor(
                    sender.get().name(), Actor.Kind.OBSERVERS, actor.role(), sender.get().behalf(), ""));
            end = next.get().to();
            more = sentence.tagged(end, "CCONJ") || sentence.is(end, ",");
        }
        return senders.size() > 1 ? senders : List.of(actor);
    }

    private static String lower(Sentence sentence, int index) {
        return index < sentence.size() ? sentence.token(index).lower() : "";
    }

    /** Observers need no verb of saying: what they are reported to have found is their verdict. */
    private List<Actor> observers(Parse parse, int before) {
        for (Phrase phrase : parse.phrases().all()) {
            if (phrase.to() <= before && !phrase.pronoun() && !parse.sentence().tagged(phrase.from() - 1, "ADP")) {
                Optional<Actor> actor = naming.actor(parse, phrase).filter(one -> one.kind() == Actor.Kind.OBSERVERS);
                if (actor.isPresent()) {
                    return sentBy(parse, phrase, actor.get());
                }
            }
        }
        return List.of();
    }

    private List<Actor> acting(Spot spot) {
        if (isPassive(spot) || reduced(spot)) {
            return agents(spot);
        }
        List<Phrase> subjects = new Subjects(spot.parse(), language).of(spot.first());
        boolean reflexive = lexicon.pattern("reflexive").matcher(spot.inside()).find();
        if (reflexive && all(spot.parse(), subjects).stream().noneMatch(one -> one.kind() == Actor.Kind.PERSON)) {
            return naming.lastPerson(spot.parse(), spot.first()).map(List::of).orElse(List.of());
        }
        boolean nobodyBefore = subjects.isEmpty()
                && spot.parse().phrases().all().stream()
                        .noneMatch(phrase -> phrase.to() <= spot.first() && phrase.pronoun());
        if (all(spot.parse(), subjects).isEmpty()) {
            List<Actor> after = afterCopula(spot);
            if (after.isEmpty()
                    && language == Language.ES
                    && spot.parse().sentence().tagged(spot.first(), "VERB")) {
                // Spanish leaves the pronoun out.
                after = naming.lastPerson(spot.parse(), spot.first())
                        .map(List::of)
                        .orElse(List.of());
            }
            if (!after.isEmpty()) {
                return after;
            }
        }
        return nobodyBefore && leads.of(spot.parse()).isPresent()
                ? List.of(leads.of(spot.parse()).get())
                : all(spot.parse(), subjects).stream()
                        .map(actor -> spokenFor(spot, actor))
                        .toList();
    }

    /** "Among those who congratulated Biden were Ramaphosa and Akufo-Addo". */
    private List<Actor> afterCopula(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        for (int i = spot.last() + 1; i < Math.min(sentence.size() - 1, spot.last() + 9); i++) {
            if (sentence.is(i, ".", ";", ":", ",")) {
                return List.of();
            }
            boolean names = lexicon.pattern("copula")
                            .matcher(" " + sentence.token(i).lower() + " ")
                            .find()
                    && spot.parse()
                            .phrases()
                            .next(i + 1, i + 2)
                            .flatMap(phrase -> naming.apposed(spot.parse(), phrase))
                            .isPresent();
            if (names) {
                return list(spot.parse(), i + 1);
            }
        }
        return List.of();
    }

    /** "Russia will wait, Peskov said", "Washington, through Ned Price": a state's position is its spokesman's statement. */
    private Actor spokenFor(Spot spot, Actor actor) {
        if (actor.kind() != Actor.Kind.GOVERNMENT) {
            return actor;
        }
        Optional<Actor> mouth = mouth(spot.parse());
        if (mouth.isPresent()) {
            return mouth.get();
        }
        return voices.speakersAt(spot.parse(), spot.first()).stream()
                .filter(speaker ->
                        speaker.kind() == Actor.Kind.PERSON
                                && (speaker.behalf().equals(actor.behalf())
                                        || (speaker.behalf().isEmpty()
                                                && words.anyIn(
                                                        "spokes",
                                                        " " + speaker.role().toLowerCase(Locale.ROOT) + " "))))
                .findFirst()
                .orElse(actor);
    }

    private Optional<Actor> mouth(Parse parse) {
        return parse.phrases().all().stream()
                .filter(phrase -> words.has("through", lower(parse, phrase.from() - 1)))
                .filter(phrase ->
                        words.anyIn("spokes", parse.words(phrase)) || words.anyIn("state", parse.words(phrase)))
                .flatMap(phrase -> naming.apposed(parse, phrase).stream())
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .findFirst();
    }

    private List<Actor> all(Parse parse, List<Phrase> phrases) {
        List<Actor> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.pronoun() && words.has("mine", parse.head(phrase))) {
                found.addAll(voices.speakersAt(parse, phrase.from()));
            } else {
                self(parse, phrase).or(() -> naming.apposed(parse, phrase)).ifPresent(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    /** In "X said he congratulated" the pronoun is the speaker's. */
    private Optional<Actor> self(Parse parse, Phrase phrase) {
        boolean reflexive = phrase.pronoun()
                && (words.has("personal", parse.head(phrase))
                        || words.has("itself", parse.head(phrase))
                        || words.has("theirs", parse.head(phrase)));
        boolean ownCountry =
                words.has("owning", parse.sentence().token(phrase.from()).lower())
                        && (words.has("country", parse.head(phrase)) || words.has("own-side", parse.head(phrase)));
        List<Actor> speakers = reflexive || ownCountry ? voices.speakersAt(parse, phrase.from()) : List.of();
        return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }

    private boolean isPassive(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        // Where the participle stands last its auxiliary can stand far before it, or right behind.
        boolean parted = language == Language.DE;
        int participle = parted ? spot.last() : spot.first();
        String before = sentence.words(Math.max(0, participle - (parted ? 12 : 4)), participle);
        boolean behind = lexicon.pattern("passive-after")
                .matcher(" " + lower(spot, participle + 1) + " ")
                .lookingAt();
        return (behind || lexicon.pattern("passive-before").matcher(before).find())
                && lexicon.pattern("participle")
                        .matcher(" " + sentence.token(participle).lower() + " ")
                        .find();
    }

    /** "figures announced by the commission" */
    private boolean reduced(Spot spot) {
        // "rejected a lawsuit by Texas": there the agent is the lawsuit's.
        boolean others = spot.frame().role() == Frame.Role.COURT && spot.last() > spot.first();
        return !others
                && words.has("by", lower(spot, spot.last() + 1))
                && lexicon.pattern("participle")
                        .matcher(" " + lower(spot, spot.first()) + " ")
                        .find();
    }

    private static String lower(Spot spot, int index) {
        return lower(spot.parse(), index);
    }

    private static String lower(Parse parse, int index) {
        return index >= 0 && index < parse.sentence().size()
                ? parse.sentence().token(index).lower()
                : "";
    }

    /** Those after "by". */
    private List<Actor> agents(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        // "wurde vom Kongress bestätigt": in German the agent stands before the participle.
        int from = language == Language.DE ? Math.max(0, spot.last() - 12) : spot.first() + 1;
        for (int i = from; i < Math.min(sentence.size(), spot.last() + (language == Language.EN ? 12 : 17)); i++) {
            if (words.has("by", sentence.token(i).lower())) {
                List<Actor> found = list(spot.parse(), i + 1);
                if (!found.isEmpty() || language != Language.DE) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Actor> owners(Spot spot) {
        Parse parse = spot.parse();
        Sentence sentence = parse.sentence();
        Optional<Phrase> phrase = parse.phrases().at(spot.first());
        if (phrase.isPresent() && phrase.get().owned()) {
            Optional<Phrase> owner = parse.ownerOf(phrase.get(), language);
            Optional<Actor> actor = owner.flatMap(one -> naming.actor(parse, one));
            if (actor.isPresent()) {
                return List.of(actor.get());
            }
        }
        if (phrase.isPresent()
                && words.has("personal", sentence.token(phrase.get().from()).lower())) {
            Optional<Actor> ahead = opening(parse, phrase.get());
            if (ahead.isPresent()) {
                return List.of(ahead.get());
            }
            return naming.lastPerson(parse, phrase.get().from()).map(List::of).orElse(List.of());
        }
        for (int i = spot.last() + 1; i < Math.min(sentence.size(), spot.last() + 9); i++) {
            if (words.has("from", sentence.token(i).lower())
                    || words.has("by", sentence.token(i).lower())) {
                return list(parse, i + 1);
            }
            boolean recipient = language != Language.EN && sentence.is(i, "a", "al", "à", "au", "aux", "an");
            if (sentence.is(i, ".", ";", ":") || recipient) {
                break;
            }
        }
        return language == Language.DE ? sendersBefore(spot) : List.of();
    }

    /** "Aus Warschau, von Andrzej Duda, kamen Glückwünsche": German can name the sender first. */
    private List<Actor> sendersBefore(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        boolean arriving = sentence.words(0, sentence.size())
                .matches(".* (kam|kamen|kommt|kommen|traf|trafen|eingetroffen|gab es|gibt es|gekommen|ging|gingen) .*");
        for (int i = arriving ? spot.first() - 1 : -1; i >= 0 && !sentence.is(i, ";", ":", "."); i--) {
            if (words.has("from", sentence.token(i).lower())) {
                List<Actor> found = list(spot.parse(), i + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "In his message, Erdogan spoke": the pronoun that opens a sentence is the one named after the comma. */
    private Optional<Actor> opening(Parse parse, Phrase his) {
        if (his.from() > 1 || !parse.sentence().tagged(0, "ADP")) {
            return Optional.empty();
        }
        for (int i = his.to(); i < Math.min(parse.sentence().size(), his.to() + 6); i++) {
            if (parse.sentence().is(i, ",")) {
                return parse.phrases().at(i + 1).filter(Phrase::named).flatMap(next -> naming.actor(parse, next));
            }
        }
        return Optional.empty();
    }

    /** A list of phrases that begins about here: "by Merkel, Macron and Johnson". */
    private List<Actor> list(Parse parse, int from) {
        List<Phrase> phrases = new ArrayList<>();
        Optional<Phrase> next = parse.phrases().next(from, from + 2);
        while (next.isPresent()) {
            phrases.add(next.get());
            int end = next.get().to();
            if (parse.sentence().is(end, "of", "for", "de", "von", "du")
                    && parse.phrases().at(end + 1).isPresent()) {
                end = parse.phrases().at(end + 1).get().to();
            }
            int gap = parse.sentence().is(end, ",") ? end + 1 : end;
            gap = parse.sentence().tagged(gap, "CCONJ") ? gap + 1 : gap;
            boolean joined = parse.sentence().tagged(gap - 1, "CCONJ");
            // "congratulated by Pope Francis, the Vatican said": the Vatican is in no list.
            next = gap > end
                    ? parse.phrases()
                            .at(gap)
                            .filter(Phrase::named)
                            .filter(one -> joined || !parse.sentence().tagged(one.to(), "VERB"))
                    : Optional.empty();
        }
        return all(
                parse, phrases.stream().map(phrase -> residing(parse, phrase)).toList());
    }

    /** "from Seoul, where President Moon Jae-in tweeted": the one who is named there. */
    private Phrase residing(Parse parse, Phrase place) {
        Sentence sentence = parse.sentence();
        boolean where = sentence.is(place.to(), ",") && sentence.is(place.to() + 1, "where", "donde", "wo", "où");
        return where ? parse.phrases().at(place.to() + 2).filter(Phrase::named).orElse(place) : place;
    }
}
