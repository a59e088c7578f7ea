package canvass.pack;

import canvass.model.PollClosing;
import canvass.model.Problem;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** {@code units.csv}: one unit a line, the root first, each after its parent. */
final class UnitsFile {
    static final List<String> COLUMNS = List.of("unit", "name", "type", "fips", "earlier_ballots", "polls_close");

    private final Path file;
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();

    private UnitsFile(Path file) {
        this.file = file;
    }

    static List<Unit> read(Path file) throws PackException {
        var reading = new UnitsFile(file);
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text(file))) {
            for (NamedCsvRecord line : records) {
                reading.requireColumns(line);
                reading.add(line);
            }
        } catch (CharacterCodingException e) {
            throw reading.problem("not-utf-8", 0, "", "the file is not UTF-8: write it so");
        } catch (IOException e) {
            throw reading.problem("unreadable", 0, "", "the file cannot be read: put it there");
        } catch (CsvParseException e) {
            throw reading.problem("not-csv", 0, "", "not a CSV: " + e.getMessage());
        }
        if (reading.units.isEmpty()) {
            throw reading.problem("empty", 0, "", "there is no unit: give at least the root");
        }
        return List.copyOf(reading.units.values());
    }

    /** Read here rather than by the CSV reader, which would put a mark for what is not UTF-8 and go on. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void add(NamedCsvRecord line) throws PackException {
        UnitId id = id(line);
        Unit unit = new Unit(
                id,
                field(line, "name"),
                type(line),
                parent(line, id),
                Optional.of(field(line, "fips")).filter(fips -> !fips.isEmpty()),
                pollClosings(line),
                earlierBallots(line));
        if (units.put(id, unit) != null) {
            throw at(line, "unit", "twice", id + " stands twice: take one away");
        }
    }

    private UnitId id(NamedCsvRecord line) throws PackException {
        try {
            return new UnitId(field(line, "unit"));
        } catch (IllegalArgumentException e) {
            throw at(line, "unit", "bad-id", String.valueOf(e.getMessage()));
        }
    }

    private Optional<UnitId> parent(NamedCsvRecord line, UnitId id) throws PackException {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        int slash = id.text().lastIndexOf('/');
        if (slash < 0 || !units.containsKey(new UnitId(id.text().substring(0, slash)))) {
            throw at(line, "unit", "unknown-parent", id + " has no parent above it: put the parent's line before");
        }
        return Optional.of(new UnitId(id.text().substring(0, slash)));
    }

    private UnitType type(NamedCsvRecord line) throws PackException {
        String text = field(line, "type");
        for (UnitType type : UnitType.values()) {
            if (type.text().equals(text)) {
                return type;
            }
        }
        String known = Arrays.stream(UnitType.values()).map(UnitType::text).collect(Collectors.joining(", "));
        throw at(line, "type", "unknown-type", "\"" + text + "\" is no type of unit: write one of " + known);
    }

    private OptionalLong earlierBallots(NamedCsvRecord line) throws PackException {
        String text = field(line, "earlier_ballots");
        try {
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(text));
        } catch (NumberFormatException e) {
            throw at(line, "earlier_ballots", "not-a-count", "\"" + text + "\": write a whole number or nothing");
        }
    }

    private List<PollClosing> pollClosings(NamedCsvRecord line) throws PackException {
        var closings = new ArrayList<PollClosing>();
        String text = field(line, "polls_close");
        for (String part : text.isEmpty() ? new String[0] : text.split(" \\| ", -1)) {
            try {
                int space = part.indexOf(' ');
                closings.add(new PollClosing(
                        Instant.parse(part.substring(0, Math.max(space, 0))), ZoneId.of(part.substring(space + 1))));
            } catch (DateTimeException e) {
                throw at(
                        line,
                        "polls_close",
                        "bad-instant",
                        "\"" + part + "\": write an instant and a zone as 2020-11-04T01:00:00Z America/New_York");
            }
        }
        return closings;
    }

    private void requireColumns(NamedCsvRecord line) throws PackException {
        for (String column : COLUMNS) {
            if (!line.getHeader().contains(column)) {
                throw problem(
                        "missing-column",
                        1,
                        column,
                        "the column is missing: the header is " + String.join(",", COLUMNS));
            }
        }
    }

    private String field(NamedCsvRecord line, String column) throws PackException {
        return line.findField(column)
                .orElseThrow(() -> at(line, column, "short-line", "the line ends before it: give every column a cell"));
    }

    private PackException at(NamedCsvRecord line, String column, String code, String text) {
        return problem(code, line.getStartingLineNumber(), column, text);
    }

    private PackException problem(String code, long line, String column, String text) {
        return new PackException(file.toString(), new Problem(code, line, column, text));
    }
}
