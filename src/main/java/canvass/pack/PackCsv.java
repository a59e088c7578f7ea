package canvass.pack;

import canvass.model.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV of a pack: cells are asked for by their column, and what cannot be used is refused with its place. */
final class PackCsv {
    private final Path file;
    private List<String> header = List.of();

    private PackCsv(Path file) {
        this.file = file;
    }

    /** What is done with a line. */
    interface LineBody {
        void read(Line line) throws PackException;
    }

    /**
     * Reads every line after the header.
     *
     * @param columns those the header must have; it may have more
     * @return the header, empty when the file has no line after it
     * @throws PackException when the file cannot be read, is no CSV in UTF-8 or lacks a column, or the body refuses a line
     */
    static List<String> read(Path file, List<String> columns, LineBody body) throws PackException {
        var csv = new PackCsv(file);
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text(file))) {
            for (NamedCsvRecord cells : records) {
                csv.requireColumns(cells, columns);
                body.read(csv.new Line(cells));
            }
        } catch (CharacterCodingException e) {
            throw csv.problem("not-utf-8", 0, "", "the file is not UTF-8: write it so");
        } catch (IOException e) {
            throw csv.problem("unreadable", 0, "", "the file cannot be read: put it there");
        } catch (CsvParseException e) {
            throw csv.problem("not-csv", 0, "", "not a CSV: " + e.getMessage());
        }
        return csv.header;
    }

    static PackException problem(Path file, String code, String text) {
        return new PackCsv(file).problem(code, 0, "", text);
    }

    /** Read here rather than by the CSV reader, which would put a mark for what is not UTF-8 and go on. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void requireColumns(NamedCsvRecord line, List<String> columns) throws PackException {
        header = line.getHeader();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw problem(
                        "missing-column",
                        1,
                        column,
                        "the column is missing: the header is " + String.join(",", columns));
            }
        }
    }

    private PackException problem(String code, long line, String column, String text) {
        return new PackException(file.toString(), new Problem(code, line, column, text));
    }

    /** One line. */
    final class Line {
        private final NamedCsvRecord cells;

        private Line(NamedCsvRecord cells) {
            this.cells = cells;
        }

        List<String> header() {
            return cells.getHeader();
        }

        String text(String column) throws PackException {
            return cells.findField(column)
                    .orElseThrow(
                            () -> refusal(column, "short-line", "the line ends before it: give every column a cell"));
        }

        /** A whole number from 0. */
        long count(String column) throws PackException {
            String text = text(column);
            if (!text.matches("\\d{1,18}")) {
                throw refusal(column, "not-a-count", "\"" + text + "\": write a whole number");
            }
            return Long.parseLong(text);
        }

        PackException refusal(String column, String code, String text) {
            return problem(code, cells.getStartingLineNumber(), column, text);
        }
    }
}
