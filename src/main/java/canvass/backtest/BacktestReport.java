package canvass.backtest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Every cell's score. */
public final class BacktestReport {
    private final Backtest.Plan plan;
    private final Map<Cell, Score> cells = new LinkedHashMap<>();
    private final List<WrongCall> wrongCalls = new ArrayList<>();
    private final Map<CallTest, Map<Order, FirstCalls>> firstCalls = new EnumMap<>(CallTest.class);
    private final Map<String, Long> wrongUnseen = new TreeMap<>();

    BacktestReport(Backtest.Plan plan) {
        this.plan = plan;
    }

    void add(Cell cell, Answer answer) {
        score(cell).add(answer);
    }

    void uncalled(CallTest test, Order order) {
        add(test, order, FirstCalls.NONE.uncalled());
    }

    void called(CallTest test, Order order, FirstCalls one) {
        add(test, order, one);
    }

    void wrongUnseen(String electionAndArea) {
        wrongUnseen.merge(electionAndArea, 1L, Long::sum);
    }

    private void add(CallTest test, Order order, FirstCalls calls) {
        firstCalls.computeIfAbsent(test, t -> new EnumMap<>(Order.class)).merge(order, calls, FirstCalls::and);
    }

    void wrong(WrongCall call) {
        wrongCalls.add(call);
    }

    void add(BacktestReport other) {
        wrongCalls.addAll(other.wrongCalls);
        other.cells.forEach((cell, score) -> score(cell).add(score));
        other.firstCalls.forEach((test, byOrder) -> byOrder.forEach((order, calls) -> add(test, order, calls)));
        other.wrongUnseen.forEach((where, times) -> wrongUnseen.merge(where, times, Long::sum));
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

    /** All elections under one order and share. */
    public Score all(Cell.Of of, Order order, double share) {
        return sum(cell -> cell.of() == of && cell.order() == order && cell.share() == share);
    }

    /** Everything of one kind. */
    public Score all(Cell.Of of) {
        return sum(cell -> cell.of() == of);
    }

    /** One election, all orders and shares together. */
    public Score all(Cell.Of of, int year) {
        return sum(cell -> cell.of() == of && cell.election().equals(String.valueOf(year)));
    }

    /** First calls that did not come true, in the order in which they came. */
    public List<WrongCall> wrongCalls() {
        return List.copyOf(wrongCalls);
    }

    /** How often which state of which election was called wrongly while nothing of it was counted. */
    public Map<String, Long> wrongUnseen() {
        return new TreeMap<>(wrongUnseen);
    }

    /** Calls of states under one order. */
    public FirstCalls firstCalls(CallTest test, Order order) {
        return Optional.ofNullable(firstCalls.getOrDefault(test, Map.of()).get(order))
                .orElse(FirstCalls.NONE);
    }

    /** Calls of states under all orders. */
    public FirstCalls firstCalls(CallTest test) {
        return firstCalls.getOrDefault(test, Map.of()).values().stream().reduce(FirstCalls.NONE, FirstCalls::and);
    }
}
