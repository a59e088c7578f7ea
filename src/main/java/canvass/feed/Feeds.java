package canvass.feed;

import java.util.List;
import java.util.Optional;

/** All readers, in the order in which they are asked whether they recognise a document. */
public final class Feeds {
    private static final List<FeedReader> READERS = List.of(new ReturnsCsvReader());

    private Feeds() {}

    /** The reader that recognises a document. */
    public static Optional<FeedReader> recognise(Sample sample) {
        return READERS.stream().filter(reader -> reader.recognises(sample)).findFirst();
    }

    /** The reader of a format; empty when there is none of that name. */
    public static Optional<FeedReader> find(String format) {
        return READERS.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> formats() {
        return READERS.stream().map(FeedReader::format).toList();
    }
}
