package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what where a clause parts its verb: German puts the finite verb second, or last in a clause that hangs on another,
 * and what completes it far behind. The subject is then a matter of places and of articles, which tell the cases apart.
 */
final class PartedVerb {
    private static final int DEEPEST = 3;

    /** What begins a phrase that is no subject. */
    private static final Set<String> OBLIQUE = Set.of(
            "dem", "den", "des", "einem", "einen", "eines", "keinem", "keinen", "seinem", "seinen", "ihrem", "ihren",
            "diesem", "diesen", "jedem", "jeden", "meinem", "meinen", "unserem", "unseren", "ihm", "ihn", "ihnen",
            "sich", "mir", "mich", "uns", "deren", "dessen");

    private static final Set<String> GENITIVE = Set.of(
            "der",
            "des",
            "dieser",
            "dieses",
            "seiner",
            "seines",
            "ihrer",
            "ihres",
            "einer",
            "eines",
            "unserer",
            "mehrerer");
    private static final Set<String> MAIN_CONJUNCTIONS = Set.of("und", "aber", "oder", "sondern", "doch", "denn");

    private final Parse parse;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Words words;

    PartedVerb(Parse parse) {
        this.parse = parse;
        this.sentence = parse.sentence();
        this.phrases = parse.phrases();
        this.words = Words.of(Language.DE);
    }

    /** A phrase that is the subject of the clause around a word; it may stand in the clause that this one hangs on. */
    Optional<Phrase> subject(int index) {
        return subject(index, 0);
    }

    private Optional<Phrase> subject(int index, int depth) {
        if (depth > DEEPEST || index < 0) {
            return Optional.empty();
        }
        int start = start(index);
        int end = end(index);
        if (isRelative(start)) {
            return OBLIQUE.contains(sentence.token(start).lower())
                    ? firstFit(start + 1, end)
                    : antecedent(start - 1).or(() -> firstFit(start + 1, end));
        }
        if (hangs(start)) {
            return firstFit(start + 1, end);
        }
        Optional<Integer> finite = finite(start, end);
        return inMainClause(start, end, finite, depth).filter(phrase -> agrees(phrase, finite));
    }

    /** "sie" is one person or several; its verb tells. */
    private boolean agrees(Phrase phrase, Optional<Integer> finite) {
        boolean several =
                finite.isPresent() && sentence.token(finite.get()).lower().matches(".*en|sind");
        return !(several && sentence.is(phrase.from(), "sie") && phrase.pronoun());
    }

    private Optional<Phrase> inMainClause(int start, int end, Optional<Integer> finite, int depth) {
        if (finite.isEmpty()) {
            // "..., seine Niederlage einzugestehen": the subject is that of the clause before.
            return subject(start - 2, depth + 1);
        }
        if (finite.get() == start) {
            return behindComma(start, end, depth);
        }
        Optional<Phrase> before = firstFit(start, finite.get());
        boolean actor = before.isPresent() && couldAct(before.get());
        Optional<Phrase> after = actor ? Optional.empty() : behind(finite.get(), end);
        return after.or(() -> before);
    }

    /** The clause begins with its verb: it goes on after an aside or a conjunction, or follows what came before the comma. */
    private Optional<Phrase> behindComma(int verb, int end, int depth) {
        if (verb > 0 && MAIN_CONJUNCTIONS.contains(sentence.token(verb - 1).lower())) {
            return subject(verb - 2, depth + 1);
        }
        if (sentence.is(verb - 1, ",", "–", "—", ")")) {
            Optional<Phrase> asideOf = beforeAside(verb - 1);
            if (asideOf.isPresent()) {
                return asideOf;
            }
        }
        Optional<Phrase> behind = behind(verb, end).filter(this::couldAct);
        return behind.isPresent() || verb == 0 ? behind : subject(verb - 2, depth + 1);
    }

    /** "Trump, der Golf spielte, räumte": whom the aside that ends with this comma is about. */
    private Optional<Phrase> beforeAside(int comma) {
        int i = comma - 1;
        while (i > 0 && !sentence.is(i, ",", "–", "—", "(", ";", ":") && !isQuote(i)) {
            i--;
        }
        if (i <= 0 || !sentence.is(i, ",", "–", "—", "(")) {
            return Optional.empty();
        }
        boolean hasVerb = finite(i + 1, comma).isPresent();
        if (hasVerb && !isRelative(i + 1)) {
            return Optional.empty();
        }
        Optional<Phrase> name = hasVerb ? Optional.empty() : phrases.at(i + 1).filter(Phrase::named);
        Optional<Phrase> first = antecedent(i - 1);
        boolean opens = first.isPresent() && !hasFiniteBefore(first.get().from());
        return opens ? (name.isPresent() && !first.get().named() ? name : first) : Optional.empty();
    }

    private boolean hasFiniteBefore(int index) {
        return finite(start(index), index).isPresent();
    }

    /** The phrase that ends here, or the one it is the genitive of. */
    private Optional<Phrase> antecedent(int before) {
        int i = before;
        while (i >= 0 && (sentence.is(i, ",") || sentence.tagged(i, "ADP"))) {
            i--;
        }
        Optional<Phrase> found = phrases.at(i);
        for (int step = 0; step < 2 && found.isPresent(); step++) {
            Optional<Phrase> owned = ownedBy(found.get());
            if (owned.isEmpty()) {
                break;
            }
            found = owned;
        }
        return found;
    }

