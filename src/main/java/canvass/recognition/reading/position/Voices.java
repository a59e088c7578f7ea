package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Descriptions;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Quotes;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Subjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Who is speaking where: verbs of saying with their subjects, "according to", and quotations that run on. */
final class Voices {
    private final List<Parse> article;
    private final Naming naming;
    private final Language language;
    private final Lexicon lexicon;
    private final Words words;
    private final Map<Integer, List<Voice>> found = new HashMap<>();

    private final Leads leads;

    Voices(List<Parse> article, Naming naming, Leads leads, Language language) {
        this.leads = leads;
        this.article = article;
        this.naming = naming;
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
    }

    List<Voice> in(Parse parse) {
        List<Voice> voices = found.get(parse.number());
        if (voices == null) {
            // Whoever "he" is can be the speaker of the sentence before, which is looked up here in turn.
            voices = find(parse);
            found.put(parse.number(), voices);
        }
        return voices;
    }

    /** Who says the word at this index; nobody when the narrator does. */
    List<Actor> speakersAt(Parse parse, int index) {
        Optional<Voice> nearest = Optional.empty();
        for (Voice voice : in(parse)) {
            if (voice.covers(index)
                    && (nearest.isEmpty()
                            || Math.abs(voice.verb() - index)
                                    < Math.abs(nearest.get().verb() - index))) {
                nearest = Optional.of(voice);
            }
        }
        if (nearest.isPresent()) {
            return nearest.get().speakers();
        }
        boolean begunBefore = parse.sentence().inQuote(0) && parse.sentence().inQuote(index);
        List<Actor> before = begunBefore ? runningOn(parse) : introducing(parse, index);
        return before.isEmpty() ? leads.of(parse).map(List::of).orElse(List.of()) : before;
    }

    /** "Macron took to Twitter: ..." has no verb of saying; whoever the sentence began with speaks. */
    private List<Actor> introducing(Parse parse, int index) {
        Sentence sentence = parse.sentence();
        if (!sentence.inQuote(index)) {
            return List.of();
        }
        for (Phrase phrase : parse.phrases().all()) {
            if (sentence.inQuote(phrase.from()) || phrase.from() > index) {
                return List.of();
            }
            boolean subject = !sentence.tagged(phrase.from() - 1, "ADP", "VERB") && !phrase.pronoun();
            Optional<Actor> actor = subject ? naming.apposed(parse, phrase) : Optional.empty();
            if (actor.isPresent()) {
                return List.of(actor.get());
            }
        }
        return List.of();
    }

    /** A quotation without a verb of saying belongs to whoever spoke last, or is named right after it. */
    private List<Actor> runningOn(Parse parse) {
        Optional<Actor> lead = leads.of(parse);
        if (lead.isPresent()) {
            return List.of(lead.get());
        }
        Optional<Voice> own = in(parse).stream().findFirst();
        if (own.isPresent()) {
            return own.get().speakers();
        }
        for (int number = parse.number() - 1; number >= Math.max(0, parse.number() - 3); number--) {
            Parse before = article.get(number);
            List<Voice> voices = in(before);
            if (!voices.isEmpty() && parse.paragraph() - before.paragraph() <= 1) {
                return voices.getLast().speakers();
            }
        }
        boolean next = parse.number() + 1 < article.size()
                && article.get(parse.number() + 1).paragraph() == parse.paragraph();
        if (next) {
            return in(article.get(parse.number() + 1)).stream()
                    .findFirst()
                    .map(Voice::speakers)
                    .orElse(List.of());
        }
        return List.of();
    }

    private List<Voice> find(Parse parse) {
        List<Voice> voices = new ArrayList<>();
        Sentence sentence = parse.sentence();
        Matcher saying = lexicon.pattern("speech").matcher(sentence.line);
        while (saying.find()) {
            int verb = sentence.indexAt(saying.start());
            if (sentence.tagged(verb, "VERB", "AUX", "X") && !sentence.inQuote(verb)) {
                voice(parse, verb, sentence.indexAt(saying.end() - 1)).ifPresent(voices::add);
            }
        }
        Matcher according = lexicon.pattern("according").matcher(sentence.line);
        while (according.find()) {
            int at = sentence.indexAt(according.start());
            int last = sentence.indexAt(according.end() - 1);
            parse.phrases()
                    .next(last + 1, last + 3)
                    .map(phrase -> source(parse, phrase))
                    .filter(list -> !list.isEmpty())
                    .ifPresent(who -> voices.add(new Voice(who, last, 0, sentence.size(), at)));
        }
        return voices;
    }

    /** "selon NBC", but also "selon les projections de NBC". */
    private List<Actor> source(Parse parse, Phrase phrase) {
        List<Actor> direct = actors(parse, speakersFrom(parse, phrase));
        Optional<Phrase> behind = Descriptions.complement(parse, phrase.to(), language);
        return direct.isEmpty() && behind.isPresent() ? actors(parse, speakersFrom(parse, behind.get())) : direct;
    }

