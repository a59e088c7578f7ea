package canvass.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code canvass}: the program's entry. */
@Command(
        name = "canvass",
        description = "Is the election decided, according to whom, and how final is that?",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            ReplayCommand.class,
            ServeCommand.class,
            IngestCommand.class,
            StandingCommand.class,
            CallsCommand.class,
            ProjectCommand.class,
            BacktestCommand.class,
            ReadCommand.class,
            TimelineCommand.class,
            CalendarCommand.class,
            WithdrawCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            CommandLine.HelpCommand.class,
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 a finding (a check failed), 2 wrong use or unreadable input.",
            "Times are ISO-8601 UTC: 2020-11-04T06:00:00Z.",
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FINDING = 1;
    static final int WRONG_USE = 2;

    private static final String TRAINING_RUN = "--training-run";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run
    private CommandLine.Model.CommandSpec spec;

    /** Starts, runs and ends the program. */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(TRAINING_RUN)) {
            TrainingRun.run();
            return;
        }
        if (args.length == 1 && args[0].equals("--version")) {
            // Asked by scripts before anything else, and answered without building the whole command line.
            System.out.println(String.join("\n", new Version().getVersion()));
            return;
        }
        CommandLine program = commandLine(InstantSource.system())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err));
        int exit = program.execute(args);
        program.getOut().flush();
        program.getErr().flush();
        System.exit(exit);
    }

    /** Names of people are not ASCII, whatever a script's locale says. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** The program with its clock handed in, for tests too. */
    static CommandLine commandLine(InstantSource clock) {
        return new CommandLine(new Main(), new CommandFactory(clock))
                .setExecutionExceptionHandler(Explanations::explain)
                .setParameterExceptionHandler(Explanations::explainUse)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
