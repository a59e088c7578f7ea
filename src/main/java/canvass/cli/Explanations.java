package canvass.cli;

import canvass.ledger.LedgerException;
import canvass.pack.PackException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into a sentence that says what to do. */
final class Explanations {
    private Explanations() {}

    /** What is wrong with the input, the ledger or the disk. */
    static int explain(Exception error, CommandLine command, ParseResult parsed) {
        return say(command, sentence(error));
    }

    /** What is wrong with the words on the command line. */
    static int explainUse(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(error.getMessage());
        UnmatchedArgumentException.printSuggestions(error, err);
        return say(command, "Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }

    private static int say(CommandLine command, String sentence) {
        command.getErr().println(sentence);
        command.getErr().flush();
        return Main.WRONG_USE;
    }

    private static String sentence(Exception error) {
        if (Stream.iterate((Throwable) error, e -> e != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance)) {
            return "The port is taken by another program. Choose another one with --port.";
        }
        return switch (error) {
            case LedgerException e -> message(e);
            case PackException e -> message(e);
            case UsageException e -> message(e);
            case NoSuchFileException e -> "There is no file " + message(e) + ". Check the name.";
            case AccessDeniedException e ->
                "This user may not read or write " + message(e) + ". Give it the right to, or name another place.";
            case IOException e -> "It could not be read or written: " + message(e);
            default -> fault(error);
        };
    }

    private static String message(Exception error) {
        return String.valueOf(error.getMessage());
    }

    /** A fault of ours is no finding about an election: whoever reports it needs where it happened, others do not. */
    private static String fault(Exception error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        String where;
        try {
            Path report = Files.createTempFile("canvass-fault-", ".txt");
            Files.writeString(report, trace.toString());
            where = "Where it happened is written in " + report + ".";
        } catch (IOException e) {
            where = "It happened in " + Stream.of(error.getStackTrace()).findFirst() + ".";
        }
        return "This is a fault of Canvass itself: " + error + ". " + where
                + " What was in the ledger is unharmed. Please report it.";
    }
}
