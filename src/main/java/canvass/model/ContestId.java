package canvass.model;

/**
 * A contest, its election first: {@code us-2020/president/PA}.
 *
 * @param text the id as people read and write it
 */
public record ContestId(String text) implements Comparable<ContestId> {
    /** @throws IllegalArgumentException when the text is not a readable path */
    public ContestId {
        Ids.path("contest", text);
    }

    /** The election this contest belongs to: the id's first part. */
    public ElectionId election() {
        int slash = text.indexOf('/');
        return new ElectionId(slash < 0 ? text : text.substring(0, slash));
    }

    @Override
    public int compareTo(ContestId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
