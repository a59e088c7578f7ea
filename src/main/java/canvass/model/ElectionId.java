package canvass.model;

/**
 * An election, such as {@code us-2020}.
 *
 * @param text the id as people read and write it
 */
public record ElectionId(String text) implements Comparable<ElectionId> {
    /** @throws IllegalArgumentException when the text is not a readable single segment */
    public ElectionId {
        Ids.segment("election", text);
    }

    @Override
    public int compareTo(ElectionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
