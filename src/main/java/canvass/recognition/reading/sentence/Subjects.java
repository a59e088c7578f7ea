package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who does what: from a verb back to its subject, over adverbs, asides, infinitives and joined verbs. */
public final class Subjects {
    private final Parse parse;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Words words;
    private final Language language;
    private final Lists lists;

    public Subjects(Parse parse, Language language) {
        this.parse = parse;
        this.sentence = parse.sentence();
        this.phrases = parse.phrases();
        this.words = Words.of(language);
        this.language = language;
        this.lists = new Lists(parse, words);
    }

    /** The phrases that are the subject of this verb together; none when there is none or it is somebody else's command. */
    public List<Phrase> of(int verb) {
        if (language == Language.DE) {
            return new PartedVerb(parse).subject(verb).map(lists::forward).orElse(List.of());
        }
        List<Phrase> before = of(verb, 0);
        return before.isEmpty() && language != Language.EN ? after(verb) : before;
    }

    /** "Am Sonntag gratulierte Merkel", "anunció Morales": the subject can follow its verb. */
    private List<Phrase> after(int verb) {
        int i = verb + 1;
        boolean passing = true;
        while (i < sentence.size() && passing) {
            // "felicitó a Biden el presidente argentino": the object, with its preposition, can stand before the
            // subject.
            boolean object = language == Language.ES
                    && sentence.is(i, "a", "al", "en", "por", "desde")
                    && phrases.at(i + 1).isPresent();
            boolean small = sentence.tagged(i, "ADV", "PART") || sentence.is(i, "sich", "se", "s'");
            boolean day = words.has("weekday", sentence.token(i).lower())
                    || (sentence.tagged(i, "DET") && words.has("weekday", lower(i + 1)));
            passing = object || small || day;
            i = object ? phrases.at(i + 1).get().to() : passing ? i + 1 : i;
        }
        Optional<Phrase> next = phrases.at(i);
        return next.map(lists::forward).orElse(List.of());
    }

    private String lower(int i) {
        return i < sentence.size() ? sentence.token(i).lower() : "";
    }

    private List<Phrase> of(int verb, int depth) {
        if (depth > 4) {
            return List.of();
        }
        boolean infinitive = false;
        int i = verb - 1;
        if (participle(verb)
                && (i < 0
                        || sentence.is(i, ",", "\"", "”", "—", "–")
                        || sentence.tagged(i, "ADP", "SCONJ")
                        || words.has("missive", sentence.token(i).lower()))) {
            return ofParticiple(verb, depth);
        }
        while (i >= 0) {
            Optional<Phrase> phrase = phrases.at(i);
            if (phrase.isPresent()) {
                Phrase found = phrase.get();
                int before = found.from() - 1;
                if (words.has("adverbial", parse.head(found)) || isOrdinal(found)) {
                    i = before;
                } else if (language != Language.EN
                        && sentence.tagged(before, "VERB")
                        && sentence.is(before - 1, ",")
                        && sentence.is(found.to(), ",")) {
                    // "Kouadio Konan Bertin, dit KKB, a ..."
                    i = before - 2;
                } else if ((sentence.tagged(before, "ADP") || sentence.is(before, "to")) && !opensClause(before)) {
                    if (infinitive && sentence.is(before, "on", "upon") && sentence.tagged(before - 1, "VERB")) {
                        return List.of();
                    }
                    i = before - 1;
                } else if (infinitive && sentence.tagged(before, "AUX")) {
                    i = before;
                } else if (infinitive
                        && before > 0
                        && words.has("linking", sentence.token(before).lower())) {
                    return of(before, depth + 1);
                } else if (infinitive && sentence.tagged(before, "VERB")) {
                    if (!words.has("communicate", sentence.token(before).lower())) {
                        return List.of();
                    }
                    return of(before, depth + 1);
                } else if (words.has("relative", parse.head(found)) && found.pronoun()) {
                    return antecedent(found.from());
                } else if (sentence.tagged(before, "VERB")
                        && relativeBefore(before, verb).isPresent()) {
                    return antecedent(relativeBefore(before, verb).get());
                } else {
                    return lists.joined(found);
                }
            } else if ((words.has("relative", sentence.token(i).lower()) && !isConjunction(i)) || isRelativeQue(i)) {
                return antecedent(i);
            } else if (sentence.is(i, ",", "—", "–", ")", "-")) {
                Optional<List<Phrase>> named = namedInAside(i);
                if (named.isPresent()) {
                    return named.get();
                }
                i = beforeAside(i);
            } else if (sentence.tagged(i, "CCONJ")
                    && !words.has("floating", sentence.token(i).lower())) {
                return previousVerb(i).map(v -> of(v, depth + 1)).orElse(List.of());
            } else if (stops(i)) {
                return List.of();
            } else {
                infinitive |= sentence.is(i, "to", "zu", "de", "à", "a", "pour", "para");
                i--;
            }
        }
        return List.of();
    }

    /** "after networks declared": a word that joins clauses, though it is tagged as a preposition. */
    private boolean opensClause(int i) {
        return words.has("joining", sentence.token(i).lower());
    }

    /** "that" and "que" join a clause when a verb of saying stands before them. */
    private boolean isConjunction(int i) {
        return sentence.tagged(i, "SCONJ") || sentence.tagged(i - 1, "VERB");
    }

