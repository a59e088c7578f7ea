package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Clauses;
import canvass.recognition.reading.sentence.Frame;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Spot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody who may take a position in a sentence, each with the clause in which they may: whoever does or says something, whomever a
 * frame finds, and whoever is only named.
 */
public final class Candidates {
    private final Deeds deeds;
    private final Naming naming;

    Candidates(Deeds deeds, Naming naming) {
        this.deeds = deeds;
        this.naming = naming;
    }

    /**
     * Somebody who may take a position, and what frames tell of them in the clause.
     *
     * @param findings what frames found of them in it
     * @param settled the frames that lie in it and leave nothing open, as {@link Matching.Told} has it
     * @param greetings those that word a greeting in it and see somebody else give it, or nobody
     */
    public record Candidate(Deeds.Deed deed, List<Finding> findings, List<Frame> settled, List<Frame> greetings) {
        public Candidate {
            settled = List.copyOf(settled);
            greetings = List.copyOf(greetings);
        }
    }

    /**
     * @param told what frames tell of the sentence
     * @param here all that was found in it, also of those whose verb stands before
     */
    List<Candidate> in(Parse parse, Matching.Told told, List<Finding> here) {
        List<Deeds.Deed> done = deeds.in(parse);
        List<Candidate> candidates = new ArrayList<>();
        Set<Finding> held = new LinkedHashSet<>();
        for (Deeds.Deed deed : done) {
            List<Finding> theirs = here.stream().filter(deed::holds).toList();
            held.addAll(theirs);
            candidates.add(candidate(deed, theirs, told));
        }
        here.stream()
                .filter(finding -> !held.contains(finding))
                .forEach(finding ->
                        candidates.add(new Candidate(worded(parse, finding), List.of(finding), List.of(), List.of())));
        for (Deeds.Deed deed : named(parse, done, here)) {
            candidates.add(candidate(deed, List.of(), told));
        }
        return candidates;
    }

    private static Candidate candidate(Deeds.Deed deed, List<Finding> theirs, Matching.Told told) {
        Stream<Spot> settled = Stream.concat(told.settled().stream(), greetings(told, deed, true));
        return new Candidate(deed, theirs, frames(settled, deed), frames(greetings(told, deed, false), deed));
    }

    private static Stream<Spot> greetings(Matching.Told told, Deeds.Deed deed, boolean theirs) {
        return told.greetings().stream()
                .filter(greeting -> greeting.isOf(deed.actor()) == theirs)
                .map(Matching.Greeting::spot);
    }

    private static List<Frame> frames(Stream<Spot> spots, Deeds.Deed deed) {
        return spots.filter(deed::holds).map(Spot::frame).toList();
    }

    private Deeds.Deed worded(Parse parse, Finding finding) {
        int subject = parse.phrases().all().stream()
                .filter(phrase -> phrase.from() >= finding.from() && phrase.to() <= finding.to())
                .filter(phrase -> naming.apposed(parse, phrase)
                        .filter(who -> who.name().equals(finding.actor().name()))
                        .isPresent())
                .mapToInt(Phrase::from)
                .findFirst()
                .orElse(-1);
        return new Deeds.Deed(
                parse, finding.actor(), finding.from(), finding.to(), finding.trigger(), subject, Deeds.Told.WORDED);
    }

    /** Those of whom nothing else is told where they are named, each once. */
    private List<Deeds.Deed> named(Parse parse, List<Deeds.Deed> done, List<Finding> here) {
        List<Deeds.Deed> named = new ArrayList<>();
        Sentence sentence = parse.sentence();
        for (Phrase phrase : parse.phrases().all()) {
            Optional<Actor> who = naming.apposed(parse, phrase);
            int at = phrase.from();
            // "the Independent Electoral Commission (INEC)": the same body once more.
            boolean abbreviation = sentence.is(at - 1, "(") && sentence.is(phrase.to(), ")");
            boolean known = who.isEmpty()
                    || abbreviation
                    || done.stream().anyMatch(deed -> isOf(who.get(), deed.actor(), deed.from(), deed.to(), at))
                    || here.stream().anyMatch(one -> isOf(who.get(), one.actor(), one.from(), one.to(), at))
                    || named.stream()
                            .anyMatch(
                                    deed -> deed.actor().name().equals(who.get().name()));
            if (!known) {
                named.add(new Deeds.Deed(
                        parse,
                        who.get(),
                        Clauses.start(sentence, at),
                        Math.max(phrase.to(), Clauses.end(sentence, phrase.to() - 1)),
                        at,
                        at,
                        Deeds.Told.NAMED));
            }
        }
        return named;
    }

    private static boolean isOf(Actor who, Actor other, int from, int to, int at) {
        return who.name().equals(other.name()) && at >= from && at < to;
    }
}
