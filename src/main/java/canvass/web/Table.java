package canvass.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A table on its way to CSV. */
final class Table {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row of texts, numbers or JSON values; JSON null is an empty cell. */
    void add(Object... cells) {
        var row = new ArrayList<String>();
        for (Object cell : cells) {
            row.add(cell(cell));
        }
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells for " + columns);
        }
        rows.add(row);
    }

    private static String cell(Object cell) {
        return switch (cell) {
            case Number number -> number.toString();
            case JsonNode json when json.isNull() || json.isMissingNode() -> "";
            case JsonNode json when json.isNumber() -> json.asString();
            case JsonNode json -> harmless(json.asString());
            default -> harmless(cell.toString());
        };
    }

    /** A spreadsheet takes a text that begins like this for a formula; an apostrophe keeps it a text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    String csv() {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has none
        }
        return text.toString();
    }
}
