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
    private final Cast cast;
    private final Takers takers;
    private final Judge judge;

    Matching(Language language, Cast cast, Takers takers, Judge judge) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.cast = cast;
        this.takers = takers;
        this.judge = judge;
    }

    private static final Meaning WAITING = new Meaning.Takes(Stance.WITHHOLDS);

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
        Polarity polarity = Polarity.of(lexicon, before, spot.frame().negationBelongs() ? "" : denying(spot));
        Optional<Meaning> meaning = switch (polarity) {
            case STATED -> spot.frame().stated();
            case DENIED -> spot.frame().denied();
            // Who will or should wait takes no position today.
            case UNREAL -> spot.frame().stated().filter(WAITING::equals);
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
        for (Actor actor : takers.of(spot)) {
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

    /** The words in which a "not" denies the frame; German puts it behind the verb. */
    private String denying(Spot spot) {
        if (language != Language.DE) {
            return spot.inside();
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
        int end = spot.first();
        while (end < sentence.size() && !sentence.is(end, ",", ";", ".", ":")) {
            end++;
        }
        return sentence.words(spot.first(), end);
    }
}
