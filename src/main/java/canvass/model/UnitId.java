package canvass.model;

/**
 * A reporting unit (NIST GpUnit) with its parents before it: {@code us/PA/42101}.
 *
 * @param text the id as people read and write it
 */
public record UnitId(String text) implements Comparable<UnitId> {
    /** @throws IllegalArgumentException when the text is not a readable path */
    public UnitId {
        Ids.path("unit", text);
    }

    /** The id's last part, which people use for short: {@code 42101}. */
    public String shortName() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(UnitId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
