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
    public List<List<String>> cells(Cell.Of of) {
        var rows = new ArrayList<List<String>>();
        rows.add(heading("order", "counted"));
        for (Order order : Order.values()) {
            for (double share : Backtest.SHARES) {
                rows.add(row(order.text(), format("%.0f %%", 100 * share), report.all(of, order, share)));
            }
        }
        rows.add(row("all", "", report.all(of)));
        return rows;
    }

    /** The heading and, for each election, how its states were projected, all orders and shares together. */
    public List<List<String>> elections() {
        var rows = new ArrayList<List<String>>();
        rows.add(heading("election", ""));
        for (int year : report.plan().years()) {
            rows.add(row(String.valueOf(year), "", report.all(Cell.Of.STATES, year)));
        }
        return rows;
    }

    private static List<String> heading(String first, String second) {
        return List.of(
                first,
                second,
                "n",
                "error",
                "50 %",
                "80 %",
                "90 %",
                "99 %",
                "width",
                "Brier",
                "log",
                "1 in 200",
                "wrong",
                "called",
                "wrong");
    }

    /** The heading and how states were projected of which nothing was counted, by order and share of the others and by election. */
    public List<List<String>> unseen() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("others' order", "others counted", "n", "error", "90 %", "width", "called", "right", "wrong"));
        for (Order order : Order.values()) {
            for (double share : Unseen.SHARES) {
                Score score = report.all(Cell.Of.UNSEEN, order, share);
                rows.add(unseen(order.text(), format("%.0f %%", 100 * share), score));
            }
        }
        for (int year : report.plan().years()) {
            rows.add(unseen("all of " + year, "", report.all(Cell.Of.UNSEEN, year)));
        }
        rows.add(unseen("all", "", report.all(Cell.Of.UNSEEN)));
        return rows;
    }

    private static List<String> unseen(String name, String share, Score score) {
        long called = score.called(CallTest.RULE);
        long wrong = score.wrong(CallTest.RULE);
        return List.of(
                name,
                share,
                String.valueOf(score.count()),
                format("%.2f", score.error()),
                format("%.1f", 100 * score.coverage90()),
                format("%.2f", score.width()),
                String.valueOf(called),
                String.valueOf(called - wrong),
                String.valueOf(wrong));
    }

    /** The heading and, for each order, when states would have been called by the rule; then all orders by the odds alone. */
    public List<List<String>> calls() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "order", "contests", "called", "wrong", "mean share counted", "on one county", "wrong on one county"));
        for (Order order : Order.values()) {
            rows.add(calls(order.text(), report.firstCalls(CallTest.RULE, order)));
        }
        rows.add(calls("all", report.firstCalls(CallTest.RULE)));
        rows.add(calls("all, by " + CallTest.ODDS.text(), report.firstCalls(CallTest.ODDS)));
        return rows;
    }

    private static List<String> calls(String name, FirstCalls calls) {
        return List.of(
                name,
                String.valueOf(calls.contests()),
                String.valueOf(calls.called()),
                String.valueOf(calls.wrong()),
                format("%.1f %%", 100 * calls.meanShare()),
                String.valueOf(calls.single()),
                String.valueOf(calls.singleWrong()));
    }

    /** The heading and every first call that did not come true. */
    public List<List<String>> wrongCalls(CallTest test) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("election", "state", "order", "at", "counted", "counties", "projected", "result"));
        for (WrongCall call : report.wrongCalls()) {
            if (call.test() == test) {
                rows.add(List.of(
                        call.election(),
                        call.area(),
                        call.order().text(),
                        format("%.0f %%", 100 * call.share()),
                        format("%.1f %%", 100 * call.counted()),
                        String.valueOf(call.units()),
                        format("%+.2f", 100 * call.projected()),
                        format("%+.2f", 100 * call.result())));
            }
        }
        return rows;
    }

    /** The heading and, for each step of probability, how often it came true. */
    public List<List<String>> reliability() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("probability", "n", "mean", "came true"));
        Score all = report.all(Cell.Of.STATES);
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
        for (CallTest test : CallTest.values()) {
            cells.add(String.valueOf(score.called(test)));
            cells.add(String.valueOf(score.wrong(test)));
        }
        return cells;
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
