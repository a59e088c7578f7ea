package canvass.recognition.reading;

import canvass.recognition.reading.Frame.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Lays every frame of the lexicon on a sentence and works out who takes which stance. */
final class Matching {
    private final Language language;
    private final Lexicon lexicon;
    private final Words words;
    private final Cast cast;
    private final Naming naming;
    private final Voices voices;
    private final Judge judge;
    private final Leads leads;

    Matching(Language language, Cast cast, Naming naming, Voices voices, Leads leads, Judge judge) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
        this.cast = cast;
        this.naming = naming;
        this.voices = voices;
        this.leads = leads;
        this.judge = judge;
    }

    /** Where a frame lies on a sentence: words from one index to the last. */
    private record Spot(Parse parse, Frame frame, int first, int last, String inside) {}

    List<Finding> in(Parse parse) {
        Line marked = marked(parse);
        List<Finding> findings = new ArrayList<>();
        for (Frame frame : lexicon.frames()) {
            Matcher matcher = frame.pattern().matcher(marked.text);
            int from = 0;
            while (matcher.find(from)) {
                int end = Math.max(matcher.start(), matcher.end() - 1);
                var spot = new Spot(
                        parse,
                        frame,
                        marked.indexAt(matcher.start()),
                        marked.indexAt(end),
                        " " + matcher.group() + " ");
                findings.addAll(at(spot));
                from = matcher.start() + 1;
            }
        }
        return findings;
    }

    /** The sentence's line with names of people and parties, and of states, marked. */
    private Line marked(Parse parse) {
        Sentence sentence = parse.sentence();
        List<String> line =
                new ArrayList<>(sentence.tokens.stream().map(Token::lower).toList());
        for (Phrase phrase : parse.phrases().all()) {
            boolean state =
                    phrase.named() && Places.all().usState(parse.name(phrase)).isPresent();
            if (state || (phrase.named() && cast.kindOfName(parse, phrase) == Actor.Kind.PERSON)) {
                for (int i = phrase.nameFrom(); i < phrase.to(); i++) {
                    line.set(i, (state ? Lexicon.STATE_MARK : Lexicon.NAME_MARK) + line.get(i));
                }
            }
        }
        return new Line(line);
    }

    private List<Finding> at(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        String before = sentence.words(Math.max(0, spot.first() - 14), spot.first());
        Polarity polarity = Polarity.of(lexicon, before, spot.inside());
        Optional<Meaning> meaning = switch (polarity) {
            case STATED -> spot.frame().stated();
            case DENIED -> spot.frame().denied();
            case UNREAL -> Optional.empty();
        };
        if (System.getProperty("trace") != null) {
            System.out.println("   T " + spot.frame().role() + " " + meaning + " " + polarity + " [" + spot.inside()
                    + "] actors " + actors(spot) + " | "
                    + spot.frame().pattern().toString().substring(0, 60));
        }
        if (meaning.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Actor actor : actors(spot)) {
            judge.finding(
                            spot.parse(),
                            actor,
                            meaning.get(),
                            polarity,
                            spot.first(),
                            spot.last(),
                            spot.frame().role())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private List<Actor> actors(Spot spot) {
        return switch (spot.frame().role()) {
            case ACT, MEDIUM, ELECTOR, COURT -> acting(spot);
            case PASSIVE -> isPassive(spot) || reduced(spot) ? agents(spot) : List.of();
            case OF -> owners(spot);
            case OWN -> speaking(spot);
            case QUOTED -> spot.parse().sentence().inQuote(spot.first()) ? speaking(spot) : List.of();
        };
    }

    private List<Actor> speaking(Spot spot) {
        List<Actor> speakers = voices.speakersAt(spot.parse(), spot.first());
        return speakers.isEmpty() && spot.frame().stated().equals(Optional.of(new Meaning.Takes(Stance.OBSERVES)))
                ? observers(spot.parse(), spot.first())
                : speakers;
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
        boolean nobodyBefore = subjects.isEmpty()
                && spot.parse().phrases().all().stream()
                        .noneMatch(phrase -> phrase.to() <= spot.first() && phrase.pronoun());
        return nobodyBefore && leads.of(spot.parse()).isPresent()
                ? List.of(leads.of(spot.parse()).get())
                : all(spot.parse(), subjects).stream()
                        .map(actor -> spokenFor(spot, actor))
                        .toList();
    }

    /** "Russia will wait, Peskov said": a state's position is its spokesman's statement. */
    private Actor spokenFor(Spot spot, Actor actor) {
        if (actor.kind() != Actor.Kind.GOVERNMENT) {
            return actor;
        }
        return voices.speakersAt(spot.parse(), spot.first()).stream()
                .filter(speaker ->
                        speaker.kind() == Actor.Kind.PERSON && speaker.behalf().equals(actor.behalf()))
                .findFirst()
                .orElse(actor);
    }

    private List<Actor> all(Parse parse, List<Phrase> phrases) {
        List<Actor> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.pronoun() && words.has("mine", parse.head(phrase))) {
                found.addAll(voices.speakersAt(parse, phrase.from()));
            } else {
                self(parse, phrase).or(() -> voices.apposed(parse, phrase)).ifPresent(found::add);
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
        return words.has("by", lower(spot, spot.last() + 1))
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
        for (int i = spot.last() + 1; i < Math.min(sentence.size(), spot.last() + 9); i++) {
            if (words.has("from", sentence.token(i).lower())
                    || words.has("by", sentence.token(i).lower())) {
                return list(parse, i + 1);
            }
            if (sentence.tagged(i, "VERB") || sentence.is(i, ".", ";")) {
                break;
            }
        }
        return List.of();
    }

    /** A list of phrases that begins about here: "by Merkel, Macron and Johnson". */
    private List<Actor> list(Parse parse, int from) {
        List<Phrase> phrases = new ArrayList<>();
        Optional<Phrase> next = parse.phrases().next(from, from + 2);
        while (next.isPresent()) {
            phrases.add(next.get());
            int end = next.get().to();
            int gap = parse.sentence().is(end, ",") ? end + 1 : end;
            gap = parse.sentence().tagged(gap, "CCONJ") ? gap + 1 : gap;
            next = gap > end ? parse.phrases().at(gap).filter(p -> p.named()) : Optional.empty();
        }
        return all(parse, phrases);
    }
}
