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
            "The same document twice adds nothing. docs/returns-csv.md describes the format to write by hand."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Documents, as they were received; gzipped ones too.")
    private List<Path> files = List.of();

    @Option(names = "--election", required = true, paramLabel = "ID", description = "What they are about: us-2020.")
    private String election = "";

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
        ElectionId id = electionId();
        try (Ledger ledger = places.open()) {
            if (!ledger.listElections().contains(id)) {
                LoadedLedger.load(id, ledger, places, clock);
            }
            return ingestAll(ledger, ledger.findElection(id).orElseThrow());
        }
    }

    private ElectionId electionId() throws UsageException {
        try {
            return new ElectionId(election);
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + election + "\" is no election's id. Write it as us-2020.");
        }
    }

    private int ingestAll(Ledger ledger, Election found) throws IOException {
        var ingest = new Ingest(ledger, clock);
        int refused = 0;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                spec.commandLine().getErr().println(file + ": there is no such file. Check the name.");
                refused++;
                continue;
            }
            refused += tell(file, ingest(ingest, file, found));
        }
        return refused == 0 ? Main.DONE : Main.WRONG_USE;
    }

    private Outcome ingest(Ingest ingest, Path file, Election found) throws IOException {
        try (var progress = new Progress("Reading " + file.getFileName(), "counts")) {
            return ingest.ingest(file, found, new Ingest.Wish(format, published, progress::at));
        }
    }

    /** Tells what became of a document; answers 1 when it was refused. */
    private int tell(Path file, Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int refused = switch (outcome) {
            case Outcome.Taken(var document, long facts, var warnings, var head) -> {
                warnings.forEach(w -> err.println("warning: " + w.at(file.toString())));
                out.println(file + ": " + Style.plural(facts, "count", "counts") + " taken in (" + document.format()
                        + "). Head: " + head);
                yield 0;
            }
            case Outcome.AlreadyThere(var document, Instant recordedAt) -> {
                out.println(file + ": already there since " + Times.shown(recordedAt) + "; nothing was added.");
                yield 0;
            }
            case Outcome.Refused(var document, List<Problem> problems) -> {
                problems.forEach(p -> err.println(p.at(file.toString())));
                err.println(file + ": refused; nothing of it was counted. It is kept in the ledger with the reasons.");
                yield 1;
            }
        };
        out.flush();
        err.flush();
        return refused;
    }
}
