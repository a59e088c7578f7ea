package canvass.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** All votes for President in 2016, where no race page has them. */
final class EarlierBallots {
    private EarlierBallots() {}

    /**
     * @param history the folder of county results
     * @param fips a county's code; the file leaves out a leading zero
     */
    static long of2016(Path history, String fips) throws IOException {
        Path file = history.resolve("president-county-2000-2016.csv.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
            return lines.stream()
                    .filter(line -> line.getField("year").equals("2016"))
                    .filter(line -> ("0" + line.getField("FIPS")).endsWith(fips))
                    .mapToLong(line -> Long.parseLong(line.getField("totalvotes")))
                    .findFirst()
                    .orElseThrow(() -> new IOException(file + ": no line of 2016 for " + fips));
        }
    }
}
