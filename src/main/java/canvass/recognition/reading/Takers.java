package canvass.recognition.reading;

import canvass.recognition.reading.Frame.Meaning;
import java.util.ArrayList;
import java.util.List;
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
            case ACT, MEDIUM, ELECTOR, COURT -> acting(spot);
            case PASSIVE -> isPassive(spot) || reduced(spot) ? agents(spot) : List.of();
            case OF -> owners(spot);
            case OWN, ANNOUNCED -> speaking(spot);
            case QUOTED -> spot.parse().sentence().inQuote(spot.first()) ? speaking(spot) : List.of();
        };
    }

    private List<Actor> speaking(Spot spot) {
        List<Actor> speakers = voices.speakersAt(spot.parse(), spot.first());
        boolean verdict = spot.frame().stated().equals(Optional.of(new Meaning.Takes(Stance.OBSERVES)));
        boolean theirs = speakers.stream()
                .anyMatch(one -> one.kind() == Actor.Kind.OBSERVERS
                        || words.anyIn("observers", " " + one.role().toLowerCase(java.util.Locale.ROOT) + " "));
        if (!verdict || theirs) {
            return speakers;
        }
        // Where somebody else speaks, observers are only spoken of.
        return speakers.isEmpty() ? observers(spot.parse(), spot.first()) : List.of();
    }

    /** Observers need no verb of saying: what they are reported to have found is their verdict. */
    private List<Actor> observers(Parse parse, int before) {
        for (Phrase phrase : parse.phrases().all()) {
            if (phrase.to() <= before && !phrase.pronoun() && !parse.sentence().tagged(phrase.from() - 1, "ADP")) {
                Optional<Actor> actor = naming.actor(parse, phrase).filter(one -> one.kind() == Actor.Kind.OBSERVERS);
                if (actor.isPresent()) {
                    return List.of(actor.get());
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

    /** "Russia will wait, Peskov said": a state's position is its spokesman's statement. */
    private Actor spokenFor(Spot spot, Actor actor) {
        if (actor.kind() != Actor.Kind.GOVERNMENT) {
            return actor;
        }
        return voices.speakersAt(spot.parse(), spot.first()).stream()
                .filter(speaker -> speaker.kind() == Actor.Kind.PERSON
                        && (speaker.behalf().equals(actor.behalf()) || holdsOffice(speaker)))
                .findFirst()
                .orElse(actor);
    }

    /** "Lithuania does not recognise him, Foreign Minister Linas Linkevicius said": whose minister he is goes without saying. */
    private boolean holdsOffice(Actor speaker) {
        return speaker.country().isEmpty()
                && words.anyIn("state", " " + speaker.role().toLowerCase(java.util.Locale.ROOT) + " ");
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
                        && words.has("country", parse.head(phrase));
        List<Actor> speakers = reflexive || ownCountry ? voices.speakersAt(parse, phrase.from()) : List.of();
        return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }

    private boolean isPassive(Spot spot) {
        String before = spot.parse().sentence().words(Math.max(0, spot.first() - 4), spot.first());
        return lexicon.pattern("passive-before").matcher(before).find()
                && lexicon.pattern("participle")
                        .matcher(" "
                                + spot.parse().sentence().token(spot.first()).lower() + " ")
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
        return index < spot.parse().sentence().size()
                ? spot.parse().sentence().token(index).lower()
                : "";
    }

    /** Those after "by". */
    private List<Actor> agents(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        for (int i = spot.first() + 1; i < Math.min(sentence.size(), spot.last() + 12); i++) {
            if (words.has("by", sentence.token(i).lower())) {
                return list(spot.parse(), i + 1);
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
            if (sentence.is(i, ".", ";", ":")) {
                break;
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