    /** From "der Wahlkommission" to "der Vorsitzende" before it. */
    private Optional<Phrase> ownedBy(Phrase phrase) {
        boolean genitive = GENITIVE.contains(sentence.token(phrase.from()).lower()) || sentence.is(phrase.to(), "'s");
        int last = phrase.from() - 1;
        if (sentence.is(last, "von", "aus", "vom") && phrases.at(last - 1).isPresent()) {
            return phrases.at(last - 1);
        }
        return genitive ? phrases.at(last) : Optional.empty();
    }

    private boolean couldAct(Phrase phrase) {
        String head = parse.head(phrase);
        return phrase.named()
                || phrase.pronoun()
                || words.has("office", head)
                || words.has("body", head)
                || words.has("medium", head)
                || words.has("observers", head)
                || words.has("electoral", head)
                || words.has("election-role", head)
                || words.has("nobody", head);
    }

    /** The first phrase behind a verb that may be its subject. */
    private Optional<Phrase> behind(int verb, int end) {
        Optional<Phrase> any = Optional.empty();
        int i = verb + 1;
        while (i < end) {
            Optional<Phrase> phrase = phrases.at(i);
            if (phrase.isEmpty()) {
                i++;
                continue;
            }
            boolean fits = fits(phrase.get());
            if (fits && couldAct(phrase.get())) {
                return phrase;
            }
            any = any.isEmpty() && fits ? phrase : any;
            i = phrase.get().to();
        }
        return any;
    }

    private Optional<Phrase> firstFit(int from, int to) {
        for (Phrase phrase : phrases.all()) {
            if (phrase.from() >= from && phrase.from() < to && fits(phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Phrase phrase) {
        String first = sentence.token(phrase.from()).lower();
        boolean attributed = sentence.tagged(phrase.from() - 2, "DET") && phrase.to() - phrase.from() > 2;
        boolean afterPreposition = (sentence.tagged(phrase.from() - 1, "ADP") && !attributed)
                || goesOnAfterPreposition(phrase)
                || sentence.is(phrase.from() - 1, "als", "wie", "einer", "eine", "eines", "einem");
        boolean time = words.has("adverbial", parse.head(phrase)) && !phrase.named();
        return !OBLIQUE.contains(first)
                && !afterPreposition
                && !time
                && ownedBy(phrase).filter(one -> one.to() == phrase.from()).isEmpty();
    }

    /** The last of "von OSZE, Europarat und Europaparlament" hangs on the same word as the first. */
    private boolean goesOnAfterPreposition(Phrase phrase) {
        Optional<Phrase> before = phrases.at(phrase.from() - 2);
        boolean listed = sentence.is(phrase.from() - 1, ",", "und") && before.isPresent();
        boolean bare =
                !sentence.tagged(phrase.from(), "DET", "PRON") && !phrase.pronoun() && phrase.to() - phrase.from() == 1;
        return listed
                && bare
                && !sentence.tagged(before.get().from(), "DET")
                && (sentence.tagged(before.get().from() - 1, "ADP") || goesOnAfterPreposition(before.get()));
    }

    /** The first verb of a clause that is not part of a noun phrase and no infinitive with "zu". */
    private Optional<Integer> finite(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = sentence.tagged(i, "VERB", "AUX")
                    && !sentence.is(i - 1, "zu")
                    && phrases.at(i).isEmpty()
                    && !sentence.token(i).lower().matches("(?:ein|an|ab|zurück|auf|aus|fest)zu.+en");
            if (verb) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isRelative(int i) {
        return sentence.is(i - 1, ",")
                && sentence.is(i, "der", "die", "das", "dem", "den", "dessen", "deren", "welcher", "welche", "welches")
                && (sentence.tagged(i, "PRON") || endsInVerb(i));
    }

    private boolean endsInVerb(int i) {
        int last = end(i) - 1;
        return finite(last, last + 1).isPresent() && finite(i, last).isEmpty();
    }

    /** "dass", "nachdem", "wie": the verb stands last. */
    private boolean hangs(int i) {
        boolean asks = sentence.is(
                        i, "dass", "weil", "ob", "wenn", "nachdem", "während", "obwohl", "bevor", "sobald", "falls",
                        "da", "wo", "wer", "wann", "wie")
                && sentence.tagged(end(i) - 1, "VERB", "AUX");
        return asks || sentence.tagged(i, "SCONJ");
    }

    private int start(int index) {
        int i = index;
        while (i > 0 && !edge(i - 1)) {
            i--;
        }
        return i;
    }

    private int end(int index) {
        int i = index + 1;
        while (i < sentence.size() && !edge(i)) {
            i++;
        }
        return Math.min(i, sentence.size());
    }

    private boolean edge(int i) {
        return (sentence.is(i, ",") && !inList(i))
                || sentence.is(i, ";", ":", ".", "!", "?", "–", "—")
                || (isQuote(i) && (sentence.is(i - 1, ":", ",") || sentence.is(i + 1, ",", ".") || i == 0))
                || joinsClauses(i);
    }

    /** The comma in "CNN, NBC und ABC". */
    private boolean inList(int comma) {
        return phrases.at(comma - 1).filter(Phrase::named).isPresent() && new Lists(parse, words).goesOn(comma);
    }

    /** "und" between two verbs, not between two names. */
    private boolean joinsClauses(int i) {
        if (!MAIN_CONJUNCTIONS.contains(sentence.token(i).lower())) {
            return false;
        }
        return sentence.tagged(i + 1, "VERB", "AUX") && phrases.at(i + 1).isEmpty();
    }

    private boolean isQuote(int i) {
        return Quotes.isMark(sentence.token(i).text());
    }
}
