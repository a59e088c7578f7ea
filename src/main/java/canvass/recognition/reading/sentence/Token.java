package canvass.recognition.reading.sentence;

/**
 * One word or mark of a passage.
 *
 * @param tag its universal part of speech (NOUN, PROPN, VERB ...)
 * @param from offset of its first character in the passage's text
 * @param to offset after its last character
 */
public record Token(String text, String lower, String tag, int from, int to) {
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean tagged(String... tags) {
        for (String one : tags) {
            if (tag.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
