package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The noun phrases of a sentence, in order, found by parts of speech and capitals. */
public final class Phrases {
    private static final int LONGEST_BODY = 8;

    private final Sentence sentence;
    private final Words words;
    private final Language language;
    private final List<Phrase> all = new ArrayList<>();
    private final int[] at;
    private final NameStart names;
    private final Joints joints;

    public Phrases(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.words = Words.of(language);
        this.language = language;
        this.at = new int[sentence.size()];
        this.names = new NameStart(sentence, language);
        this.joints = new Joints(sentence, this, language);
        java.util.Arrays.fill(at, -1);
        int i = 0;
        while (i < sentence.size()) {
            int end = endOfPhrase(i);
            if (end > i) {
                for (int k = i; k < end; k++) {
                    at[k] = all.size();
                }
                all.add(describe(i, end));
                i = end;
            } else {
                i++;
            }
        }
    }

    public List<Phrase> all() {
        return all;
    }

    /** The phrase this word belongs to. */
    public Optional<Phrase> at(int index) {
        return index >= 0 && index < at.length && at[index] >= 0 ? Optional.of(all.get(at[index])) : Optional.empty();
    }

    /** The first phrase that begins at or after this word and before another. */
    public Optional<Phrase> next(int from, int before) {
        return all.stream().filter(p -> p.from() >= from && p.from() < before).findFirst();
    }

    private int endOfPhrase(int from) {
        Token first = sentence.token(from);
        int body = bodyAt(from);
        if (body > from) {
            return extend(body, body > from ? body : from);
        }
        boolean dayOfMonth = first.tagged("NUM") && from > 0 && isTime(from - 1);
        if (isTime(from) || dayOfMonth) {
            return from;
        }
        boolean nounNext = nominal(from + 1);
        if (words.has("owning", first.lower()) && nounNext) {
            return extend(from + 1, from);
        }
        if (isPronoun(first)) {
            return from + 1;
        }
        if (first.tagged("DET") || (words.has("article", first.lower()) && !first.tagged("SCONJ"))) {
            return nounNext || modifier(from + 1) || bodyAt(from + 1) > from + 1 ? extend(from + 1, from) : from;
        }
        return nominal(from) ? extend(from, from) : from;
    }

    private int extend(int from, int start) {
        int i = from;
        while (i < sentence.size()) {
            int body = bodyAt(i);
            if (i > start && (yearEndsAt(i) || shareBegins(i))) {
                return i;
            }
            if ((isTime(i) && i > start)
                    || joints.endsInTime(i, start)
                    || joints.endsInPlace(i, start)
                    || joints.isGreeted(i, start)
                    || joints.ownerBehind(i, start)
                    || joints.roleBehindName(i, start)) {
                return i;
            } else if (body > i) {
                i = body;
            } else if (nominal(i) || modifier(i)) {
                i++;
            } else if (isOwnersMark(i) && (nominal(i + 1) || modifier(i + 1) || bodyAt(i + 1) > i + 1)) {
                i++;
            } else if (i > from && joints.particle(i)) {
                i++;
            } else if (i > from
                    && sentence.is(i, "of")
                    && sentence.is(i + 1, "state")
                    && sentence.is(i - 1, "secretary")) {
                i += 2;
            } else if (i > from && joints.isNickname(i)) {
                i += 3;
            } else if (i > from && (joints.joinsName(i) || joints.joinsBody(i) || joints.joinsTitle(i))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean yearEndsAt(int i) {
        return sentence.token(i - 1).text().matches("(?:19|20)\\d\\d")
                && sentence.token(i).capitalised();
    }

    /** "Kiska 40.6 percent": a figure behind a name is no part of it. */
    private boolean shareBegins(int i) {
        return sentence.token(i).text().matches("\\d+[.,]\\d+")
                && sentence.token(i - 1).capitalised();
    }

    boolean isOwnersMark(int i) {
        return sentence.is(i, "'s", "'") && !sentence.tagged(i, "AUX", "VERB") && i > 0;
    }

    boolean nominal(int i) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        if (!Character.isLetterOrDigit(token.text().codePointAt(0))
                && !token.text().startsWith("@")) {
            return false;
        }
        if (words.has("owning", token.lower()) || words.has("never-noun", token.lower()) || isPronoun(token)) {
            return false;
        }
        return token.tagged("NOUN", "PROPN", "NUM", "ADJ") || (token.tagged("X", "INTJ") && token.capitalised());
    }

    /** A participle between article and noun: "the defeated candidate". */
    boolean modifier(int i) {
        return sentence.tagged(i, "VERB", "ADV")
                && !isFinite(i)
                && (sentence.tagged(i - 1, "DET", "ADJ", "PRON") || isOwnersMark(i - 1))
                && nominal(i + 1)
                && !sentence.is(i, "also", "not", "then", "now")
                && (sentence.token(i).lower().endsWith("ing")
                        || sentence.token(i).lower().endsWith("ed")
                        || sentence.is(i, "then", "newly", "outgoing", "mostly", "still")
                        || language != Language.EN);
    }

    /** "los declaró improcedentes", "le donnaient vainqueur": what looks like an article is the object of a verb. */
    private boolean isFinite(int i) {
        String word = sentence.token(i).lower();
        return switch (language) {
            case ES -> word.matches(".+(?:ó|aron|ieron|aba|aban|ará|erá|irá|arán|erán|irán)");
            case FR -> word.matches(".+(?:aient|ait|èrent|irent)");
            case EN, DE -> false;
        };
    }

    private boolean isPronoun(Token token) {
        return words.has("personal", token.lower())
                || words.has("theirs", token.lower())
                || words.has("itself", token.lower())
                || words.has("mine", token.lower())
                || (words.has("relative", token.lower()) && !token.tagged("DET", "SCONJ"));
    }

    private boolean isTime(int i) {
        if (i >= sentence.size()) {
            return false;
        }
        String lower = sentence.token(i).lower();
        boolean small = language == Language.ES || language == Language.FR;
        if (small && sentence.token(i).capitalised()) {
            // Months are written small: "Julio" is a man.
            return false;
        }
        boolean month = words.has("month", lower)
                && (lower.length() > 3 || sentence.token(i).capitalised());
        return words.has("weekday", lower)
                || (month && !sentence.tagged(i, "AUX", "VERB"))
                || words.has("timeword", lower);
    }

    /** The word a phrase is about. */
    String head(Phrase phrase) {
        return Heads.of(sentence, phrase, language);
    }

    /** The end of the longest known body or country of several words that begins here. */
    int bodyAt(int from) {
        if (from >= sentence.size() || !sentence.token(from).capitalised()) {
            return from;
        }
        for (int to = Math.min(from + LONGEST_BODY, sentence.size()); to > from + 1; to--) {
            // "Arabie saoudite": only English writes every word of a name with a capital.
            if (sentence.token(to - 1).capitalised() || language != Language.EN) {
                String name = sentence.printed(from, to);
                if (Bodies.all().find(name).isPresent()
                        || Places.all().country(name).isPresent()) {
                    return to;
                }
            }
        }
        return from;
    }

    private Phrase describe(int from, int to) {
        int owner = from;
        for (int i = from; i < to; i++) {
            if (isOwnersMark(i)) {
                owner = i + 1;
            }
        }
        boolean pronoun = to == from + 1 && isPronoun(sentence.token(from));
        return new Phrase(from, to, owner, pronoun ? to : names.from(owner, to), pronoun);
    }
}
