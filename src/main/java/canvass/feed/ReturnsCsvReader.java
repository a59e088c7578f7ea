package canvass.feed;

import canvass.model.Election;
import canvass.model.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Canvass's own format, which people write by hand: {@code docs/returns-csv.md} describes it. */
public final class ReturnsCsvReader implements FeedReader {
    @Override
    public String format() {
        return "returns-csv";
    }

    @Override
    public String description() {
        return "Canvass's returns CSV: unit, time and a column for each choice";
    }

    @Override
    public boolean recognises(Sample sample) {
        List<String> columns = sample.columns();
        boolean says = columns.contains("time") || columns.contains("ballots") || columns.size() > 2;
        return columns.contains("unit") && says;
    }

    /** As the document's first lines say, or else the file itself is the source. */
    @Override
    public Provenance provenance(Received document) {
        Map<String, String> said = said(document);
        String source = said.getOrDefault("source", "");
        return new Provenance(
                source.isBlank() ? document.name() : source,
                said.getOrDefault("channel", ""),
                said.getOrDefault("carrier", ""),
                said.getOrDefault("address", document.name()));
    }

    private static Map<String, String> said(Received document) {
        var said = new HashMap<String, String>();
        try {
            String text =
                    new String(document.sample().text().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            text.lines()
                    .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        if (equals > 0) {
                            said.put(
                                    line.substring(1, equals).strip(),
                                    line.substring(equals + 1).strip());
                        }
                    });
        } catch (IOException e) {
            return Map.of(); // reading the document itself will say so
        }
        return said;
    }

    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        Reading.lines(document, StandardCharsets.UTF_8, intake, (text, gate) -> {
            var table = new CsvTable(text);
            var columns =
                    ReturnsColumns.of(table, election, document.publishedAt().isPresent());
            table.forEachLine(gate, new ReturnsLines(columns, document, election, gate)::read);
        });
    }
}
