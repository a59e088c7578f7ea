package canvass.cli;

import canvass.call.AreaProjection;
import canvass.call.MarginInterval;
import canvass.project.FileProjection;
import canvass.project.UnitCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A projection as a table: a line a group, and the total. */
final class ProjectionText {
    private final FileProjection answer;
    private final double level;

    ProjectionText(FileProjection answer) {
        this.answer = answer;
        this.level = answer.settings().level();
    }

    List<String> lines(int screen) {
        UnitCounts units = answer.units();
        var lines = new ArrayList<String>();
        lines.add(Style.bold(answer.returns()));
        lines.add(Style.faint(String.format(
                Locale.ROOT,
                "%s of %s reported, %s of them complete; projected in %.1f ms",
                Style.number(units.reported()),
                Style.plural(units.all(), "unit", "units"),
                Style.number(units.complete()),
                answer.elapsedMillis())));
        answer.notes().forEach(note -> lines.addAll(Style.wrap(Style.warn(note), screen)));
        lines.add("");
        lines.addAll(table().lines(screen, 7, 6, 4));
        lines.add("");
        return lines;
    }

    private Table table() {
        var table = new Table("llrrrrrr");
        table.row(
                Style.bold("Group"),
                Style.bold("Ahead"),
                Style.bold("margin"),
                Style.bold(String.format(Locale.ROOT, "%s %% interval", percentage(level))),
                Style.bold("probability"),
                Style.bold("share"),
                Style.bold("counted"),
                Style.bold("outstanding"));
        if (answer.projection().groups().size() > 1) {
            answer.projection().groups().forEach(group -> row(table, group, group.area()));
        }
        row(table, answer.projection().total(), Style.bold("Total"));
        return table;
    }

    private void row(Table table, AreaProjection area, String name) {
        MarginInterval interval = area.interval(level);
        table.row(
                name,
                area.leader().orElse("-"),
                points(area.margin()),
                points(interval.lower()) + " to " + points(interval.upper()),
                probability(area.probability()),
                area.choices().stream()
                        .filter(c -> area.leader().isPresent()
                                && c.choice().equals(area.leader().get()))
                        .map(c -> String.format(Locale.ROOT, "%.1f %%", 100 * c.share()))
                        .findFirst()
                        .orElse("-"),
                Style.number(area.counted()),
                Style.number(area.outstanding()));
    }

    /** A margin in points, positive when the first choice named is ahead. */
    private static String points(double margin) {
        return String.format(Locale.ROOT, "%+.2f", 100 * margin);
    }

    /** Never shown as certain unless it is. */
    private static String probability(double probability) {
        if (probability < 1 && probability >= 0.9995) {
            return "> 99.9 %";
        }
        return String.format(Locale.ROOT, "%.1f %%", 100 * probability);
    }

    private static String percentage(double level) {
        String text = String.format(Locale.ROOT, "%.2f", 100 * level);
        return text.replaceAll("\\.?0+$", "");
    }
}
