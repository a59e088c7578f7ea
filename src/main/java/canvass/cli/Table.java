package canvass.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows with aligned columns; words to the left, numbers to the right. Colour marks in cells take no room. */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

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

    /**
     * The rows as lines that fit into a width: where they do not, columns are left out, and then the widest words are cut.
     *
     * @param spare columns that can be done without, from 0, the first to go first
     */
    List<String> lines(int width, int... spare) {
        var left = new boolean[rightAligned.size()];
        for (int column : spare) {
            left[column] = width(widths(left)) > width;
        }
        int[] widths = widths(left);
        int excess = Math.max(0, width(widths) - width);
        int widest = IntStream.range(0, widths.length)
                .filter(c -> !rightAligned.get(c))
                .reduce(0, (one, other) -> widths[other] > widths[one] ? other : one);
        widths[widest] = Math.max(Math.min(widths[widest], NARROWEST), widths[widest] - excess);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static int width(int[] widths) {
        return Arrays.stream(widths)
                        .filter(w -> w >= 0)
                        .map(w -> w + GAP.length())
                        .sum()
                - GAP.length();
    }

    /** How wide each column is; -1 for those left out. */
    private int[] widths(boolean[] left) {
        int[] widths = new int[left.length];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = left[c] ? -1 : Math.max(widths[c], Style.width(row.get(c)));
            }
        }
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            if (widths[c] < 0) {
                continue;
            }
            String cell = Style.cut(row.get(c), widths[c]);
            String blanks = " ".repeat(widths[c] - Style.width(cell));
            line.append(c > 0 ? GAP : "");
            line.append(rightAligned.get(c) ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }
}
