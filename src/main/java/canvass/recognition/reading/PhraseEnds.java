package canvass.recognition.reading;

import java.util.Locale;

/** Where a noun phrase ends though the words would let it go on, since a name or a role of its own begins. */
final class PhraseEnds {
    private final Sentence sentence;
    private final Phrases phrases;
    private final Words words;
    private final Language language;

    PhraseEnds(Sentence sentence, Phrases phrases, Language language) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.words = Words.of(language);
        this.language = language;
    }

    /** Does the phrase that began at {@code start} end before this word? */
    boolean before(int i, int start) {
        return endsInTime(i, start)
                || endsInPlace(i, start)
                || isGreeted(i, start)
                || ownerBehind(i, start)
                || roleBehindName(i, start);
    }

    /** "the same hour CNN": the name begins a phrase of its own. */
    private boolean endsInTime(int i, int start) {
        return i > start
                && words.has("adverbial", sentence.token(i - 1).lower())
                && sentence.token(i).capitalised();
    }

    /** "Congratulations Joe Biden": the greeting is no part of the name. */
    private boolean isGreeted(int i, int start) {
        return i > start && words.has("greeting", sentence.token(i - 1).lower());
    }

    /** "From Rome Giuseppe Conte": after a place's preposition the name begins a phrase of its own. */
    private boolean endsInPlace(int i, int start) {
        int from = start;
        while (from < i
                && (sentence.tagged(from, "DET")
                        || words.has("article", sentence.token(from).lower()))) {
            from++;
        }
        return i > from
                && sentence.tagged(start - 1, "ADP")
                && sentence.token(i).capitalised()
                && (Places.all().country(sentence.printed(from, i)).isPresent()
                        || (language != Language.EN
                                && Bodies.all().find(sentence.printed(from, i)).isPresent()));
    }

    /** "den Wahlsieg Bidens": the owner behind the noun begins a phrase of its own. */
    private boolean ownerBehind(int i, int start) {
        if (language != Language.DE || i <= start || !sentence.tagged(i, "PROPN") || !sentence.tagged(i - 1, "NOUN")) {
            return false;
        }
        int mark = i + 1;
        while (sentence.tagged(mark, "PROPN")) {
            mark++;
        }
        return phrases.isOwnersMark(mark) && !phrases.nominal(mark + 1) && !phrases.modifier(mark + 1);
    }

    /** "Joe Biden vainqueur": what a name is declared to be is no part of it. */
    private boolean roleBehindName(int i, int start) {
        return (language == Language.ES || language == Language.FR)
                && i > start
                && sentence.token(i - 1).capitalised()
                && sentence.tagged(i - 1, "PROPN")
                && !sentence.token(i).capitalised()
                && !words.has("body", sentence.token(i - 1).lower())
                && !words.has("office", sentence.token(i - 1).lower())
                && !words.has("office", sentence.printed(i - 1, i + 1).toLowerCase(Locale.ROOT))
                && (words.has("winner-role", sentence.token(i).lower())
                        || words.has("election-role", sentence.token(i).lower())
                        || words.has("office", sentence.token(i).lower()));
    }
}
