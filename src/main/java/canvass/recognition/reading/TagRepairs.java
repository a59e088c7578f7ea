package canvass.recognition.reading;

import java.util.List;
import java.util.Set;

/** Puts right what the model often tags wrongly in news: names taken for verbs, verbs of our trade taken for adjectives. */
final class TagRepairs {
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
        String tag = tags[i];
        if (!Character.isLetter(token.text().codePointAt(0))) {
            return tag;
        }
        boolean begins =
                i == 0 || !Character.isLetterOrDigit(tokens.get(i - 1).text().codePointAt(0));
        if ((tag.equals("PUNCT") || tag.equals("SYM")) && token.text().chars().anyMatch(Character::isUpperCase)) {
            return "PROPN";
        }
        if (token.is("far") && i > 0 && tokens.get(i - 1).is("so")) {
            return "ADV";
        }
        if (token.capitalised() && language != Language.DE) {
            boolean small = tag.equals("VERB") || tag.equals("ADV") || tag.equals("AUX") || tag.equals("INTJ");
            boolean adjective = tag.equals("ADJ")
                    && Places.all().people(token.text(), language).isEmpty();
            boolean aName = begins
                    && ((names.contains(token.text()) && (small || adjective || tag.equals("NOUN")))
                            || opensName(tokens, tags, i));
            return aName || (!begins && (small || adjective)) ? "PROPN" : tag;
        }
        boolean afterOwner = i > 0
                && !words.has("floating", tokens.get(i - 1).lower())
                && (tags[i - 1].equals("DET")
                        || words.has("owning", tokens.get(i - 1).lower())
                        || ownersMark(tokens, i - 1));
        if (tag.equals("VERB") && afterOwner && words.has("noun-or-verb", token.lower())) {
            return "NOUN";
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

    private static boolean ownersMark(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i).is("'s") && tokens.get(i - 1).capitalised();
    }
}
