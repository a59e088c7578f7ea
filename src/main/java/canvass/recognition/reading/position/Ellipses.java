package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Clauses;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** "and so did Stoltenberg", "Perry did the same": a position whose verb stands before. */
final class Ellipses {

    private final Naming naming;
    private final Language language;
    private final Lexicon lexicon;
    private final Leads leads;
    private final Takers takers;

    Ellipses(Naming naming, Leads leads, Takers takers, Language language) {
        this.takers = takers;
        this.leads = leads;
        this.naming = naming;
        this.language = language;
        this.lexicon = Lexicon.of(language);
    }

    /** @param before the findings up to and with this sentence */
    List<Finding> in(Parse parse, List<Finding> before) {
        List<Finding> found = new ArrayList<>();
        Sentence sentence = parse.sentence();
        Matcher after = lexicon.pattern("same-before-subject").matcher(sentence.line);
        while (after.find()) {
            int next = sentence.indexAt(after.end());
            boolean denied =
                    lexicon.pattern("denied-inside").matcher(after.group()).find()
                            || sentence.is(sentence.indexAt(after.start()), "nor", "neither");
            found.addAll(copies(parse, before, listFrom(parse, next), sentence.indexAt(after.start())).stream()
                    .filter(one -> denied == isSilence(one.stance()))
                    .toList());
        }
        Matcher same = lexicon.pattern("same-after-subject").matcher(sentence.line);
        while (same.find()) {
            int verb = sentence.indexAt(same.start());
            List<Phrase> subjects = new Subjects(parse, language).of(verb);
            found.addAll(copies(parse, before, subjects, verb));
            if (subjects.isEmpty() && verb < 2 && leads.of(parse).isPresent()) {
                copy(parse, before, leads.of(parse).get(), verb).ifPresent(found::add);
            }
        }
        found.addAll(gapped(parse, before));
        return found;
    }

    /** What "nor has Kim" can share, and "so did Kim" mostly cannot. */
    private static boolean isSilence(Stance stance) {
        return stance == Stance.WITHHOLDS || stance == Stance.REFUSES_TO_CONCEDE;
    }

    /** "Macron congratulated Biden on Saturday, Merkel on Sunday": clauses that share the verb of the one before. */
    private List<Finding> gapped(Parse parse, List<Finding> before) {
        List<Finding> found = new ArrayList<>();
        Sentence sentence = parse.sentence();
        Optional<Finding> model = before.stream()
                .filter(one -> one.parse().number() == parse.number())
                .findFirst();
        for (Phrase phrase : parse.phrases().all()) {
            boolean opens = sentence.is(phrase.from() - 1, ",", ";")
                    || (sentence.tagged(phrase.from() - 1, "CCONJ") && sentence.is(phrase.from() - 2, ",", ";"));
            boolean later = model.isPresent() && phrase.from() > model.get().trigger() && opens && phrase.named();
            if (!later || verbBetween(sentence, phrase.to(), endOfGap(sentence, phrase.to()))) {
                continue;
            }
            String rest = sentence.words(phrase.to(), Math.min(sentence.size(), phrase.to() + 1));
            boolean gap = lexicon.pattern("gapped").matcher(rest).find() && !sentence.tagged(phrase.from() - 1, "ADP");
            Optional<Actor> actor = gap ? naming.actor(parse, phrase) : Optional.empty();
            actor.filter(one -> before.stream()
                            .noneMatch(other -> other.parse().number() == parse.number()
                                    && Names.same(other.actor().name(), one.name())))
                    .flatMap(one -> copy(parse, before, one, phrase.to()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static int endOfGap(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && !sentence.is(i, ",", ";", ".", ":")) {
            i++;
        }
        return i;
    }

    private List<Finding> copies(Parse parse, List<Finding> before, List<Phrase> subjects, int trigger) {
        List<Finding> found = new ArrayList<>();
        for (Phrase subject : subjects) {
            naming.apposed(parse, subject)
                    .map(actor -> takers.spokenFor(parse, trigger, actor))
                    .flatMap(actor -> copy(parse, before, actor, trigger))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** What was said of somebody else in this sentence or the one before, or in the list's entry before, said of this actor. */
    private Optional<Finding> copy(Parse parse, List<Finding> before, Actor actor, int trigger) {
        int reach = leads.of(parse).isPresent() ? 3 : 1;
        return before.stream()
                .filter(one -> one.parse().number() < parse.number() || one.trigger() < trigger)
                .filter(one -> parse.number() - one.parse().number() <= reach)
                .reduce((first, second) -> second)
                .filter(model ->
                        !Names.same(actor.name(), model.actor().name()) && !Names.same(actor.name(), model.toward()))
                .map(model -> new Finding(
                        parse,
                        actor,
                        model.stance(),
                        model.toward(),
                        model.race(),
                        Clauses.start(parse.sentence(), trigger),
                        Clauses.end(parse.sentence(), trigger),
                        trigger));
    }

    /** The subjects after "so did": each phrase of the list that is somebody, over "for NATO" and "of Chile". */
    private List<Phrase> listFrom(Parse parse, int from) {
        List<Phrase> subjects = new ArrayList<>();
        Sentence sentence = parse.sentence();
        int end = Clauses.end(sentence, from);
        for (Phrase phrase : parse.phrases().all()) {
            boolean inList = phrase.from() >= from && phrase.from() < end;
            boolean first = subjects.isEmpty() && (phrase.from() <= from + 1 || behindPlace(parse, from, phrase));
            boolean next = sentence.is(phrase.from() - 1, ",")
                    || sentence.tagged(phrase.from() - 1, "CCONJ")
                    || isPlaceOfCrowd(parse, phrase, subjects);
            boolean verbBetween = verbBetween(sentence, from + 1, phrase.from());
            if (inList
                    && !verbBetween
                    && (first
                            || (!subjects.isEmpty()
                                    && next
                                    && phrase.named()
                                    && naming.actor(parse, phrase).isPresent()))) {
                subjects.add(phrase);
            }
        }
        return subjects;
    }

    /** "lo hicieron en las redes el francés Macron": the subject stands behind where and when it was done. */
    private boolean behindPlace(Parse parse, int from, Phrase phrase) {
        Sentence sentence = parse.sentence();
        return language != Language.EN
                && phrase.named()
                && sentence.tagged(from + 1, "ADP")
                && !sentence.tagged(phrase.from() - 1, "ADP")
                && !sentence.words(from, phrase.from()).matches(".* [,;:] .*");
    }

    /** "the leaders of Chile and Peru": the countries are who did so. */
    private boolean isPlaceOfCrowd(Parse parse, Phrase phrase, List<Phrase> subjects) {
        return subjects.size() == 1
                && parse.sentence().is(phrase.from() - 1, "of", "from", "de", "von")
                && Words.of(language).has("crowd", parse.head(subjects.getFirst()));
    }

    private static boolean verbBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tagged(i, "VERB", "SCONJ") || sentence.is(i, "who", "which", "that")) {
                return true;
            }
        }
        return false;
    }
}
