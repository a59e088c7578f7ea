package canvass.backtest;

import canvass.call.AreaProjection;
import canvass.call.Constants;
import canvass.call.Projection;
import canvass.call.ProjectionSettings;
import canvass.call.Projector;
import canvass.call.Returns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Runs simulated nights of past elections through the projection and scores every answer. */
public final class Backtest {
    /** The shares of the vote at which answers are scored. */
    public static final List<Double> SHARES = List.of(0.02, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90);

    /**
     * What to run.
     *
     * @param nights how many for each election and order
     * @param draws of each projection
     * @param threads how many work at once; the report is the same for any number
     * @param alone whether each state is counted by itself, as if it were the only one to vote
     */
    public record Plan(List<Integer> years, int nights, int draws, long seed, int threads, boolean alone) {
        public Plan {
            years = List.copyOf(years);
            if (years.isEmpty() || nights < 1 || threads < 1) {
                throw new IllegalArgumentException("at least one election, one night and one thread are needed");
            }
        }
    }

    /** A state of fewer counties is hardly a count in any order. */
    private static final int LEAST_COUNTIES = 20;

    private record Task(PastElection election, Projector projector, Order order, int night) {}

    private final Plan plan;
    private final ProjectionSettings settings;
    private final List<PastElection> elections;

    /** @throws IllegalArgumentException when an election has not two before it in the history */
    public Backtest(History history, Plan plan) {
        this.plan = plan;
        this.settings = new ProjectionSettings(0.9, plan.draws, plan.seed);
        this.elections = plan.years.stream()
                .flatMap(year -> plan.alone
                        ? history.statesAlone(year, LEAST_COUNTIES).stream()
                        : Stream.of(history.election(year)))
                .toList();
    }

    /**
     * Runs it all.
     *
     * @param progress told after each night how many are done
     * @throws InterruptedException when the thread is told to stop
     */
    public BacktestReport run(LongConsumer progress) throws InterruptedException {
        var report = new BacktestReport(plan);
        List<Task> tasks = tasks();
        try (ExecutorService workers = Executors.newFixedThreadPool(plan.threads)) {
            // A window of tasks at work, merged in their order: sums of doubles depend on it.
            var open = new ArrayList<Future<BacktestReport>>();
            for (Task task : tasks) {
                Callable<BacktestReport> night = () -> night(task);
                open.add(workers.submit(night));
            }
            long done = 0;
            for (Future<BacktestReport> future : open) {
                report.add(future.get());
                progress.accept(++done);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a night could not be projected", e.getCause());
        }
        return report;
    }

    /** How many nights there are. */
    public long nights() {
        return (long) elections.size() * Order.values().length * plan.nights;
    }

    private List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        for (PastElection election : elections) {
            // What later elections taught, this one's own lesson among them, may not be known.
            Constants taught = Constants.before(Integer.parseInt(election.name));
            var projector = new Projector(election.frame, taught);
            for (Order order : Order.values()) {
                for (int night = 0; night < plan.nights; night++) {
                    tasks.add(new Task(election, projector, order, night));
                }
            }
        }
        return tasks;
    }

    private BacktestReport night(Task task) {
        var chance = new SplittableRandom(seed(task));
        PastElection election = task.election;
        Night night = task.order == Order.PARTIAL
                ? new PartialUnits(election, chance)
                : new WholeUnits(election, task.order, true, chance);
        var report = new BacktestReport(plan);
        var unseen = new Unseen(election, new SplittableRandom(~seed(task)));
        Map<CallTest, BitSet> called = new EnumMap<>(CallTest.class);
        for (CallTest test : CallTest.values()) {
            called.put(test, new BitSet());
        }
        for (double share : SHARES) {
            Returns returns = night.at(share);
            Projection projection = task.projector.project(returns, settings);
            score(report, task, share, returns, projection, called);
            if (!plan.alone && Unseen.SHARES.contains(share)) {
                var cell = new Cell(Cell.Of.UNSEEN, election.name, task.order, share);
                unseen.score(report, cell, task.projector.project(unseen.hide(returns), settings));
            }
        }
        called.forEach((test, groups) -> {
            for (int group = 0; group < election.unitsOf.length; group++) {
                if (!groups.get(group) && election.unitsOf[group].length > 1) {
                    report.uncalled(test, task.order);
                }
            }
        });
        return report;
    }

    private void score(
            BacktestReport report,
            Task task,
            double share,
            Returns returns,
            Projection projection,
            Map<CallTest, BitSet> called) {
        PastElection election = task.election;
        var states = new Cell(Cell.Of.STATES, election.name, task.order, share);
        for (int group = 0; group < election.unitsOf.length; group++) {
            int[] units = election.unitsOf[group];
            if (!isUnderWay(units, returns)) {
                continue;
            }
            Answer answer = answer(election, projection.groups().get(group), units, returns);
            report.add(states, answer);
            for (Map.Entry<CallTest, BitSet> of : called.entrySet()) {
                if (!of.getValue().get(group) && answer.isCall(of.getKey())) {
                    of.getValue().set(group);
                    call(report, of.getKey(), states, answer, election, units, returns);
                }
            }
        }
        if (plan.alone) {
            return;
        }
        var nation = new Cell(Cell.Of.NATION, election.name, task.order, share);
        report.add(nation, answer(election, projection.total(), election.everyUnit(), returns));
    }

    private static Answer answer(PastElection election, AreaProjection area, int[] units, Returns returns) {
        long ahead = 0;
        for (int unit : units) {
            ahead += returns.votes(0, unit) - returns.votes(1, unit);
        }
        return new Answer(area, election.choices.getFirst(), election.margin(units), ahead);
    }

    private static void call(
            BacktestReport report,
            CallTest test,
            Cell cell,
            Answer answer,
            PastElection election,
            int[] units,
            Returns returns) {
        AreaProjection area = answer.projection();
        int reported = (int) Arrays.stream(units).filter(returns::reported).count();
        long all = Arrays.stream(units).mapToLong(election::size).sum();
        double share = (double) area.counted() / all;
        report.called(test, cell.order(), FirstCalls.NONE.called(answer.isRight(), share, reported));
        if (!answer.isRight()) {
            report.wrong(new WrongCall(
                    test,
                    cell.election(),
                    area.area(),
                    cell.order(),
                    cell.share(),
                    share,
                    reported,
                    area.margin(),
                    answer.result()));
        }
    }

    /** Whether something is counted and something is out; anything else is no test. */
    private static boolean isUnderWay(int[] units, Returns returns) {
        boolean some = false;
        boolean all = true;
        for (int unit : units) {
            some |= returns.reported(unit);
            all &= returns.reported(unit) && returns.expected(unit) == 1;
        }
        return some && !all;
    }

    private long seed(Task task) {
        long mixed = plan.seed;
        for (long part : new long[] {
            Long.parseLong(task.election.name), task.order.code().hashCode(), task.night
        }) {
            mixed = mixed(mixed, part);
        }
        return plan.alone ? mixed(mixed, task.election.frame.groups().getFirst().hashCode()) : mixed;
    }

    private static long mixed(long seed, long part) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + part).nextLong();
    }
}
