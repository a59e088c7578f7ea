package canvass.cli;

import canvass.backtest.Backtest;
import canvass.backtest.BacktestJson;
import canvass.backtest.BacktestReport;
import canvass.backtest.BacktestText;
import canvass.backtest.Bolivia2019;
import canvass.backtest.CalibrationPage;
import canvass.backtest.CallTest;
import canvass.backtest.Cell;
import canvass.backtest.History;
import canvass.backtest.LessonsFile;
import canvass.backtest.Virginia2017;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code canvass backtest}. */
@Command(
        name = "backtest",
        description = "Count past elections again in simulated orders, project them, and score every answer.",
        footer = {
            "",
            "Without --virginia or --bolivia: US presidential elections by county, each from those before it.",
            "docs/backtest.md says what is simulated and where the two files are to be had.",
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
    private static final int STEP = 4;

    @Option(
            names = "--from",
            defaultValue = "2000",
            paramLabel = "YEAR",
            description = "The first election (default: ${DEFAULT-VALUE}; from 1976).")
    private int from;

    @Option(
            names = "--to",
            defaultValue = "2020",
            paramLabel = "YEAR",
            description = "The last election (default: ${DEFAULT-VALUE}).")
    private int to;

    @Option(
            names = "--nights",
            defaultValue = "10",
            paramLabel = "N",
            description = "Nights for each election and order (default: ${DEFAULT-VALUE}).")
    private int nights;

    @Option(
            names = "--draws",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Draws of each projection (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Where chance begins (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            defaultValue = "1",
            paramLabel = "N",
            description = "How many nights are worked on at once (default: ${DEFAULT-VALUE}); the report is the same.")
    private int threads;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Past elections by county (default: those that ship).")
    private Optional<Path> history = Optional.empty();

    @Option(
            names = "--alone",
            description = "Each state by itself, as if it were the only one to vote (states of 20 counties or more).")
    private boolean alone;

    @Option(names = "--virginia", paramLabel = "FILE", description = "Virginia's precincts of 2017 instead.")
    private Optional<Path> virginia = Optional.empty();

    @Option(
            names = "--share-of",
            defaultValue = "units",
            paramLabel = "WHAT",
            description = "With --virginia: whether shares are of units or of votes (default: ${DEFAULT-VALUE}).")
    private String shareOf = "";

    @Option(names = "--bolivia", paramLabel = "DIR", description = "Bolivia's tally sheets of 2019 instead.")
    private Optional<Path> bolivia = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Write calibration.md and its pictures there.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            description = "Write what each past election taught the model (lessons.csv) instead.")
    private Optional<Path> learn = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        if (virginia.isPresent()) {
            boolean byVotes = choice(shareOf, "--share-of", "units", "votes").equals("votes");
            var test = new Virginia2017(virginia.get(), byVotes, draws, seed);
            tell(json ? List.of(test.json()) : new BacktestTables(test.rows()).lines(Style.screen()));
        } else if (bolivia.isPresent()) {
            var test = new Bolivia2019(bolivia.get(), draws, seed);
            tell(json ? List.of(test.json()) : test.lines());
        } else if (learn.isPresent()) {
            learn(learn.get());
        } else {
            run();
        }
        return Main.DONE;
    }

    private void learn(Path file) throws IOException {
        History past = History.read(history.orElseGet(BacktestCommand::shipped));
        try (var progress = new Progress("Learning", "elections")) {
            Files.write(file, LessonsFile.lines(past, progress::at));
        }
        tell(List.of("Wrote " + file));
    }

    private static String choice(String given, String option, String one, String other) throws UsageException {
        if (!given.equals(one) && !given.equals(other)) {
            throw new UsageException(option + " is " + one + " or " + other + ", not \"" + given + "\".");
        }
        return given;
    }

    private void run() throws IOException, UsageException, InterruptedException {
        if (out.isPresent() && alone) {
            throw new UsageException("--out writes the report on the nation's nights; leave out --alone.");
        }
        Backtest backtest = backtest(History.read(history.orElseGet(BacktestCommand::shipped)));
        BacktestReport report;
        try (var progress = new Progress("Counting past nights", "of " + backtest.nights() + " nights")) {
            report = backtest.run(progress::at);
        }
        if (out.isPresent()) {
            new CalibrationPage(report).write(out.get());
        }
        tell(json ? List.of(BacktestJson.write(report)) : tables(report));
    }

    private Backtest backtest(History past) throws UsageException {
        List<Integer> years =
                past.years().stream().filter(year -> year >= from && year <= to).toList();
        boolean early = past.years().isEmpty()
                || years.stream().anyMatch(y -> y < past.years().getFirst() + 2 * STEP);
        if (years.isEmpty() || early) {
            throw new UsageException("Each election is predicted from the two before it. Choose --from and --to among "
                    + past.years().stream().skip(2).map(String::valueOf).toList() + ".");
        }
        try {
            return new Backtest(past, new Backtest.Plan(years, nights, draws, seed, threads, alone));
        } catch (IllegalArgumentException e) {
            throw new UsageException("Wrong --nights, --threads or --draws: " + e.getMessage() + ".");
        }
    }

    private List<String> tables(BacktestReport report) {
        var text = new BacktestText(report);
        var states = new BacktestTables(text.cells(Cell.Of.STATES));
        if (alone) {
            return states.and("By election", text.elections())
                    .and("First calls", text.calls())
                    .and("First calls that did not come true", text.wrongCalls(CallTest.RULE))
                    .lines(Style.screen());
        }
        return states.and("The nation", text.cells(Cell.Of.NATION))
                .and("By election", text.elections())
                .and("First calls", text.calls())
                .and("First calls that did not come true", text.wrongCalls(CallTest.RULE))
                .and("Called from history alone", text.unseen())
                .lines(Style.screen());
    }

    private static Path shipped() {
        return Path.of(System.getProperty("canvass.install", "."), "data", "history", "us-president-counties.csv");
    }

    private void tell(List<String> lines) {
        PrintWriter writer = spec.commandLine().getOut();
        lines.forEach(writer::println);
        writer.flush();
    }
}
