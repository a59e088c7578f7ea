package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.people.Naming;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import canvass.recognition.reading.sentence.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Those named beside the wording and not before it: after "by" and "from", as the owner, in a list after "were". */
final class Agents {
    private static final int REACH = 12;
    private static final Pattern ARRIVING = Pattern.compile(
            " (?:kam|kamen|kommt|kommen|traf|trafen|eingetroffen|gab es|gibt es|gekommen|ging|gingen) ");

    private final Language language;
    private final Lexicon lexicon;
    private final Words words;
    private final Naming naming;

    Agents(Language language, Naming naming) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
        this.naming = naming;
    }

    /** "Among those who congratulated Biden were Ramaphosa and Akufo-Addo". */
    List<Actor> afterCopula(Spot spot) {
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

    /** Those after "by". */
    List<Actor> by(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        // "wurde vom Kongress bestätigt": in German the agent stands before the participle.
        int from = language == Language.DE ? Math.max(0, spot.last() - REACH) : spot.first() + 1;
        int reach = language == Language.EN ? REACH : REACH + 5;
        for (int i = from; i < Math.min(sentence.size(), spot.last() + reach); i++) {
            if (words.has("by", sentence.token(i).lower())) {
                List<Actor> found = list(spot.parse(), i + 1);
                if (!found.isEmpty() || language != Language.DE) {
                    return found;
                }
            }
        }
        return List.of();
    }

    List<Actor> owners(Spot spot) {
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
            boolean recipient = language != Language.EN && sentence.is(i, "a", "al", "à", "au", "aux", "an");
            boolean listBehind = sentence.is(i, ":") && words.has("from", next(sentence, i));
            if ((sentence.is(i, ".", ";", ":") && !listBehind) || recipient) {
                break;
            }
        }
        return language == Language.DE ? sendersBefore(spot) : List.of();
    }

    private static String next(Sentence sentence, int i) {
        return i + 1 < sentence.size() ? sentence.token(i + 1).lower() : "";
    }

    /** "Aus Warschau, von Andrzej Duda, kamen Glückwünsche": German can name the sender first. */
    private List<Actor> sendersBefore(Spot spot) {
        Sentence sentence = spot.parse().sentence();
        boolean arriving = ARRIVING.matcher(sentence.line).find();
        for (int i = arriving ? spot.first() - 1 : -1; i >= 0 && !sentence.is(i, ";", ":", "."); i--) {
            if (words.has("from", sentence.token(i).lower())) {
                List<Actor> found = list(spot.parse(), i + 1);
                if (!found.isEmpty()) {
                    return found;
                }
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
            // "von Ursula von der Leyen, von Emmanuel Macron"
            gap = gap > end
                            && parse.sentence().tagged(from - 1, "ADP")
                            && parse.sentence()
                                    .is(gap, parse.sentence().token(from - 1).lower())
                    ? gap + 1
                    : gap;
            boolean joined = parse.sentence().tagged(gap - 1, "CCONJ");
            // "congratulated by Pope Francis, the Vatican said": the Vatican is in no list.
            next = gap > end
                    ? parse.phrases()
                            .at(gap)
                            .filter(Phrase::named)
                            .filter(one -> joined || !parse.sentence().tagged(one.to(), "VERB"))
                    : Optional.empty();
        }
        return phrases.stream()
                .map(phrase -> residing(parse, phrase))
                .flatMap(phrase -> naming.apposed(parse, phrase).stream())
                .distinct()
                .toList();
    }

    /** "from Seoul, where President Moon Jae-in tweeted": the one who is named there. */
    private Phrase residing(Parse parse, Phrase place) {
        Sentence sentence = parse.sentence();
        boolean where = sentence.is(place.to(), ",") && sentence.is(place.to() + 1, "where", "donde", "wo", "où");
        return where ? parse.phrases().at(place.to() + 2).filter(Phrase::named).orElse(place) : place;
    }
}
