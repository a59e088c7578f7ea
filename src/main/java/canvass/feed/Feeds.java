package canvass.feed;

import canvass.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All formats that Canvass reads. */
public final class Feeds {
    private static final List<FeedReader> READERS = List.of(
            new RacePageJsonReader(),
            new CountyNightCsvReader(),
            new StateNightCsvReader(),
            new MinnesotaMediaReader(),
            new CallsCsvReader(),
            new ActsCsvReader(),
            new StatementsCsvReader(),
            new WithdrawalsCsvReader(),
            new ReturnsCsvReader());

    private Feeds() {}

    /** The readers, those with the most telling content first. */
    public static List<FeedReader> all() {
        return READERS;
    }

    /** The reader whose format the document's beginning shows. */
    public static Optional<FeedReader> recognise(Sample sample) {
        return READERS.stream().filter(reader -> reader.recognises(sample)).findFirst();
    }

    /** The reader of a format by its short name. */
    public static Optional<FeedReader> byFormat(String format) {
        return READERS.stream().filter(reader -> reader.format().equals(format)).findFirst();
    }

    /** The formats' short names, for people: {@code returns-csv, race-page-json, ...}. */
    public static String formats() {
        return READERS.stream().map(FeedReader::format).collect(Collectors.joining(", "));
    }

    /** Why a document that no reader recognises was not, and what to do. */
    public static Problem unrecognised(Sample sample) {
        String text = sample.text();
        if (text.isBlank()) {
            return new Problem("empty-document", 0, "", "the document is empty; send the file when it has figures");
        }
        if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
            return new Problem("utf-16", 1, "", "the text is UTF-16; save it as UTF-8 and send it again");
        }
        if (text.indexOf('\0') >= 0) {
            return new Problem("nul-byte", 1, "", "this is no text; send the figures as text in one of: " + formats());
        }
        return new Problem(
                "unknown-format",
                1,
                "",
                "no format begins with " + Counts.shown(sample.firstLine()) + "; name the format if it is one of: "
                        + formats());
    }
}
