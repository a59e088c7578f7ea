package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.people.Cast;
import canvass.recognition.reading.people.Marks;
import canvass.recognition.reading.people.Race;
import canvass.recognition.reading.sentence.Frame;
import canvass.recognition.reading.sentence.Frame.Meaning;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Line;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Polarity;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Lays every frame of the lexicon on a sentence and works out who takes which stance. */
final class Matching {
    private final Language language;
    private final Lexicon lexicon;
    private final Cast cast;
    private final Takers takers;
    private final ElectionResolver elections;
    private final Function<Race, Judge> judging;

    /** @param judging makes the judge of one election */
    Matching(Language language, Cast cast, Takers takers, ElectionResolver elections, Function<Race, Judge> judging) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.cast = cast;
        this.takers = takers;
        this.elections = elections;
        this.judging = judging;
    }

    private static final Meaning GREETING = new Meaning.Takes(Stance.CONGRATULATES);
    private static final Meaning DOUBTING = new Meaning.Takes(Stance.DISPUTES);
    private static final Meaning WAITING = new Meaning.Takes(Stance.WITHHOLDS);

    /**
     * What frames tell of a sentence.
     *
     * @param findings the positions
     * @param settled where frames lie that leave nothing open: what they word is denied or unreal there
     * @param greetings where frames word a greeting
     */
    record Told(List<Finding> findings, List<Spot> settled, List<Greeting> greetings) {}

    /** A greeting, and who is seen to give it: whether it is one of a victory is settled for them, and for nobody else. */
    record Greeting(Spot spot, List<Actor> givers) {
        boolean isOf(Actor actor) {
            return givers.stream().anyMatch(giver -> giver.name().equals(actor.name()));
        }
    }

    Told in(Parse parse) {
        List<Finding> findings = new ArrayList<>();
        List<Spot> settled = new ArrayList<>();
        List<Greeting> greetings = new ArrayList<>();
        for (Spot spot : spots(parse)) {
            Polarity polarity = polarity(spot);
            Optional<Meaning> meaning = meaning(spot, polarity).filter(any -> !isOfNobody(spot) && !isUndoubted(spot));
            List<Actor> actors = meaning.isEmpty() ? List.of() : takers.of(spot);
            meaning.ifPresent(one -> findings.addAll(at(spot, actors, one, polarity)));
            if (isGreeting(spot) && polarity == Polarity.STATED) {
                greetings.add(new Greeting(spot, actors));
            } else if (meaning.isEmpty() || isGreeting(spot)) {
                settled.add(spot);
            }
        }
        return new Told(findings, settled, greetings);
    }

    private static boolean isGreeting(Spot spot) {
        return spot.frame().stated().filter(GREETING::equals).isPresent();
    }

    /** Where on a sentence frames lie, whether or not a position comes of it. */
    private List<Spot> spots(Parse parse) {
        Line marked = Marks.of(parse, cast);
        List<Spot> spots = new ArrayList<>();
        for (Frame frame : lexicon.framesIn(parse.sentence())) {
            Matcher matcher = frame.pattern().matcher(marked.text);
            int from = 0;
            while (matcher.find(from)) {
                int end = Math.max(matcher.start(), matcher.end() - 1);
                spots.add(new Spot(
                        parse,
                        frame,
                        marked.indexAt(matcher.start()),
                        marked.indexAt(end),
                        " " + matcher.group() + " "));
                from = matcher.start() + 1;
            }
        }
        return spots;
    }

    private Polarity polarity(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        String before = sentence.words(Math.max(0, spot.first() - 14), spot.first());
        return Polarity.of(lexicon, before, spot.frame().negationBelongs() ? "" : denying(spot), isGreeting(spot));
    }

    private static Optional<Meaning> meaning(Spot spot, Polarity polarity) {
        return switch (polarity) {
            case STATED -> spot.frame().stated();
            case DENIED -> spot.frame().denied();
            // Who will or should wait takes no position today.
            case UNREAL -> spot.frame().stated().filter(WAITING::equals);
        };
    }

    private List<Finding> at(Spot spot, List<Actor> actors, Meaning meaning, Polarity polarity) {
        List<Finding> findings = new ArrayList<>();
        for (Actor actor : actors) {
            Race contest = elections.raceOf(spot.parse(), spot.first(), spot.last(), actor);
            judging.apply(contest)
                    .finding(
                            spot.parse(),
                            actor,
                            meaning,
                            polarity,
                            spot.first(),
                            spot.last(),
                            spot.frame().role())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** "No result has ever been annulled": the subject is nothing at all. */
    private boolean isOfNobody(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        int start = spot.first();
        while (start > 0 && !sentence.is(start - 1, ",", ";", ":", "that", "but", "and")) {
            start--;
        }
        boolean passive = lexicon.pattern("passive-before")
                .matcher(sentence.words(Math.max(0, spot.first() - 4), spot.first()))
                .find();
        return passive
                && lexicon.pattern("nobody-before")
                        .matcher(sentence.words(start, start + 2))
                        .find();
    }

    /** "had not seen fraud", "without any irregularities": whoever says so doubts nothing. */
    private boolean isUndoubted(Spot spot) {
        boolean doubt = spot.frame().role() == Frame.Role.OWN
                && spot.frame().stated().filter(DOUBTING::equals).isPresent();
        int from = spot.first();
        Sentence sentence = spot.parse().sentence();
        while (from > 0 && from > spot.first() - 6 && !sentence.is(from - 1, ",", ";", ":", ".", "but")) {
            from--;
        }
        return doubt
                && lexicon.pattern("nothing-of")
                        .matcher(sentence.words(from, spot.first()))
                        .find();
    }

    /** The words in which a "not" denies the frame; German puts it behind the verb. */
    private String denying(Spot spot) {
        if (language != Language.DE) {
            return spot.inside();
        }
        Sentence sentence = spot.parse().sentence();
        int end = spot.first();
        while (end < sentence.size() && !sentence.is(end, ",", ";", ".", ":")) {
            end++;
        }
        return sentence.words(spot.first(), end);
    }
}
