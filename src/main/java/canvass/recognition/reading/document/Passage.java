package canvass.recognition.reading.document;

/** A paragraph, heading or list item as a person sees it, and where each of its characters stands in the document. */
public final class Passage {
    public enum Kind {
        HEADING,
        BODY
    }

    private final String text;
    private final int[] origins;
    private final int[] ends;
    private final Kind kind;

    /**
     * @param origins for each character of the text, the offset in the document (UTF-16 units) where it begins
     * @param ends for each character of the text, the offset in the document where it ends
     */
    Passage(String text, int[] origins, int[] ends, Kind kind) {
        this.text = text;
        this.origins = origins.clone();
        this.ends = ends.clone();
        this.kind = kind;
    }

    /** A passage that stands in the document as it is. */
    static Passage of(String document, int from, int to, Kind kind) {
        int[] origins = new int[to - from];
        int[] ends = new int[to - from];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = from + i;
            ends[i] = from + i + 1;
        }
        return new Passage(document.substring(from, to).replace('\n', ' ').replace('\r', ' '), origins, ends, kind);
    }

    /** A heading that stands nowhere in the document. */
    static Passage headline(String text) {
        return new Passage(text, new int[text.length()], new int[text.length()], Kind.HEADING);
    }

    /** A piece of it. */
    Passage part(int from, int to, Kind as) {
        return new Passage(
                text.substring(from, to),
                java.util.Arrays.copyOfRange(origins, from, to),
                java.util.Arrays.copyOfRange(ends, from, to),
                as);
    }

    public String text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    /** The same passage, to be read. */
    Passage asBody() {
        return new Passage(text, origins, ends, Kind.BODY);
    }

    public int origin(int offset) {
        return origins[offset];
    }

    /** The document's offset after the character that ends before this offset. */
    public int originEnd(int offset) {
        return ends[offset - 1];
    }
}
