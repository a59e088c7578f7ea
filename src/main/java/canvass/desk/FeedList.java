package canvass.desk;

import canvass.model.ElectionId;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The feeds that a desk polls: {@code feeds.csv} in its home, with the columns election, address, format, seconds. */
public final class FeedList {
    /** No source deserves to be asked more often. */
    private static final long FEWEST_SECONDS = 5;

    private FeedList() {}

    /**
     * One feed.
     *
     * @param address http or https, or a file
     * @param format the reader's name; empty to recognise it each time
     * @param every how long to wait after one reading before the next
     */
    public record PolledFeed(ElectionId election, URI address, Optional<String> format, Duration every) {}

    /**
     * Reads the list; none when there is no file.
     *
     * @throws IOException when a line says what cannot be, with the place and what to do
     */
    public static List<PolledFeed> read(Path file) throws IOException {
        var feeds = new ArrayList<PolledFeed>();
        if (!Files.exists(file)) {
            return feeds;
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                feeds.add(feed(file, row));
            }
        } catch (CsvParseException e) {
            throw new IOException(file + ": this is not a CSV: " + e.getMessage(), e);
        }
        return feeds;
    }

    private static PolledFeed feed(Path file, NamedCsvRecord row) throws IOException {
        try {
            long seconds = row.findField("seconds")
                    .filter(s -> !s.isBlank())
                    .map(Long::parseLong)
                    .orElse(60L);
            if (seconds < FEWEST_SECONDS) {
                throw new IllegalArgumentException("seconds: give " + FEWEST_SECONDS + " or more");
            }
            URI address = URI.create(row.getField("address"));
            return new PolledFeed(
                    new ElectionId(row.getField("election")),
                    address.isAbsolute()
                            ? address
                            : Path.of(row.getField("address")).toUri(),
                    row.findField("format").filter(f -> !f.isBlank()),
                    Duration.ofSeconds(seconds));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new IOException(
                    file + ":" + row.getStartingLineNumber() + ": " + e.getMessage()
                            + "; the columns are election, address, format (may be empty), seconds",
                    e);
        }
    }
}