    private Optional<Voice> voice(Parse parse, int verb, int lastOfVerb) {
        Sentence sentence = parse.sentence();
        Optional<Phrase> after = parse.phrases().at(afterTime(sentence, lastOfVerb + 1));
        int start = verb > 0 && sentence.tagged(verb - 1, "AUX") ? verb - 1 : verb;
        if (sentence.tagged(verb - 1, "PRON") && sentence.tagged(verb - 2, "AUX") && language == Language.FR) {
            // "..., a-t-il dit"
            start = verb - 2;
        }
        boolean contentBefore = start > 0
                && (sentence.is(start - 1, ",", "—", "–")
                        || Quotes.isMark(sentence.token(start - 1).text()));
        boolean object = sentence.token(verb).lower().endsWith("ing")
                || sentence.is(lastOfVerb + 1, "it", "him", "her", "them", "me", "us", "himself", "herself");
        if (contentBefore
                && !object
                && after.isPresent()
                && !sentence.tagged(after.get().to(), "AUX", "VERB")
                && !after.get().equals(parse.phrases().at(verb).orElse(null))) {
            List<Actor> who = actors(parse, speakersFrom(parse, after.get()));
            if (!who.isEmpty()) {
                return Optional.of(new Voice(who, verb, 0, nextClause(sentence, verb), verb));
            }
        }
        List<Phrase> subject = new Subjects(parse, language).of(verb);
        List<Actor> who = actors(parse, subject);
        if (who.isEmpty() && language == Language.ES) {
            // Spanish leaves the pronoun out.
            int from = contentBefore ? 0 : verb;
            return naming.lastPerson(parse, verb)
                    .map(one -> new Voice(List.of(one), verb, from, sentence.size(), verb));
        }
        if (who.isEmpty()) {
            return Optional.empty();
        }
        int subjectFrom = subject.getFirst().from();
        boolean inverted = contentBefore && subjectFrom > start;
        boolean contentFirst = subjectFrom > 1
                && subjectFrom < verb
                && (sentence.is(subjectFrom - 1, ",")
                        || Quotes.isMark(sentence.token(subjectFrom - 1).text()))
                && holdsVerb(sentence, subjectFrom);
        boolean aside = subjectFrom > 0
                && words.has("joining", sentence.token(subjectFrom - 1).lower());
        int end = aside
                ? nextComma(sentence, verb)
                : contentFirst || inverted ? nextClause(sentence, verb) : sentence.size();
        return Optional.of(
                new Voice(who, verb, contentFirst || inverted ? 0 : verb + 1, end, Math.min(subjectFrom, verb)));
    }

    /** In "he added, as the opposition alleged fraud" what follows the second comma is nobody's speech. */
    private int nextClause(Sentence sentence, int from) {
        for (int i = from; i + 1 < sentence.size(); i++) {
            if (sentence.is(i, ",")
                    && words.has("joining", sentence.token(i + 1).lower())) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "a annoncé mardi la commission", "dijo el lunes el portavoz", "sagte am Montag Peskow" */
    private int afterTime(Sentence sentence, int from) {
        int i = from;
        while (language != Language.EN && i < sentence.size() && isTime(sentence, i)) {
            i++;
        }
        return i;
    }

    private boolean isTime(Sentence sentence, int i) {
        boolean day = words.has("weekday", sentence.token(i).lower())
                || words.has("adverbial", sentence.token(i).lower())
                || sentence.tagged(i, "ADV");
        return day
                || (sentence.tagged(i, "DET", "ADP")
                        && i + 1 < sentence.size()
                        && words.has("weekday", sentence.token(i + 1).lower()));
    }

    /** In "declared, before Lucena spoke, that" what follows the second comma is not Lucena's. */
    private static int nextComma(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.is(i, ",")) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "In a statement, Merkel said" has no content before its subject; "The vote was unfair, Merkel said" has. */
    private static boolean holdsVerb(Sentence sentence, int before) {
        for (int i = 0; i < before; i++) {
            if (sentence.tagged(i, "VERB", "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** A phrase after the verb with those joined to it: "said Merkel and Macron". */
    private static List<Phrase> speakersFrom(Parse parse, Phrase first) {
        List<Phrase> together = new ArrayList<>(List.of(first));
        int end = first.to();
        while (parse.sentence().is(end, "and", "y", "und", "et")
                && parse.phrases().at(end + 1).isPresent()) {
            Phrase next = parse.phrases().at(end + 1).get();
            together.add(next);
            end = next.to();
        }
        return together;
    }

    private List<Actor> actors(Parse parse, List<Phrase> phrases) {
        List<Actor> who = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Optional<Actor> actor = phrase.pronoun() && words.has("mine", parse.head(phrase))
                    ? Optional.empty()
                    : goingOn(parse, phrase).or(() -> naming.apposed(parse, phrase));
            actor.filter(one -> who.stream().noneMatch(other -> other.name().equals(one.name())))
                    .ifPresent(who::add);
        }
        return who;
    }

    /** In "..., the chairman told reporters. 'I declare Ruto elected,' he said" it is the chairman who goes on. */
    private Optional<Actor> goingOn(Parse parse, Phrase phrase) {
        boolean one = phrase.pronoun() && parse.sentence().is(phrase.from(), "he", "she");
        Optional<Parse> before = one && parse.number() > 0 && parse.sentence().inQuote(1)
                ? Optional.of(article.get(parse.number() - 1)).filter(last -> last.paragraph() == parse.paragraph())
                : Optional.empty();
        return before.map(this::in)
                .filter(voices -> !voices.isEmpty())
                .map(voices -> voices.getLast().speakers())
                .filter(speakers -> speakers.size() == 1)
                .map(List::getFirst)
                .filter(speaker -> speaker.kind() == Actor.Kind.PERSON);
    }
}
