package canvass.feed;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Looks into the cells of one line of a feed's CSV by the names of its columns. */
record FeedLine(CsvTable table, CsvRecord cells) {
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
