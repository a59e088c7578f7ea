package canvass.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows with aligned columns; words to the left, numbers to the right. Colour marks in cells take no room. */
final class Table {
    private static final String GAP = "  ";

    private final List<Boolean> rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param columns one letter each: {@code l} for words, {@code r} for numbers */
    Table(String columns) {
        rightAligned = columns.chars().mapToObj(c -> c == 'r').toList();
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows as lines, without blanks at their ends. */
    List<String> lines() {
        int[] widths = new int[rightAligned.size()];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], Style.width(row.get(c)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String cell = row.get(c);
            String blanks = " ".repeat(widths[c] - Style.width(cell));
            line.append(c > 0 ? GAP : "");
            line.append(rightAligned.get(c) ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }
}
