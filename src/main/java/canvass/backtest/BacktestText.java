package canvass.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** The report's tables, as rows of cells that a terminal or a document lays out. */
public final class BacktestText {
    private final BacktestReport report;

    public BacktestText(BacktestReport report) {
        this.report = report;
    }

    /** The heading and, for each order and share, how the states or the nation were projected. */
    public List<List<String>> cells(boolean nation) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "order", "counted", "n", "error", "50 %", "80 %", "90 %", "99 %", "width", "Brier", "log", "called",
                "wrong"));
        for (Order order : Order.values()) {
            for (double share : Backtest.SHARES) {
                Score score = nation ? report.nation(order, share) : report.states(order, share);
                rows.add(row(order.text(), format("%.0f %%", 100 * share), score));
            }
        }
        Score all = report.sum(cell -> cell.nation() == nation);
        rows.add(row("all", "", all));
        return rows;
    }

    /** The heading and, for each election, how its states were projected, all orders and shares together. */
    public List<List<String>> elections() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "election",
                "",
                "n",
                "error",
                "50 %",
                "80 %",
                "90 %",
                "99 %",
                "width",
                "Brier",
                "log",
                "called",
                "wrong"));
        for (int year : report.plan().years()) {
            String name = String.valueOf(year);
            rows.add(row(
                    name,
                    "",
                    report.sum(cell -> !cell.nation() && cell.election().equals(name))));
        }
        return rows;
    }

    /** The heading and, for each order, when states would have been called. */
    public List<List<String>> calls() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("order", "contests", "called", "wrong", "mean share counted"));
        for (Order order : Order.values()) {
            rows.add(calls(order.text(), report.firstCalls(order)));
        }
        rows.add(calls("all", report.firstCalls()));
        return rows;
    }

    private static List<String> calls(String name, FirstCalls calls) {
        return List.of(
                name,
                String.valueOf(calls.contests()),
                String.valueOf(calls.called()),
                String.valueOf(calls.wrong()),
                format("%.1f %%", 100 * calls.meanShare()));
    }

    /** The heading and every first call that did not come true. */
    public List<List<String>> wrongCalls() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("election", "state", "order", "counted", "projected", "result"));
        for (WrongCall call : report.wrongCalls()) {
            rows.add(List.of(
                    call.election(),
                    call.area(),
                    call.order().text(),
                    format("%.0f %%", 100 * call.share()),
                    format("%+.2f", 100 * call.projected()),
                    format("%+.2f", 100 * call.result())));
        }
        return rows;
    }

    /** The heading and, for each step of probability, how often it came true. */
    public List<List<String>> reliability() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("probability", "n", "mean", "came true"));
        Score all = report.sum(cell -> !cell.nation());
        for (int bin = 0; bin < Score.BINS; bin++) {
            rows.add(List.of(
                    format("%.2f", (double) bin / Score.BINS) + " to " + format("%.2f", (bin + 1.0) / Score.BINS),
                    String.valueOf(all.binCount(bin)),
                    format("%.3f", all.binProbability(bin)),
                    format("%.3f", all.binWon(bin))));
        }
        return rows;
    }

    private static List<String> row(String name, String share, Score score) {
        DoubleFunction<String> percent = value -> format("%.1f", 100 * value);
        var cells = new ArrayList<>(List.of(name, share, String.valueOf(score.count()), format("%.2f", score.error())));
        for (int level = 0; level < Score.LEVELS.size(); level++) {
            cells.add(percent.apply(score.coverage(level)));
        }
        cells.add(format("%.2f", score.width()));
        cells.add(format("%.4f", score.brier()));
        cells.add(format("%.4f", score.logScore()));
        cells.add(String.valueOf(score.called()));
        cells.add(String.valueOf(score.wrong()));
        return cells;
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
