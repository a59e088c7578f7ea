package canvass.feed;

import canvass.model.Election;
import canvass.model.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
        return Preamble.of(document).provenance();
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
