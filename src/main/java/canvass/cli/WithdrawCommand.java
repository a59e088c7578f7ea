package canvass.cli;

import canvass.desk.Withdrawing;
import canvass.desk.Withdrawing.Reason;
import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.model.Citation;
import canvass.model.Moment;
import canvass.pack.PackException;
import canvass.standing.Happening;
import canvass.standing.OnFile;
import canvass.standing.Standings;
import canvass.standing.Timeline;
import java.io.IOException;
import java.io.PrintWriter;
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

/** {@code canvass withdraw}. */
@Command(
        name = "withdraw",
        description =
                "Mark a call, an official act or a statement as wrong, so that no answer is made from it any more.",
        footer = {
            "",
            "It stays in the ledger with the reason, and is still seen with a --known-at before now.",
            "Where several documents tell the same, all of them are withdrawn.",
            "What is right is sent in with canvass ingest, before or after.",
            "Counts are not withdrawn: a later report corrects an earlier one.",
        },
        mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
    private static final String NAME = "canvass withdraw";

    private final InstantSource clock;

    @Mixin
    private final ElectionArgument election = new ElectionArgument();

    @Parameters(
            index = "1",
            paramLabel = "FACT",
            description = "Its number, as canvass timeline --json and every other answer show it.")
    private long number;

    @Option(names = "--because", required = true, paramLabel = "TEXT", description = "Why it is wrong, in a sentence.")
    private String because = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who withdraws it.")
    private String by = "";

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published that it is wrong, where that can be read.")
    private String publisher = "";

    @Option(names = "--address", paramLabel = "URL", description = "With --publisher: where it can be read.")
    private String address = "";

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    WithdrawCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        Reason reason = reason();
        try (Ledger ledger = LoadedLedger.forWriting(List.of(election.id()), places, clock)) {
            var standings = new Standings(ledger, election.id());
            standings.catchUp();
            List<OnFile> alike = alike(meant(standings.onFile(), ledger), standings.onFile());
            long first = new Withdrawing(ledger, clock).append(NAME, election.id(), alike, reason);
            standings.catchUp();
            var timeline = new Timeline(
                    standings.findElection().orElseThrow(), standings.chronicle(Moment.asOf(clock.instant())));
            tell(withdrawn(standings.onFile(), first), timeline);
        }
        return Main.DONE;
    }

    private Reason reason() throws UsageException {
        if (because.isBlank() || by.isBlank()) {
            throw new UsageException("A withdrawal needs a reason and a name: fill in --because TEXT and --by NAME.");
        }
        if (publisher.isBlank() != address.isBlank()) {
            throw new UsageException("Where it can be read needs both --publisher NAME and --address URL, or neither.");
        }
        // Where it can be read nowhere, the one who withdraws answers for it.
        Citation citation = publisher.isBlank()
                ? new Citation(by.strip(), NAME, "", "")
                : new Citation(publisher.strip(), address.strip(), "", "");
        return new Reason(because.strip(), by.strip(), citation);
    }

    private OnFile meant(List<OnFile> onFile, Ledger ledger) throws UsageException {
        Optional<OnFile> meant =
                onFile.stream().filter(f -> f.number() == number).findFirst();
        if (meant.isEmpty()) {
            throw new UsageException(whyNot(ledger));
        }
        if (meant.get().withdrawn().isPresent()) {
            var earlier = meant.get().withdrawn().get().fact();
            throw new UsageException("Fact " + number + " was withdrawn already by " + earlier.by() + ", known since "
                    + Times.shown(earlier.publishedAt()) + ": " + earlier.because());
        }
        return meant.get();
    }

    private String whyNot(Ledger ledger) {
        Optional<String> otherKind = ledger.findEntry(number)
                .map(Entry::fact)
                .filter(fact -> fact.election().equals(election.id()))
                .flatMap(Withdrawing::whyNot);
        return otherKind
                .map(why -> "Fact " + number + " cannot be withdrawn: " + why + ".")
                .orElse("There is no fact " + number + " in " + election.id() + ". canvass timeline " + election.id()
                        + " --json shows the numbers there are.");
    }

    /** Withdrawn alone, it would give way to an older document that tells the same. */
    private static List<OnFile> alike(OnFile meant, List<OnFile> onFile) {
        Happening happening = Happening.of(meant.fact());
        return onFile.stream()
                .filter(f -> f.withdrawn().isEmpty() && Happening.of(f.fact()).equals(happening))
                .toList();
    }

    private static List<OnFile> withdrawn(List<OnFile> onFile, long first) {
        return onFile.stream()
                .filter(f -> f.withdrawn().filter(w -> w.number() >= first).isPresent())
                .toList();
    }

    private void tell(List<OnFile> withdrawn, Timeline timeline) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? WithdrawText.json(withdrawn, timeline) : WithdrawText.lines(withdrawn, timeline));
        out.flush();
    }
}
