package canvass.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a baseline CSV: {@code unit}, {@code group}, {@code baseline_CHOICE}, covariates and classes. */
final class BaselineFile {
    private static final String GROUP = "group";
    private static final String VOTES = "baseline_";

    private final UnitTable table;
    private final List<String> choices = new ArrayList<>();
    private final List<long[]> votes = new ArrayList<>();

    private BaselineFile(UnitTable table) {
        this.table = table;
    }

    /**
     * Reads it whole.
     *
     * @throws IOException when it cannot be read
     * @throws RefusedFile when something in it cannot be used
     */
    static Baseline read(Path file) throws IOException, RefusedFile {
        return new BaselineFile(UnitTable.read(file)).read();
    }

    private Baseline read() throws RefusedFile {
        List<String> units = units();
        Optional<String[]> groups = table.indexOf(GROUP) < 0 ? Optional.empty() : Optional.of(groups());
        var notes = new ArrayList<String>();
        var places = new Places(table, IntStream.range(0, table.size()).toArray(), notes);
        int whole = -1;
        for (int column = 0; column < table.header.size(); column++) {
            String header = table.header.get(column);
            if (header.startsWith(VOTES) && Remainder.isWhole(header.substring(VOTES.length()))) {
                whole = column;
            } else if (header.startsWith(VOTES)) {
                addVotes(column, header.substring(VOTES.length()));
            } else if (!header.equals(UnitTable.UNIT) && !header.equals(GROUP)) {
                places.add(column);
            }
        }
        if (whole >= 0) {
            votes.add(Remainder.of(table, whole, votes, notes));
            choices.add(Remainder.name(choices));
        }
        table.problems.refuseIfAny();
        return new Baseline(units, groups, choices, votes, places.columns(), notes);
    }

    private List<String> units() throws RefusedFile {
        Map<String, Integer> rows = HashMap.newHashMap(table.size());
        var units = new ArrayList<String>(table.size());
        for (int row = 0; row < table.size(); row++) {
            String unit = table.unit(row);
            Integer before = rows.putIfAbsent(unit, row);
            if (before != null && !unit.isEmpty()) {
                table.problems.add(
                        "twice",
                        table.line(row),
                        UnitTable.UNIT,
                        "unit " + unit + " was on line " + table.line(before) + " already; leave one out");
            }
            units.add(unit);
        }
        return units;
    }

    private String[] groups() throws RefusedFile {
        int column = table.indexOf(GROUP);
        String[] groups = table.texts(column, IntStream.range(0, table.size()).toArray());
        for (int row = 0; row < groups.length; row++) {
            if (groups[row].isEmpty()) {
                table.problems.add(
                        "no-group",
                        table.line(row),
                        GROUP,
                        "the unit has no group; name one, or leave the whole column out to have a single group");
            }
        }
        return groups;
    }

    private void addVotes(int column, String choice) throws RefusedFile {
        if (choice.isEmpty()) {
            table.problems.add("no-name", 1, VOTES, "no choice is named after baseline_; name it as the returns do");
        }
        long[] cells = new long[table.size()];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = Numbers.votes(table, column, row);
        }
        choices.add(choice);
        votes.add(cells);
    }
}
