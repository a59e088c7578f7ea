package canvass.cli;

import java.util.ArrayList;
import java.util.List;

/** Tables of scores one under the other, the first row of each its heading. */
final class BacktestTables {
    private record Titled(String title, List<List<String>> rows) {}

    private final List<Titled> tables = new ArrayList<>();

    BacktestTables(List<List<String>> first) {
        tables.add(new Titled("", first));
    }

    BacktestTables and(String title, List<List<String>> rows) {
        tables.add(new Titled(title, rows));
        return this;
    }

    List<String> lines(int screen) {
        var lines = new ArrayList<String>();
        for (Titled titled : tables) {
            if (!titled.title.isEmpty()) {
                lines.add("");
                lines.add(Style.bold(titled.title));
            }
            int columns = titled.rows.getFirst().size();
            var table = new Table("l" + "r".repeat(columns - 1));
            List<String> heading = titled.rows.getFirst();
            table.row(heading.stream().map(Style::bold).toArray(String[]::new));
            titled.rows.stream().skip(1).forEach(row -> table.row(row.toArray(String[]::new)));
            lines.addAll(table.lines(screen));
        }
        return lines;
    }
}
