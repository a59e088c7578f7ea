package canvass.cli;

import canvass.desk.Ingest;
import canvass.desk.Outcome;
import canvass.feed.Feeds;
import canvass.ledger.Ledger;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Problem;
import canvass.pack.PackException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code canvass ingest}. */
@Command(
        name = "ingest",
        description = "Read documents into the ledger, each whole or not at all.",
        footer = {
            "",
            "A document that cannot be used is kept as refused, with the reasons; the exit code is then 2.",
            "The same document twice adds nothing. docs/returns-csv.md describes the format to write by hand.",
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Documents, as they were received; gzipped ones too.")
    private List<Path> files = List.of();

    @Option(
            names = "--election",
            required = true,
            paramLabel = "ID",
            converter = ElectionIds.class,
            description = "What they are about: us-2020.")
    @SuppressWarnings("NullAway.Init") // required
    private ElectionId election;

    @Option(names = "--format", paramLabel = "F", description = "Their format, when it should not be recognised.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "T",
            converter = Times.class,
            description = "When they were made public, where they do not say themselves.")
    private Optional<Instant> published = Optional.empty();

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    IngestCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        if (format.isPresent() && Feeds.byFormat(format.get()).isEmpty()) {
            throw new UsageException(
                    "There is no format \"" + format.get() + "\". Choose one of: " + Feeds.formats() + ".");
        }
        try (Ledger ledger = LoadedLedger.forWriting(List.of(election), places, clock)) {
            return ingestAll(ledger, ledger.findElection(election).orElseThrow());
        }
    }

    private int ingestAll(Ledger ledger, Election found) {
        var ingest = new Ingest(ledger, clock);
        int left = 0;
        for (Path file : files) {
            left += isTaken(ingest, file, found) ? 0 : 1;
        }
        if (left > 0 && files.size() > 1) {
            err(left + " of " + files.size() + " files could not be used; the others are in the ledger.");
        }
        return left == 0 ? Main.DONE : Main.WRONG_USE;
    }

    /** Takes one file in and tells what became of it. A file that cannot be read does not keep the others out. */
    private boolean isTaken(Ingest ingest, Path file, Election found) {
        try {
            requireFile(file);
            Outcome outcome;
            try (var progress = new Progress("Reading " + file.getFileName(), "counts")) {
                outcome = ingest.ingest(file, found, new Ingest.Wish(format, published, progress::at));
            }
            return tell(file, outcome);
        } catch (UsageException e) {
            err(file + ": " + e.getMessage());
        } catch (AccessDeniedException e) {
            err(file + ": this user may not read it. Give it the right to, and send it in again.");
        } catch (IOException e) {
            err(file + ": it cannot be read: " + e.getMessage() + ". Nothing of it was kept.");
        }
        return false;
    }

    private static void requireFile(Path file) throws UsageException {
        if (Files.isDirectory(file)) {
            throw new UsageException("this is a folder. Name the files in it.");
        }
        if (!Files.exists(file)) {
            throw new UsageException("there is no such file. Check the name.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageException("this is no file that can be read twice. Save what it gives as one.");
        }
    }

    private boolean tell(Path file, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(var document, long facts, var warnings, var head) -> {
                warnings.forEach(w -> err("warning: " + w.at(file.toString())));
                out(file + ": " + Style.plural(facts, "fact", "facts") + " taken in (" + document.format() + "). Head: "
                        + head);
                yield true;
            }
            case Outcome.AlreadyThere(var document, Instant recordedAt) -> {
                out(file + ": already there since " + Times.shown(recordedAt) + "; nothing was added.");
                yield true;
            }
            case Outcome.Refused(var document, List<Problem> problems) -> {
                problems.forEach(p -> err(p.at(file.toString())));
                err(file + ": refused; nothing of it was counted. It is kept in the ledger with the reasons.");
                yield false;
            }
        };
    }

    private void out(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush(); // whoever reads this line may rely on it
    }

    private void err(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
