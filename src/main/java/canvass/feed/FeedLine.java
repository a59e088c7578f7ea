package canvass.feed;

import canvass.model.Provenance;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Looks into the cells of one line of a feed's CSV by the names of its columns. */
record FeedLine(CsvTable table, CsvRecord cells) {
    /** Both of the night's files were gathered by one team from one newspaper's feed. */
    static Provenance provenance(Received document) {
        return new Provenance(
                "The New York Times", "race page feed", "Brown Political Review data team", document.name());
    }

    String text(String column) {
        return cells.getField(table.indexOf(column)).strip();
    }

    long votes(String column) throws Refused {
        return Counts.votes(text(column), line(), column);
    }

    long line() {
        return cells.getStartingLineNumber();
    }
}
