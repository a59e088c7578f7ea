package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts right what the model often tags wrongly in news: names taken for verbs, verbs of our trade taken for adjectives. */
final class TagRepairs {
    private static final Pattern INVERTED =
            Pattern.compile("(\\p{L}+)-(?:t-)?(il|elle|ils|elles|on)", Pattern.CASE_INSENSITIVE);

    private final Words words;
    private final Language language;

    private final Set<String> names;

    TagRepairs(Language language, Set<String> names) {
        this.names = names;
        this.language = language;
        this.words = Words.of(language);
    }

    void mend(List<Token> tokens, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            tags[i] = mended(tokens, tags, i);
        }
    }

    private String mended(List<Token> tokens, String[] tags, int i) {
        Token token = tokens.get(i);
        // A preposition with its article ("zum", "du") is a preposition.
        String tag = tags[i].startsWith("ADP+") ? "ADP" : tags[i];
        if (Quotes.isMark(token.text())) {
            return "PUNCT";
        }
        if (!Character.isLetter(token.text().codePointAt(0))) {
            return tag;
        }
        if (language == Language.DE && token.capitalised()) {
            return ofCapital(token, tag);
        }
        boolean begins =
                i == 0 || !Character.isLetterOrDigit(tokens.get(i - 1).text().codePointAt(0));
        if ((tag.equals("PUNCT") || tag.equals("SYM")) && token.text().chars().anyMatch(Character::isUpperCase)) {
            return "PROPN";
        }
        if (language == Language.EN
                && words.has("office", token.lower())
                && List.of("CCONJ", "SYM", "PUNCT", "INTJ", "X", "ADP").contains(tag)) {
            return "NOUN";
        }
        if (token.is("far") && i > 0 && tokens.get(i - 1).is("so")) {
            return "ADV";
        }
        if (token.capitalised() && language != Language.DE) {
            boolean small = tag.equals("VERB") || tag.equals("ADV") || tag.equals("AUX") || tag.equals("INTJ");
            // "that Beshear had won": a word with a capital in a sentence, and known as a name, is no pronoun.
            boolean mistaken = !begins
                    && names.contains(token.text())
                    && token.text().length() > 2
                    && List.of("PRON", "SCONJ", "PART", "SYM").contains(tag);
            boolean adjective = tag.equals("ADJ")
                    && Places.all().people(token.text(), language).isEmpty();
            boolean abbreviated =
                    token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
            boolean known = (language != Language.EN || abbreviated)
                    && tag.equals("NOUN")
                    && (Places.all().country(token.text()).isPresent()
                            || Bodies.all().find(token.text()).isPresent());
            boolean aName = begins
                    && (known
                            || (names.contains(token.text()) && (small || adjective || tag.equals("NOUN")))
                            || opensName(tokens, tags, i)
                            || isRareName(tokens, tags, i));
            return aName || mistaken || (!begins && (small || adjective)) ? "PROPN" : tag;
        }
        boolean afterOwner = i > 0
                && !words.has("floating", tokens.get(i - 1).lower())
                && (tags[i - 1].equals("DET")
                        || words.has("owning", tokens.get(i - 1).lower())
                        || ownersMark(tokens, i - 1));
        if (tag.equals("VERB") && afterOwner && words.has("noun-or-verb", token.lower())) {
            return "NOUN";
        }
        if (i > 0 && tags[i - 1].equals("NOUN") && words.has("adjective", token.lower())) {
            return "ADJ";
        }
        if (words.has("infinitive", token.lower()) || isPresent(tokens, tags, i)) {
            return "VERB";
        }
        if (language == Language.DE && isGermanVerb(tokens, tags, i)) {
            return "VERB";
        }
        boolean isVerb = (words.has("verb", token.lower()) && !afterOwner) || isInfinitive(tokens, tags, i);
        // The English model takes "won" for an auxiliary.
        return isVerb && (!tag.equals("AUX") || token.is("won")) ? "VERB" : tag;
    }

    /** "Wang Wenbin said": what looks like a verb before a name is its first part, unless it has a verb's ending. */
    private boolean opensName(List<Token> tokens, String[] tags, int i) {
        String word = tokens.get(i).lower();
        return language == Language.EN
                && (tags[i].equals("VERB") || tags[i].equals("INTJ"))
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && !words.has("verb", word)
                && i + 1 < tags.length
                && tokens.get(i + 1).capitalised()
                && tags[i + 1].equals("PROPN");
    }

    /** "Bassirou Diomaye Faye won": a first name that the model takes for a pronoun. */
    private static boolean isRareName(List<Token> tokens, String[] tags, int i) {
        return tags[i].equals("PRON")
                && tokens.get(i).text().length() > 6
                && i + 2 < tags.length
                && tokens.get(i + 1).capitalised()
                && tokens.get(i + 2).capitalised();
    }

    /** "The AP calls Nevada", "NBC projects that": between a name and what it is about stands a verb, and not "the Trump claims". */
    private boolean isPresent(List<Token> tokens, String[] tags, int i) {
        if (!words.has("present", tokens.get(i).lower()) || i == 0 || i + 1 >= tags.length) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean about = next.capitalised()
                || tags[i + 1].equals("DET")
                || words.has("personal", next.lower())
                || next.is("that")
                || words.has("victory", next.lower());
        int from = i;
        while (from > 0 && tokens.get(from - 1).capitalised() && !tags[from - 1].equals("DET")) {
            from--;
        }
        String name = tokens.subList(from, i).stream().map(Token::text).collect(Collectors.joining(" "));
        boolean withArticle = from > 0 && tags[from - 1].equals("DET");
        return about && from < i && (!withArticle || Bodies.all().find(name).isPresent());
    }

    /** "the first to congratulate Mr. Biden": between "to" and a title or a name stands a verb. */
    private boolean isInfinitive(List<Token> tokens, String[] tags, int i) {
        boolean between = language == Language.EN
                && i > 0
                && tokens.get(i - 1).is("to")
                && i + 1 < tags.length
                && !tokens.get(i).lower().endsWith("s")
                && (tags[i].equals("ADJ") || tags[i].equals("NOUN") || tags[i].equals("X"));
        if (!between) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean name = tags[i + 1].equals("PROPN") && next.capitalised() && !words.has("weekday", next.lower());
        return name || tags[i + 1].equals("DET") || words.has("personal", next.lower());
    }

    /** German writes all nouns with a capital: whether it is a name is known from the whole article. */
    private String ofCapital(Token token, String tag) {
        boolean small = !tag.equals("NOUN") && !tag.equals("PROPN") && !tag.equals("X") && !tag.equals("ADJ");
        boolean genitive = isGenitive(token);
        boolean known = Places.all().country(token.text()).isPresent()
                || Bodies.all().find(token.text()).isPresent()
                || words.has("foreign", token.lower());
        if (names.contains(token.text()) || genitive || known) {
            return small && !genitive ? tag : "PROPN";
        }
        boolean misread = tag.equals("PROPN") || tag.equals("ADJ") || tag.equals("VERB");
        return misread && GermanNames.isNoun(words, token.lower()) ? "NOUN" : tag;
    }

    /** "Die FDP gratulierte ebenfalls", "zu bestätigen": verbs that the model takes for adjectives, of which none stands so. */
    private static boolean isGermanVerb(List<Token> tokens, String[] tags, int i) {
        String word = tokens.get(i).lower();
        boolean nounNext = i + 1 < tags.length
                && (tags[i + 1].equals("NOUN") || tags[i + 1].equals("ADJ"))
                && !tokens.get(i + 1).lower().matches("zu|nicht");
        if (!tags[i].equals("ADJ") || i == 0 || nounNext) {
            return false;
        }
        boolean attribute = tags[i - 1].equals("DET") || tags[i - 1].equals("ADJ") || tags[i - 1].equals("ADP");
        boolean infinitive = tokens.get(i - 1).is("zu") && word.endsWith("en");
        boolean past = !attribute && word.matches(".{3,}(?:iert|[bdfgklmnprstß]t|ig|el|er)ten?");
        boolean participle = !tags[i - 1].equals("DET")
                && word.matches("(?:ein|an|ab|aus|zu|auf|vor|fest)?(?:ge.{3,}|be.{4,}|er.{4,}|ver.{4,})t|.+iert")
                && (i + 1 == tags.length || tags[i + 1].equals("PUNCT") || tags[i + 1].equals("CCONJ"));
        return infinitive || past || participle;
    }

    private boolean isGenitive(Token token) {
        if (language != Language.DE || !token.text().endsWith("s") || words.has("foreign", token.lower())) {
            return false;
        }
        String owner = token.text().substring(0, token.text().length() - 1);
        // "Andrés" is no genitive of "André" where it is itself a name.
        return (names.contains(owner) && !names.contains(token.text()))
                || (token.capitalised()
                        && Places.all().country(owner).isPresent()
                        && Places.all().country(token.text()).isEmpty());
    }

    /** "Bidens" is "Biden" with the mark of an owner, as in English. */
    List<Token> parted(Token token) {
        Matcher inverted = INVERTED.matcher(token.text());
        if (language == Language.FR && inverted.matches()) {
            return partedVerb(token, inverted);
        }
        if (!isGenitive(token)) {
            return List.of(token);
        }
        int last = token.text().length() - 1;
        String owner = token.text().substring(0, last);
        return List.of(
                new Token(owner, token.lower().substring(0, last), "PROPN", token.from(), token.to() - 1),
                new Token("s", "'s", "PART", token.to() - 1, token.to()));
    }

    /** "a-t-il", "écrit-elle": a verb and its subject. */
    private static List<Token> partedVerb(Token token, Matcher inverted) {
        String verb = inverted.group(1);
        int middle = token.from() + verb.length();
        String pronoun = inverted.group(2);
        boolean helps = verb.matches("(?i)a|ont|avait|avaient|est|sont|était|aura");
        return List.of(
                new Token(verb, verb.toLowerCase(Locale.ROOT), helps ? "AUX" : "VERB", token.from(), middle),
                new Token(
                        token.text().substring(verb.length()),
                        pronoun.toLowerCase(Locale.ROOT),
                        "PRON",
                        middle,
                        token.to()));
    }

    private static boolean ownersMark(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i).is("'s") && !tokens.get(i - 1).lower().matches("he|she|it|that|who|what|there");
    }
}
