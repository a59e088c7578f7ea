package canvass.pack;

import canvass.model.Provenance;
import canvass.model.UnitId;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one returns CSV. Sources read to the second can have several counts of a unit in one second; the format takes one
 * count a unit and time, so the second of them is carried a microsecond later, the third two, and none is lost.
 */
final class ReturnsWriter implements Closeable {
    private record Reading(UnitId unit, Instant time) {}

    private final CsvWriter csv;
    private final Map<Reading, Integer> seen = new HashMap<>();

    /** @param columns those after {@code unit} and {@code time} */
    ReturnsWriter(Path file, Provenance provenance, List<String> columns) throws IOException {
        Writer out = Files.newBufferedWriter(file);
        out.write("# source=" + provenance.source() + "\n");
        out.write("# channel=" + provenance.channel() + "\n");
        out.write("# carrier=" + provenance.carrier() + "\n");
        out.write("# address=" + provenance.address() + "\n");
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        var header = new ArrayList<>(List.of("unit", "time"));
        header.addAll(columns);
        csv.writeRecord(header);
    }

    /** @param cells in the order of the columns; an empty one says nothing */
    void line(UnitId unit, Instant time, List<String> cells) {
        int earlier = seen.merge(new Reading(unit, time), 1, Integer::sum) - 1;
        var line = new ArrayList<>(
                List.of(unit.text(), time.plusNanos(1000L * earlier).toString()));
        line.addAll(cells);
        csv.writeRecord(line);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
