package canvass.cli;

import canvass.ledger.Ledger;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.pack.PackException;
import canvass.standing.Chronicle;
import canvass.standing.StandingJson;
import canvass.standing.Standings;
import canvass.standing.Timeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code canvass timeline}. */
@Command(
        name = "timeline",
        description =
                "The whole story of an election in order: calls, official acts and statements, each with its source.",
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Parameters(
            index = "0",
            paramLabel = "ELECTION",
            converter = ElectionIds.class,
            description = "An election: us-2020.")
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private ElectionId election;

    @Option(
            names = "--as-of",
            paramLabel = "T",
            converter = Times.class,
            description = "Up to this time (default: now).")
    private Optional<Instant> asOf = Optional.empty();

    @Option(
            names = "--known-at",
            paramLabel = "T",
            converter = Times.class,
            description = "By what had been made public by this time (default: by all that is known).")
    private Optional<Instant> knownAt = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    TimelineCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = LoadedLedger.with(election, places, clock)) {
            var standings = new Standings(ledger, election);
            standings.catchUp();
            Election found = standings.findElection().orElseThrow();
            var moment = new Moment(asOf.orElseGet(clock::instant), knownAt, Optional.empty());
            Chronicle.View chronicle = standings.chronicle(moment);
            var timeline = new Timeline(found, chronicle);
            if (json) {
                out.println(StandingJson.write(timeline.json(moment)));
            } else {
                print(out, timeline);
            }
            out.flush();
            return Main.DONE;
        }
    }

    private static void print(PrintWriter out, Timeline timeline) {
        for (Timeline.Event event : timeline.events()) {
            String line = event.when() + "  " + event.text()
                    + Style.faint("  " + event.source().publisher() + ", "
                            + event.source().address());
            Style.wrap(line, Style.screen()).forEach(out::println);
        }
    }
}
