package canvass.recognition.reading;

import canvass.model.Stance;
import canvass.recognition.reading.Frame.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<Race, Judge> judges = new HashMap<>();

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

    List<Finding> in(Parse parse) {
        Line marked = Marks.of(parse, cast);
        List<Finding> findings = new ArrayList<>();
        Set<String> present =
                Set.copyOf(parse.sentence().tokens.stream().map(Token::lower).toList());
        for (Frame frame : lexicon.frames()) {
            if (!frame.canBeIn(present)) {
                continue;
            }
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

    private List<Finding> at(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        String before = sentence.words(Math.max(0, spot.first() - 14), spot.first());
        Polarity polarity = Polarity.of(
                lexicon,
                before,
                spot.frame().negationBelongs() ? "" : denying(spot),
                spot.frame().stated().filter(GREETING::equals).isPresent());
        Optional<Meaning> meaning = switch (polarity) {
            case STATED -> spot.frame().stated();
            case DENIED -> spot.frame().denied();
            // Who will or should wait takes no position today.
            case UNREAL -> spot.frame().stated().filter(WAITING::equals);
        };
        if (meaning.isEmpty() || isOfNobody(spot) || isUndoubted(spot)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Actor actor : takers.of(spot)) {
            Race contest = elections.raceOf(spot, actor);
            judges.computeIfAbsent(contest, judging)
                    .finding(
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
