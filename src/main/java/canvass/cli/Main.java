package canvass.cli;

import canvass.ledger.LedgerException;
import canvass.pack.PackException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

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
            VerifyCommand.class,
            ImportCommand.class,
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
        System.exit(commandLine(InstantSource.system()).execute(args));
    }

    /** The program with its clock handed in, for tests too. */
    static CommandLine commandLine(InstantSource clock) {
        return new CommandLine(new Main(), new CommandFactory(clock))
                .setExecutionExceptionHandler(Main::explain)
                .setParameterExceptionHandler(Main::explainUse)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Whatever is wrong with the input, the ledger or the disk, as one sentence. */
    private static int explain(Exception error, CommandLine command, ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        switch (error) {
            case LedgerException e -> err.println(e.getMessage());
            case PackException e -> err.println(e.getMessage());
            case UsageException e -> err.println(e.getMessage());
            case NoSuchFileException e -> err.println("There is no file " + e.getMessage() + ". Check the name.");
            case IOException e -> err.println("It could not be read or written: " + e.getMessage());
            default -> throw error;
        }
        err.flush();
        return WRONG_USE;
    }

    private static int explainUse(CommandLine.ParameterException error, String[] args) {
        PrintWriter err = error.getCommandLine().getErr();
        err.println(error.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(error, err);
        err.println("Try: " + error.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return WRONG_USE;
    }
}
