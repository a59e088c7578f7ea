package canvass.model;

/**
 * A candidate, a list or an answer within a contest: {@code biden}.
 *
 * @param text the id as people read and write it
 */
public record ChoiceId(String text) implements Comparable<ChoiceId> {
    /** @throws IllegalArgumentException when the text is not a readable single segment */
    public ChoiceId {
        Ids.segment("choice", text);
    }

    @Override
    public int compareTo(ChoiceId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