    /** "Cubas, que no acepta": behind a comma and a name "que" is no conjunction. */
    private boolean isRelativeQue(int i) {
        return language == Language.ES
                && sentence.is(i, "que")
                && sentence.is(i - 1, ",")
                && phrases.at(i - 2).filter(Phrase::named).isPresent();
    }

    private boolean stops(int i) {
        return (sentence.tagged(i, "SCONJ") && !sentence.is(i, "as", "like", "for"))
                || sentence.is(i, ";", ":", ".", "?", "!", "(")
                || Quotes.isMark(sentence.token(i).text());
    }

    private boolean participle(int verb) {
        String word = sentence.token(verb).lower();
        return word.endsWith("ing")
                || word.endsWith("ando")
                || word.endsWith("iendo")
                || (word.endsWith("ant") && word.length() > 5);
    }

    private List<Phrase> ofParticiple(int verb, int depth) {
        Optional<Integer> main = previousVerb(verb - 1);
        if (main.isPresent()) {
            return of(main.get(), depth + 1);
        }
        Optional<Phrase> aside = sentence.is(verb - 1, ",") ? lists.headOf(phrases.at(verb - 2)) : Optional.empty();
        if (aside.isPresent()) {
            return namedInAside(verb - 1).orElse(lists.joined(aside.get()));
        }
        // "Congratulating Biden, Merkel said ...": the subject comes after the comma.
        for (int i = verb; i + 1 < sentence.size(); i++) {
            if (sentence.is(i, ",")) {
                Optional<Phrase> after = phrases.at(i + 1);
                return after.map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    private Optional<Integer> previousVerb(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (sentence.tagged(i, "VERB") && !participle(i) && !sentence.is(i - 1, "to")) {
                return Optional.of(i);
            }
        }
        for (int i = before - 1; i >= 0; i--) {
            if (sentence.tagged(i, "VERB", "AUX")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** From the comma that closes an aside to before the one that opens it. */
    private int beforeAside(int comma) {
        for (int i = comma - 1; i >= 0; i--) {
            if (sentence.is(i, ",", "—", "–", "(", "-")) {
                return i - 1;
            }
            if (Quotes.isMark(sentence.token(i).text()) || sentence.is(i, ";", ":")) {
                return comma - 1;
            }
        }
        return comma - 1;
    }

    /** From the bracket that ends "la Commission électorale (CEI)" to the word before it. */
    private int beforeAbbreviation(int i) {
        return sentence.is(i, ")") && sentence.is(i - 2, "(") ? i - 3 : i;
    }

    /** "his rival, Benny Gantz, sent": the aside is the name of the one before it, who may end a list. */
    private Optional<List<Phrase>> namedInAside(int comma) {
        Optional<Phrase> name = phrases.at(comma - 1).filter(Phrase::named);
        if (name.isEmpty() || !sentence.is(name.get().from() - 1, ",")) {
            return Optional.empty();
        }
        Optional<Phrase> title =
                lists.headOf(phrases.at(beforeAbbreviation(name.get().from() - 2)));
        boolean office = title.isPresent()
                && !title.get().named()
                && (words.anyIn("office", parse.words(title.get()))
                        || words.anyIn("losing", parse.words(title.get()))
                        || words.anyIn("body", parse.words(title.get())));
        if (!office) {
            return Optional.empty();
        }
        List<Phrase> together = new ArrayList<>(lists.joined(title.get()));
        together.set(together.size() - 1, name.get());
        together.removeIf(one -> !one.equals(name.get()) && !one.named() && words.anyIn("office", parse.words(one)));
        return Optional.of(together);
    }

    /** "Duda, who visited Trump in June, stopped": what a verb inside the aside has for its object is not the subject. */
    private Optional<Integer> relativeBefore(int before, int verb) {
        for (int i = before; i > 0; i--) {
            if (words.has("relative", sentence.token(i).lower()) && sentence.is(i - 1, ",")) {
                return sentence.words(before, verb).contains(" , ") ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Phrase> antecedent(int relative) {
        int i = relative - 1;
        while (i >= 0 && (sentence.is(i, ",", "and", "y", "und", "et") || sentence.tagged(i, "ADP", "ADV"))) {
            i--;
        }
        Optional<Phrase> nearest = phrases.at(i);
        Optional<Integer> link =
                nearest.filter(one -> !one.named()).flatMap(one -> Linking.before(sentence, words, one.from()));
        if (link.isPresent()) {
            return of(link.get(), 0);
        }
        if (nearest.isPresent()
                && sentence.is(nearest.get().from() - 1, "of", "de", "von", "du", "for", "des")
                && !nearest.get().named()) {
            return phrases.at(nearest.get().from() - 2).map(List::of).orElse(List.of());
        }
        return nearest.map(lists::joined).orElse(List.of());
    }

    /** "was the first to call": no one yet; but "four of the commissioners" are somebody. */
    private boolean isOrdinal(Phrase phrase) {
        int last = phrase.to() - 1;
        boolean alone = phrase.to() == phrase.from() + 1
                && sentence.tagged(last, "ADJ", "NUM")
                && !(sentence.tagged(last, "NUM") && sentence.is(phrase.to(), "of"));
        return !sentence.token(last).capitalised()
                && (alone || words.has("ordinal", sentence.token(last).lower()));
    }
}
