package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;

/** Where a noun phrase runs on over a small word, as "Ministry of Justice" does, and where it ends before one, as "From Rome | Conte". */
final class Joints {
    private final Sentence sentence;
    private final Phrases phrases;
    private final Words words;
    private final Language language;

    Joints(Sentence sentence, Phrases phrases, Language language) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.words = Words.of(language);
        this.language = language;
    }

    /** "the same hour CNN": the name begins a phrase of its own. */
    boolean endsInTime(int i, int start) {
        return i > start
                && words.has("adverbial", sentence.token(i - 1).lower())
                && sentence.token(i).capitalised();
    }

    /** "Congratulations Joe Biden": the greeting is no part of the name. */
    boolean isGreeted(int i, int start) {
        return i > start && words.has("greeting", sentence.token(i - 1).lower());
    }

    /** "From Rome Giuseppe Conte": after a place's preposition the name begins a phrase of its own. */
    boolean endsInPlace(int i, int start) {
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

    /** "Ministry of Foreign Affairs": a body's name runs on over "of", but not into a country or a person's office. */
    boolean joinsName(int i) {
        boolean ofGermanNoun = language == Language.DE && sentence.is(i, "des") && !sentence.tagged(i + 1, "PROPN");
        return sentence.is(i, "of", "for", "de", "des", "für")
                && !ofGermanNoun
                && sentence.token(i - 1).capitalised()
                && words.has("body", sentence.token(i - 1).lower())
                && i + 1 < sentence.size()
                && sentence.token(i + 1).capitalised()
                && Places.all().country(sentence.token(i + 1).text()).isEmpty()
                && phrases.nominal(i + 1)
                && !sentence.tagged(i + 1, "DET");
    }

    /** Ferdinand "Bongbong" Marcos */
    boolean isNickname(int i) {
        return i + 3 < sentence.size()
                && Quotes.isMark(sentence.token(i).text())
                && sentence.token(i - 1).capitalised()
                && sentence.token(i + 1).capitalised()
                && Quotes.isMark(sentence.token(i + 2).text())
                && sentence.token(i + 3).capitalised();
    }

    /** "Independent Electoral and Boundaries Commission": "and" inside the name of a body. */
    boolean joinsTitle(int i) {
        boolean inside = sentence.is(i, "and", "&", "y", "et", "und")
                && sentence.token(i - 1).capitalised()
                && words.has("body-adjective", sentence.token(i - 1).lower());
        for (int next = i + 1; inside && next < Math.min(sentence.size(), i + 4); next++) {
            if (!sentence.token(next).capitalised()) {
                return false;
            }
            if (words.has("body", sentence.token(next).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "board of canvassers" */
    boolean joinsBody(int i) {
        return sentence.is(i, "of")
                && words.has("body", sentence.token(i - 1).lower())
                && i + 1 < sentence.size()
                && words.has("body-of", sentence.token(i + 1).lower());
    }

    /** "de", "von", "bin" between two capitalised parts of a name. */
    boolean particle(int i) {
        boolean inName = sentence.token(i - 1).capitalised()
                || (i > 1
                        && NameStart.PARTICLES.contains(sentence.token(i - 1).lower())
                        && sentence.token(i - 2).capitalised());
        if (!NameStart.PARTICLES.contains(sentence.token(i).lower()) || !inName || startsGermanPhrase(i)) {
            return false;
        }
        int next = i + 1;
        while (next < sentence.size()
                && next < i + 3
                && NameStart.PARTICLES.contains(sentence.token(next).lower())) {
            next++;
        }
        boolean name = next < sentence.size()
                && sentence.token(next).capitalised()
                && Places.all().country(sentence.token(next).text()).isEmpty()
                && !(language != Language.EN && phrases.bodyAt(next) > next)
                && (language == Language.DE
                        ? sentence.tagged(next, "PROPN")
                                && sentence.token(next).text().matches("\\p{Lu}\\p{Ll}+")
                                && !(next > i + 1 && manyNamed(i + 1, next))
                                && Bodies.all()
                                        .find(sentence.token(next).text())
                                        .isEmpty()
                        : sentence.tagged(next, "PROPN", "NOUN", "ADJ", "X"));
        boolean ambiguous = language != Language.EN
                && (words.has("office", sentence.token(i - 1).lower())
                        || words.has("body", sentence.token(i - 1).lower()));
        return name
                && !ambiguous
                && (language != Language.ES
                        || !sentence.is(i, "y", "e", "o", "el", "la", "los", "las")
                        || sentence.is(i - 1, "de"));
    }

    /** "Tina B. von der Vereinten Bewegung", "Beate M. von den Neos": whence somebody is, not what they are called. */
    private boolean manyNamed(int article, int next) {
        boolean several = next + 1 < sentence.size()
                && sentence.token(next + 1).capitalised()
                && !sentence.tagged(next + 1, "VERB", "AUX");
        return sentence.is(article, "den", "dem") || several;
    }

    /** In German "der" joins no names, but in "von der Leyen". */
    boolean startsGermanPhrase(int i) {
        return language == Language.DE
                && (!sentence.tagged(i - 1, "PROPN", "ADP", "DET")
                        || (sentence.is(i, "der", "den", "das", "dem", "des")
                                && !sentence.is(i - 1, "von", "van", "zu")));
    }

    /** "den Wahlsieg Bidens": the owner behind the noun begins a phrase of its own. */
    boolean ownerBehind(int i, int start) {
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
    boolean roleBehindName(int i, int start) {
        return (language == Language.ES || language == Language.FR)
                && i > start
                && sentence.token(i - 1).capitalised()
                && sentence.tagged(i - 1, "PROPN")
                && !sentence.token(i).capitalised()
                && !words.has("body", sentence.token(i - 1).lower())
                && !words.has("office", sentence.token(i - 1).lower())
                && !words.has("office", sentence.printed(i - 1, i + 1).toLowerCase(java.util.Locale.ROOT))
                && (words.has("winner-role", sentence.token(i).lower())
                        || words.has("election-role", sentence.token(i).lower())
                        || words.has("office", sentence.token(i).lower()));
    }
}
