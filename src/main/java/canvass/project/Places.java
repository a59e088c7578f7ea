package canvass.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns that are neither votes nor names: numbers are covariates, text is a class, and a code of digits is a class too
 * where the column's name says so, since codes are no quantities.
 */
final class Places {
    static final String CLASS = "class:";
    static final String COVARIATE = "covariate:";
    private static final Set<String> CODE_NAMES = Set.of(
            "class", "county", "region", "state", "district", "province", "department", "municipality", "division");
    private static final List<String> CODE_ENDINGS = List.of("fips", "code", "_id");

    private final UnitTable table;
    private final int[] rows;
    private final List<String> notes;
    private final List<PlaceColumn> columns = new ArrayList<>();

    /** @param rows the line of each unit that speaks for it */
    Places(UnitTable table, int[] rows, List<String> notes) {
        this.table = table;
        this.rows = rows;
        this.notes = notes;
    }

    static boolean isMarked(String header) {
        return header.startsWith(CLASS) || header.startsWith(COVARIATE);
    }

    List<PlaceColumn> columns() {
        return List.copyOf(columns);
    }

    void add(int column) throws RefusedFile {
        String header = table.header.get(column);
        if (header.startsWith(CLASS)) {
            addKind(header.substring(CLASS.length()), column);
        } else if (header.startsWith(COVARIATE)) {
            addCovariate(header.substring(COVARIATE.length()), column, requiredNumbers(column));
        } else {
            double[] numbers = isCode(header) ? new double[0] : leadingNumbers(column);
            if (numbers.length == rows.length) {
                addCovariate(header, column, numbers);
            } else {
                addKind(header, column);
            }
        }
    }

    private static boolean isCode(String header) {
        return CODE_NAMES.contains(header) || CODE_ENDINGS.stream().anyMatch(header::endsWith);
    }

    private void addKind(String name, int column) throws RefusedFile {
        String[] values = table.texts(column, rows);
        long named = Arrays.stream(values).filter(v -> !v.isEmpty()).count();
        int different = new HashSet<>(Arrays.asList(values)).size() - (named < values.length ? 1 : 0);
        if (named == 0) {
            leaveOut(column, "is empty");
        } else if (different == named && named > 1) {
            leaveOut(column, "names every unit by itself");
        } else {
            add(column, new PlaceColumn.Kind(name, values));
        }
    }

    private void addCovariate(String name, int column, double[] numbers) throws RefusedFile {
        if (Arrays.stream(numbers).allMatch(Double::isNaN)) {
            leaveOut(column, "is empty");
        } else {
            add(column, new PlaceColumn.Covariate(name, numbers));
        }
    }

    private void add(int column, PlaceColumn place) throws RefusedFile {
        if (place.name().isEmpty() || columns.stream().anyMatch(p -> p.name().equals(place.name()))) {
            table.problems.add(
                    "twice",
                    1,
                    table.header.get(column),
                    "another column has the same name, or this one has none after the colon; rename it");
        }
        columns.add(place);
    }

    private void leaveOut(int column, String why) {
        notes.add("Column " + table.header.get(column) + " " + why
                + ", so it says nothing of any other unit and is left out.");
    }

    /** The column's numbers up to the first cell that is none. */
    private double[] leadingNumbers(int column) {
        double[] numbers = new double[rows.length];
        for (int unit = 0; unit < numbers.length; unit++) {
            numbers[unit] = Numbers.number(table, column, rows[unit]);
            if (Double.isNaN(numbers[unit]) && !Numbers.isMissing(table.cell(column, rows[unit]))) {
                return Arrays.copyOf(numbers, unit);
            }
        }
        return numbers;
    }

    private double[] requiredNumbers(int column) throws RefusedFile {
        double[] numbers = leadingNumbers(column);
        if (numbers.length < rows.length) {
            int row = rows[numbers.length];
            table.problems.add(
                    "no-number",
                    table.line(row),
                    table.header.get(column),
                    "\"" + table.cell(column, row) + "\" is no number; correct it, or leave the cell empty");
        }
        return Arrays.copyOf(numbers, rows.length);
    }
}
