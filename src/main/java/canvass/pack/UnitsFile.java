package canvass.pack;

import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
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

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();

    private UnitsFile() {}

    static List<Unit> read(Path file) throws PackException {
        var reading = new UnitsFile();
        PackCsv.read(file, COLUMNS, reading::add);
        if (reading.units.isEmpty()) {
            throw PackCsv.problem(file, "empty", "there is no unit: give at least the root");
        }
        return List.copyOf(reading.units.values());
    }

    private void add(PackCsv.Line line) throws PackException {
        UnitId id = id(line);
        Unit unit = new Unit(
                id,
                line.text("name"),
                type(line),
                parent(line, id),
                Optional.of(line.text("fips")).filter(fips -> !fips.isEmpty()),
                pollClosings(line),
                earlierBallots(line));
        if (units.put(id, unit) != null) {
            throw line.refusal("unit", "twice", id + " stands twice: take one away");
        }
    }

    private UnitId id(PackCsv.Line line) throws PackException {
        try {
            return new UnitId(line.text("unit"));
        } catch (IllegalArgumentException e) {
            throw line.refusal("unit", "bad-id", String.valueOf(e.getMessage()));
        }
    }

    private Optional<UnitId> parent(PackCsv.Line line, UnitId id) throws PackException {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        int slash = id.text().lastIndexOf('/');
        if (slash < 0 || !units.containsKey(new UnitId(id.text().substring(0, slash)))) {
            throw line.refusal("unit", "unknown-parent", id + " has no parent above it: put the parent's line before");
        }
        return Optional.of(new UnitId(id.text().substring(0, slash)));
    }

    private UnitType type(PackCsv.Line line) throws PackException {
        String text = line.text("type");
        for (UnitType type : UnitType.values()) {
            if (type.text().equals(text)) {
                return type;
            }
        }
        String known = Arrays.stream(UnitType.values()).map(UnitType::text).collect(Collectors.joining(", "));
        throw line.refusal("type", "unknown-type", "\"" + text + "\" is no type of unit: write one of " + known);
    }

    private OptionalLong earlierBallots(PackCsv.Line line) throws PackException {
        String text = line.text("earlier_ballots");
        try {
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(text));
        } catch (NumberFormatException e) {
            throw line.refusal("earlier_ballots", "not-a-count", "\"" + text + "\": write a whole number or nothing");
        }
    }

    private List<PollClosing> pollClosings(PackCsv.Line line) throws PackException {
        var closings = new ArrayList<PollClosing>();
        String text = line.text("polls_close");
        for (String part : text.isEmpty() ? new String[0] : text.split(" \\| ", -1)) {
            try {
                int space = part.indexOf(' ');
                closings.add(new PollClosing(
                        Instant.parse(part.substring(0, Math.max(space, 0))), ZoneId.of(part.substring(space + 1))));
            } catch (DateTimeException e) {
                throw line.refusal(
                        "polls_close",
                        "bad-instant",
                        "\"" + part + "\": write an instant and a zone as 2020-11-04T01:00:00Z America/New_York");
            }
        }
        return closings;
    }
}
