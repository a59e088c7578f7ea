package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Frame;
import canvass.recognition.reading.sentence.Frame.Meaning;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Passives;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Spot;
import canvass.recognition.reading.sentence.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds who takes a stance: subject, agent, owner, sender or speaker, as the frame's role has it. */
final class Takers {
    private final Language language;
    private final Lexicon lexicon;
    private final Words words;
    private final Naming naming;
    private final Voices voices;
    private final Leads leads;
    private final Agents agents;
    private final Mouths mouths;
    private final Passives passives;

    Takers(Language language, Naming naming, Voices voices, Leads leads) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
        this.naming = naming;
        this.voices = voices;
        this.leads = leads;
        this.agents = new Agents(language, naming);
        this.mouths = new Mouths(language, naming);
        this.passives = new Passives(language);
    }

    /** Who takes the stance a frame words; nobody when it is the narrator, or not clear. */
    List<Actor> of(Spot spot) {
        return switch (spot.frame().role()) {
            case ACT, MEDIUM, ELECTOR, COURT -> announcing(spot, acting(spot));
            case PASSIVE -> isPassive(spot) || reduced(spot) ? agents.by(spot) : List.of();
            case OF -> agents.owners(spot);
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
        boolean theirs = speakers.stream().anyMatch(one -> one.watches(words));
        // Where somebody else speaks, observers are only spoken of.
        boolean heard = verdict && (theirs || speakers.isEmpty());
        List<Actor> several = heard ? observers(spot.parse(), spot.first()) : List.of();
        boolean headed = several.size() == 1
                && several.getFirst().kind() == Actor.Kind.PERSON
                && speakers.stream().allMatch(one -> one.kind() == Actor.Kind.OBSERVERS);
        return verdict && (!theirs || several.size() > 1 || headed) ? several : speakers;
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
            Optional<Actor> sender =
                    next.flatMap(one -> naming.actor(parse, one)).filter(one -> one.kind() != Actor.Kind.PERSON);
            if (sender.isEmpty()) {
                break;
            }
            senders.add(new Actor(
                    sender.get().name(),
                    Actor.Kind.OBSERVERS,
                    actor.role(),
                    sender.get().behalf(),
                    ""));
            end = next.get().to();
            more = sentence.tagged(end, "CCONJ") || sentence.is(end, ",");
        }
        return senders.size() > 1 ? senders : List.of(actor);
    }

    private static String lower(Sentence sentence, int index) {
        return index < sentence.size() ? sentence.token(index).lower() : "";
    }

    /** Observers need no verb of saying: what they, or those who head them, are reported to have found is their verdict. */
    private List<Actor> observers(Parse parse, int before) {
        for (Phrase phrase : parse.phrases().all()) {
            if (phrase.to() <= before && !phrase.pronoun() && !parse.sentence().tagged(phrase.from() - 1, "ADP")) {
                Optional<Actor> actor = naming.actor(parse, phrase).filter(one -> one.watches(words));
                if (actor.isPresent()) {
                    return headedBy(parse, phrase).map(List::of).orElseGet(() -> sentBy(parse, phrase, actor.get()));
                }
            }
        }
        return List.of();
    }

    /** "the mission under Manuel González", "the team of Joao Baena Soares": told so closely, its head speaks. */
    private Optional<Actor> headedBy(Parse parse, Phrase body) {
        Matcher headed = lexicon.pattern("headed-by")
                .matcher(parse.sentence()
                        .words(body.to(), Math.min(parse.sentence().size(), body.to() + 3)));
        if (!headed.find() || headed.start() > 1) {
            return Optional.empty();
        }
        int behind =
                body.to() + (int) headed.group().chars().filter(c -> c == ' ').count() + 1;
        return parse.phrases()
                .next(behind, behind + 2)
                .flatMap(head -> naming.actor(parse, head))
                .filter(head -> head.kind() == Actor.Kind.PERSON)
                .map(head -> new Actor(head.name(), head.kind(), parse.printed(body), head.behalf(), head.country()));
    }

    private List<Actor> acting(Spot spot) {
        if (isPassive(spot) || reduced(spot)) {
            return agents.by(spot);
        }
        Sentence sentence = spot.parse().sentence();
        if (sentence.inQuote(spot.first())
                && lexicon.pattern("first-person-before")
                        .matcher(sentence.words(Math.max(0, spot.first() - 5), spot.first()))
                        .find()) {
            return voices.speakersAt(spot.parse(), spot.first());
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
            List<Actor> after = agents.afterCopula(spot);
            if (after.isEmpty()
                    && language == Language.ES
                    && subjects.stream()
                            .noneMatch(one -> one.named()
                                    || words.has("nobody", spot.parse().head(one)))
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
                        .map(actor -> spokenFor(spot.parse(), spot.first(), actor))
                        .toList();
    }

    /** "Russia will wait, Peskov said", "Washington, through Ned Price": a state's position is its spokesman's statement. */
    Actor spokenFor(Parse parse, int near, Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON) {
            return actor;
        }
        Optional<Actor> mouth = mouths.of(parse, near);
        if (mouth.isPresent()) {
            return mouth.get();
        }
        if (actor.kind() != Actor.Kind.GOVERNMENT) {
            return actor;
        }
        return voices.speakersAt(parse, near).stream()
                .filter(speaker -> speaker.kind() == Actor.Kind.PERSON
                        && (speaker.behalf().equals(actor.behalf()) || holdsOffice(speaker)))
                .findFirst()
                .orElse(actor);
    }

    /** "Lithuania does not recognise him, Foreign Minister Linas Linkevicius said": whose minister he is goes without saying. */
    private boolean holdsOffice(Actor speaker) {
        return speaker.country().isEmpty()
                && words.anyIn("state", " " + speaker.role().toLowerCase(Locale.ROOT) + " ");
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
        return passives.is(spot.parse().sentence(), spot.first(), spot.last());
    }

    /** "figures announced by the commission" */
    private boolean reduced(Spot spot) {
        // "rejected a lawsuit by Texas": there the agent is the lawsuit's.
        boolean others = spot.frame().role() == Frame.Role.COURT && spot.last() > spot.first();
        return !others
                && agentFollows(spot)
                && passives.isParticiple(spot.parse().sentence(), spot.first());
    }

    /** "publiés par" and, in other languages than English, "publiés dans la nuit de lundi par". */
    private boolean agentFollows(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        int i = spot.last() + 1;
        boolean dated =
                (language == Language.ES || language == Language.FR) && !sentence.tagged(spot.first() - 1, "AUX");
        while (dated
                && i < spot.last() + 9
                && !words.has("by", lower(spot.parse(), i))
                && !sentence.tagged(i, "VERB", "AUX", "PUNCT", "PROPN")) {
            i++;
        }
        return words.has("by", lower(spot.parse(), i));
    }

    private static String lower(Parse parse, int index) {
        return index >= 0 && index < parse.sentence().size()
                ? parse.sentence().token(index).lower()
                : "";
    }
}
