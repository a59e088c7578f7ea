package canvass.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The report's pictures, by file name. */
final class Charts {
    private static final List<Double> SHARES = Backtest.SHARES;

    private final BacktestReport report;

    Charts(BacktestReport report) {
        this.report = report;
    }

    Map<String, String> all() {
        var charts = new TreeMap<String, String>();
        charts.put("calibration-reliability.svg", reliability());
        charts.put("calibration-coverage.svg", coverage());
        charts.put("calibration-error.svg", byOrder("Mean error of a state's margin", "points", Score::error, 2));
        charts.put(
                "calibration-width.svg", byOrder("Mean width of a state's 90 % interval", "points", Score::width, 10));
        charts.put("calibration-coverage-orders.svg", coverageByOrder());
        return charts;
    }

    private String reliability() {
        Score all = report.all(Cell.Of.STATES);
        long most =
                IntStream.range(0, Score.BINS).mapToLong(all::binCount).max().orElse(1);
        var points = new ArrayList<Chart.Point>();
        for (int bin = 0; bin < Score.BINS; bin++) {
            if (all.binCount(bin) > 0) {
                double weight = Math.sqrt((double) all.binCount(bin) / most);
                points.add(new Chart.Point(all.binProbability(bin), all.binWon(bin), weight));
            }
        }
        return new Chart(
                        "How often what was given a probability came true",
                        "Reliability of the probability that the first party wins a state",
                        fractions(),
                        fractions())
                .axes("probability given", "came true")
                .ideal(0, 0, 1, 1)
                .add(new Chart.Series("all orders, all shares", points, false))
                .svg();
    }

    private String coverage() {
        var chart = new Chart(
                        "How often the interval held, by share counted",
                        "Coverage of 50, 80, 90 and 99 percent intervals of a state's margin",
                        shares(),
                        fractions())
                .axes("share of the vote counted", "held");
        for (int level = 0; level < Score.LEVELS.size(); level++) {
            double nominal = Score.LEVELS.get(level);
            int of = level;
            chart.ideal(0, nominal, SHARES.size() - 1, nominal);
            chart.add(new Chart.Series(
                    percent(nominal) + " interval",
                    line(share -> report.sum(cell -> cell.of() == Cell.Of.STATES && cell.share() == share)
                            .coverage(of)),
                    true));
        }
        return chart.svg();
    }

    private String coverageByOrder() {
        var chart = new Chart(
                        "How often the 90 % interval held, by order",
                        "Coverage of the 90 percent interval of a state's margin by order and share counted",
                        shares(),
                        IntStream.rangeClosed(0, 5)
                                .mapToObj(i -> new Chart.Tick(0.5 + 0.1 * i, percent(0.5 + 0.1 * i)))
                                .toList())
                .axes("share of the vote counted", "held")
                .ideal(0, 0.9, SHARES.size() - 1, 0.9);
        for (Order order : Order.values()) {
            chart.add(new Chart.Series(
                    order.text(),
                    line(share -> report.all(Cell.Of.STATES, order, share).coverage90()),
                    true));
        }
        return chart.svg();
    }

    private String byOrder(String title, String unit, ToDoubleFunction<Score> value, double step) {
        double most = 0;
        for (Order order : Order.values()) {
            for (double share : SHARES) {
                most = Math.max(most, value.applyAsDouble(report.all(Cell.Of.STATES, order, share)));
            }
        }
        int ticks = (int) Math.ceil(Math.max(most, step) / step);
        var chart = new Chart(
                        title,
                        title + " by order and share counted",
                        shares(),
                        IntStream.rangeClosed(0, ticks)
                                .mapToObj(i -> new Chart.Tick(i * step, String.format(Locale.ROOT, "%.0f", i * step)))
                                .toList())
                .axes("share of the vote counted", unit);
        for (Order order : Order.values()) {
            chart.add(new Chart.Series(
                    order.text(), line(share -> value.applyAsDouble(report.all(Cell.Of.STATES, order, share))), true));
        }
        return chart.svg();
    }

    private static List<Chart.Point> line(ToDoubleFunction<Double> value) {
        return IntStream.range(0, SHARES.size())
                .mapToObj(i -> new Chart.Point(i, value.applyAsDouble(SHARES.get(i)), 0.2))
                .toList();
    }

    private static List<Chart.Tick> shares() {
        return IntStream.range(0, SHARES.size())
                .mapToObj(i -> new Chart.Tick(i, percent(SHARES.get(i))))
                .toList();
    }

    private static List<Chart.Tick> fractions() {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(i -> new Chart.Tick(i / 10.0, percent(i / 10.0)))
                .toList();
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * value);
    }
}
