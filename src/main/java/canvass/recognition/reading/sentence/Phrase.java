package canvass.recognition.reading.sentence;

/**
 * A noun phrase of a sentence: words from one index to before another.
 *
 * @param owner index after the owner's {@code 's}; equal to {@code from} when nobody owns it
 * @param nameFrom where the name that ends it begins; equal to {@code to} when it ends in a common noun
 * @param pronoun whether it is a single pronoun
 */
public record Phrase(int from, int to, int owner, int nameFrom, boolean pronoun) {
    public boolean named() {
        return nameFrom < to;
    }

    public boolean owned() {
        return owner > from;
    }
}
