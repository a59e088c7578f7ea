package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Clauses;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Passives;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Spot;
import canvass.recognition.reading.sentence.Subjects;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything that somebody who can take a position does or says in a sentence, clause by clause, whatever it is. */
public final class Deeds {
    private final Naming naming;
    private final Voices voices;
    private final Language language;
    private final Passives passives;

    Deeds(Naming naming, Voices voices, Language language) {
        this.naming = naming;
        this.voices = voices;
        this.language = language;
        this.passives = new Passives(language);
    }

    /** How a clause comes to be taken for somebody's deed. */
    public enum Told {
        /** They are the subject of its verb. */
        DONE,
        /** It is what they say. */
        SAID,
        /** A frame words a stance of theirs in it. */
        WORDED,
        /** They are named in it, and no more is known. */
        NAMED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one actor does or says in one clause.
     *
     * @param from the first word of the clause
     * @param to the word before which it ends
     * @param at the verb
     * @param subject where the naming of the actor begins
     */
    public record Deed(Parse parse, Actor actor, int from, int to, int at, int subject, Told told) {
        /** Is this found of the same actor in these words? What worded it must stand in them, or they are another clause of its sentence. */
        boolean holds(Finding finding) {
            return actor.name().equals(finding.actor().name()) && finding.trigger() >= from && finding.trigger() < to;
        }

        boolean holds(Spot spot) {
            return spot.first() >= from && spot.last() < to;
        }

        /** Where in the document the clause begins. */
        public int origin() {
            Sentence sentence = parse.sentence();
            return sentence.passage.origin(sentence.token(from).from());
        }

        public int originEnd() {
            Sentence sentence = parse.sentence();
            return sentence.passage.originEnd(sentence.token(to - 1).to());
        }

        /** Is the actor named where the deed is told, and not meant by a pronoun or an office? */
        boolean isByName() {
            return parse.phrases().at(subject).filter(Phrase::named).isPresent();
        }
    }

    /** The deeds told in a sentence, each clause of each actor once. */
    List<Deed> in(Parse parse) {
        Set<Deed> found = new LinkedHashSet<>();
        List<Voice> spoken = voices.in(parse);
        spoken.forEach(voice -> said(parse, voice, found));
        Sentence sentence = parse.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tagged(i, "VERB") && !isSaying(spoken, i)) {
                done(parse, i, found);
            }
        }
        if (spoken.isEmpty() && sentence.size() > 0) {
            runningOn(parse, found);
        }
        return distinct(found);
    }

    private static boolean isSaying(List<Voice> spoken, int index) {
        return spoken.stream().anyMatch(voice -> voice.verb() == index);
    }

    private void said(Parse parse, Voice voice, Set<Deed> found) {
        Sentence sentence = parse.sentence();
        int from = voice.from();
        while (from < voice.to()) {
            int to = Math.min(voice.to(), Math.max(from + 1, Clauses.end(sentence, from)));
            boolean beside = from <= voice.verb() + 1 && voice.subjectFrom() <= to + 1;
            int start = beside ? Math.min(from, voice.subjectFrom()) : from;
            int end = beside ? Math.max(to, voice.verb() + 1) : to;
            for (Actor actor : voice.speakers()) {
                if (to - from > 2) {
                    found.add(new Deed(parse, actor, start, end, voice.verb(), voice.subjectFrom(), Told.SAID));
                }
            }
            from = to + 1;
        }
    }

    private void done(Parse parse, int verb, Set<Deed> found) {
        if (passives.is(parse.sentence(), verb, verb)) {
            // Whoever is congratulated or declared the winner does nothing.
            return;
        }
        Sentence sentence = parse.sentence();
        int from = Clauses.start(sentence, verb);
        for (Phrase subject : new Subjects(parse, language).of(verb)) {
            // "Lo felicitaron Putin y Xi": the joint before who stands behind the verb parts no clauses.
            int joint = subject.from() < verb ? afterJoint(sentence, subject.from()) : 0;
            int begin = Math.max(Math.min(from, subject.from()), joint);
            int to = joint > 0
                    ? Math.min(Clauses.end(sentence, verb), nextComma(sentence, verb))
                    : Clauses.end(sentence, verb);
            naming.apposed(parse, subject)
                    .ifPresent(actor -> found.add(new Deed(parse, actor, begin, to, verb, subject.from(), Told.DONE)));
        }
    }

    /** "congratulated Biden once the broadcasters had spoken": what they do begins behind "once"; "refused and his campaign sued": behind "and". */
    private static int afterJoint(Sentence sentence, int subject) {
        if (sentence.tagged(subject - 1, "CCONJ") && verbBefore(sentence, subject - 1)) {
            return subject;
        }
        for (int i = subject - 1; i > 0 && i >= subject - 3; i--) {
            if (sentence.tagged(i, "SCONJ") || sentence.is(i, "as")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean verbBefore(Sentence sentence, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (sentence.tagged(i, "VERB")) {
                return true;
            }
        }
        return false;
    }

    private static int nextComma(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && !sentence.is(i, ",")) {
            i++;
        }
        return i;
    }

    private void runningOn(Parse parse, Set<Deed> found) {
        Sentence sentence = parse.sentence();
        int middle = sentence.size() / 2;
        List<Actor> speakers = sentence.inQuote(middle) ? voices.speakersAt(parse, middle) : List.of();
        for (Actor actor : speakers) {
            found.add(new Deed(parse, actor, 0, Clauses.end(sentence, sentence.size() - 1), middle, -1, Told.SAID));
        }
    }

    private static List<Deed> distinct(Set<Deed> found) {
        List<Deed> kept = new ArrayList<>();
        for (Deed deed : found) {
            boolean known = kept.stream()
                    .anyMatch(one -> one.actor().name().equals(deed.actor().name()) && overlap(one, deed));
            if (!known) {
                kept.add(deed);
            }
        }
        return kept;
    }

    /** Most of one of the two clauses is the other's too. */
    private static boolean overlap(Deed one, Deed other) {
        int shared = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
        return 2 * shared >= Math.min(one.to() - one.from(), other.to() - other.from());
    }
}
