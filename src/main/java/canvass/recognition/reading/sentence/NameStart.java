package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the name begins that ends a noun phrase. */
final class NameStart {
    /** Small words inside names. */
    static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "de", "la", "las", "los", "del", "da", "dos", "das", "do", "di", "du", "bin",
            "ibn", "bint", "al", "el", "abu", "ben", "zu", "zur", "ter", "ten", "le", "y", "e", "o", "ould", "af");

    private static final Set<String> CROWNED = Set.of(
            "king", "queen", "pope", "emperor", "rey", "reina", "papa", "könig", "königin", "papst", "roi", "reine",
            "pape");

    /** Titles that are also parts of names: "Hassan Sheikh Mohamud", "Martin Luther King". */
    private static final Set<String> ALSO_NAMES = Set.of(
            "king", "queen", "pope", "emperor", "prince", "sheikh", "sheik", "major", "judge", "bishop", "lord", "don",
            "justice", "marshal", "duke", "baron", "general", "son", "rey", "könig", "roi", "mate", "host");

    private static final Pattern HYPHENED = Pattern.compile("(?:al|el|as|ad|ul|an|ar|ez|es|bin|de)-\\p{Lu}.*");

    private final Sentence sentence;
    private final Words words;
    private final Language language;

    NameStart(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.words = Words.of(language);
        this.language = language;
    }

    /** Where the run of capitals begins that ends the phrase, after any office: "President | Xi Jinping". */
    int from(int from, int to) {
        int known = from;
        while (known < to && words.has("article", sentence.token(known).lower())) {
            known++;
        }
        if (known < to
                && language != Language.EN
                && sentence.token(known).capitalised()
                && (Bodies.all().find(sentence.printed(known, to)).isPresent()
                        || Places.all().country(sentence.printed(known, to)).isPresent())) {
            return known;
        }
        int start = to;
        while (start > from && namePart(start - 1, to)) {
            start--;
        }
        while (start < to
                && !sentence.token(start).capitalised()
                && !sentence.token(start).text().startsWith("@")) {
            start++;
        }
        while (start + 1 < to && words.has("portfolio", sentence.token(start).lower())) {
            // "secretario de Estado Antony Blinken"
            start++;
        }
        if (start < to
                && start > from
                && words.has("following", sentence.token(start - 1).lower())
                && language != Language.EN) {
            // "le camp Trump" is not Trump.
            return start - 1;
        }
        String whole = sentence.printed(start, to);
        if (start < to
                && (Bodies.all().find(whole).isPresent()
                        || Places.all().country(whole).isPresent())) {
            return start;
        }
        for (int i = to; i > start; i--) {
            if (endsOffice(start, i)) {
                // "King Salman" and "Pope Francis" are known by their titles.
                return to - i == 1 && CROWNED.contains(sentence.token(i - 1).lower()) ? i - 1 : i;
            }
        }
        while (start + 1 < to
                && Places.all().people(sentence.token(start).text(), language).isPresent()
                && !words.has("body", sentence.token(to - 1).lower())) {
            start++;
        }
        return start;
    }

    private boolean namePart(int i, int to) {
        Token token = sentence.token(i);
        if (token.text().startsWith("@") || HYPHENED.matcher(token.text()).matches()) {
            return true;
        }
        if (token.capitalised() && words.has("article", token.lower())) {
            return false;
        }
        if (token.capitalised()) {
            boolean beforeName = language == Language.FR && i + 1 < to && sentence.tagged(i + 1, "PROPN");
            boolean common =
                    token.tagged("NOUN", "ADJ", "DET", "NUM") && (i == 0 || language == Language.DE || beforeName);
            return !common
                    || (i == 0 && i + 1 < to && sentence.token(i + 1).capitalised() && !token.tagged("DET", "NUM"));
        }
        boolean inside = i + 1 < to
                && (PARTICLES.contains(token.lower()) || token.is("of") || token.is("for") || token.is("and"));
        boolean afterParticle =
                i > 1 && PARTICLES.contains(sentence.token(i - 1).lower());
        return inside && i > 0 && (sentence.token(i - 1).capitalised() || afterParticle);
    }

    /** Does a word that is neither office nor people nor country stand before this one in the run of capitals? */
    private boolean afterFirstName(int start, int index) {
        if (index <= start) {
            return false;
        }
        Token before = sentence.token(index - 1);
        return before.capitalised()
                && !words.has("office", before.lower())
                && !words.has("body", before.lower())
                && Places.all().people(before.text(), language).isEmpty()
                && Places.all().country(before.text()).isEmpty();
    }

    private boolean endsOffice(int start, int end) {
        String one = sentence.token(end - 1).lower();
        boolean partOfName = ALSO_NAMES.contains(one) && afterFirstName(start, end - 1);
        if (words.has("office", one) && !sentence.is(end - 2, "of") && !partOfName) {
            return true;
        }
        for (int k = end - 2; k >= Math.max(0, end - 3) && k >= start - 2; k--) {
            String several = sentence.printed(k, end).toLowerCase(Locale.ROOT);
            if (words.has("office", several)) {
                return true;
            }
        }
        return false;
    }
}
