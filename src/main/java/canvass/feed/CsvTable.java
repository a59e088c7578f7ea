package canvass.feed;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** A CSV document: comments, one header line, then lines with as many cells as the header has columns. */
final class CsvTable {
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private final long headerLine;
    private long line;

    /** What is done with a line. */
    interface LineBody {
        /** Uses the line, or throws {@link Refused} when it cannot be used; the lines after it are still read. */
        void read(CsvRecord cells) throws IOException;
    }

    /** @throws Refused when there is no header, or a column stands in it twice */
    CsvTable(TextReader text) throws IOException {
        records = CsvReader.builder()
                .commentStrategy(CommentStrategy.READ)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * TextReader.LONGEST_LINE)
                .ofCsvRecord(text)
                .iterator();
        CsvRecord first = next();
        while (first.isComment() && hasNext()) {
            first = next();
        }
        if (first.isComment()) {
            throw new Refused("no-header", line, "", "there is no header line; name the columns in the first line");
        }
        headerLine = line;
        header = first.getFields().stream().map(String::strip).toList();
        requireDistinct();
    }

    private void requireDistinct() throws Refused {
        var seen = new HashSet<String>();
        for (String column : header) {
            if (!seen.add(column)) {
                throw new Refused(
                        "duplicate-column",
                        headerLine,
                        column,
                        "column " + Counts.shown(column) + " stands twice in the header; leave one out");
            }
        }
    }

    /** The columns' names, without spaces around them. */
    List<String> header() {
        return header;
    }

    long headerLine() {
        return headerLine;
    }

    /** @throws Refused when the header lacks one of the needed columns or has one that is not known */
    void requireColumns(List<String> needed, Set<String> known) throws Refused {
        for (String column : needed) {
            if (!header.contains(column)) {
                throw missingColumn(column);
            }
        }
        for (String column : header) {
            if (!known.contains(column)) {
                throw new Refused(
                        "unknown-column",
                        headerLine,
                        column,
                        "column " + Counts.shown(column) + " is not part of this format; its columns are "
                                + String.join(", ", needed));
            }
        }
    }

    Refused missingColumn(String column) {
        return new Refused("missing-column", headerLine, column, "the header has no column " + column + "; add it");
    }

    /** Where a column stands, from 0. */
    int indexOf(String column) {
        return header.indexOf(column);
    }

    /** Reads all lines after the header, until the gate has had enough. */
    void forEachLine(Gate gate, LineBody body) throws IOException {
        if (!hasNext()) {
            throw new Refused(
                    "no-lines", headerLine, "", "there is nothing after the header; send the file when it has figures");
        }
        while (!gate.isFull() && hasNext()) {
            try {
                CsvRecord cells = next();
                requireComplete(cells);
                body.read(cells);
            } catch (Refused e) {
                gate.refuse(e.problem());
            }
        }
    }

    private void requireComplete(CsvRecord cells) throws Refused {
        int count = cells.getFieldCount();
        if (count == header.size()) {
            return;
        }
        if (cells.isComment()) {
            throw new Refused(
                    "late-comment",
                    line,
                    "",
                    "a line beginning with # may only stand before the header; move it there");
        }
        String field = count < header.size() ? header.get(count) : "";
        throw new Refused(
                "wrong-cell-count",
                line,
                field,
                "the line has " + count + " cells where the header has " + header.size()
                        + "; check that it was not cut off, and quote a cell that contains a comma");
    }

    private boolean hasNext() throws IOException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw badQuotes(e);
        }
    }

    private CsvRecord next() throws IOException {
        try {
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (NoSuchElementException e) {
            throw new Refused("empty-document", 0, "", "the document is empty; send the file when it has figures");
        } catch (CsvParseException e) {
            throw badQuotes(e);
        }
    }

    private Refused badQuotes(CsvParseException e) {
        if (e.getCause() instanceof Refused refused) {
            return refused;
        }
        return new Refused(
                "bad-quotes",
                line + 1,
                "",
                "a quoted cell that begins here or below is not closed, or text follows its closing quote;"
                        + " write a quote inside a quoted cell twice");
    }
}
