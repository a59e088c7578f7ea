package canvass.backtest;

import canvass.call.AreaProjection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Every cell's score. */
public final class BacktestReport {
    private final Backtest.Plan plan;
    private final Map<Cell, Score> cells = new LinkedHashMap<>();
    private final List<WrongCall> wrongCalls = new ArrayList<>();
    private final Map<Order, FirstCalls> firstCalls = new EnumMap<>(Order.class);

    BacktestReport(Backtest.Plan plan) {
        this.plan = plan;
    }

    void add(Cell cell, AreaProjection projection, String first, double margin) {
        score(cell).add(projection, first, margin);
    }

    void uncalled(Order order) {
        firstCalls.put(order, firstCalls(order).uncalled());
    }

    void called(Order order, boolean right, double share) {
        firstCalls.put(order, firstCalls(order).called(right, share));
    }

    void wrong(WrongCall call) {
        wrongCalls.add(call);
    }

    void add(BacktestReport other) {
        wrongCalls.addAll(other.wrongCalls);
        other.cells.forEach((cell, score) -> score(cell).add(score));
        other.firstCalls.forEach((order, calls) -> firstCalls.merge(order, calls, FirstCalls::and));
    }

    private Score score(Cell cell) {
        return cells.computeIfAbsent(cell, c -> new Score());
    }

    public Backtest.Plan plan() {
        return plan;
    }

    /** All cells scored, in the order in which they came. */
    public Collection<Cell> cells() {
        return cells.keySet();
    }

    /** Several cells' scores as one. */
    public Score sum(Predicate<Cell> which) {
        var sum = new Score();
        cells.forEach((cell, score) -> {
            if (which.test(cell)) {
                sum.add(score);
            }
        });
        return sum;
    }

    /** The states of all elections under one order and share. */
    public Score states(Order order, double share) {
        return sum(cell -> !cell.nation() && cell.order() == order && cell.share() == share);
    }

    /** The nation of all elections under one order and share. */
    public Score nation(Order order, double share) {
        return sum(cell -> cell.nation() && cell.order() == order && cell.share() == share);
    }

    /** First calls that did not come true, in the order in which they came. */
    public List<WrongCall> wrongCalls() {
        return List.copyOf(wrongCalls);
    }

    /** Calls of states under one order. */
    public FirstCalls firstCalls(Order order) {
        return Optional.ofNullable(firstCalls.get(order)).orElse(FirstCalls.NONE);
    }

    /** Calls of states under all orders. */
    public FirstCalls firstCalls() {
        return firstCalls.values().stream().reduce(FirstCalls.NONE, FirstCalls::and);
    }
}
