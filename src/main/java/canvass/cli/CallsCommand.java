package canvass.cli;

import canvass.desk.CallDesk;
import canvass.desk.CallLog;
import canvass.desk.CallsJson;
import canvass.desk.OurCall;
import canvass.desk.OurCalls;
import canvass.ledger.Ledger;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.pack.PackException;
import canvass.standing.StandingJson;
import canvass.standing.Standings;
import java.io.IOException;
import java.io.PrintWriter;
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

/** {@code canvass calls}. */
@Command(
        name = "calls",
        description = "Every call of an election's contests, ours and others', with time, probability and reasons.",
        mixinStandardHelpOptions = true)
final class CallsCommand implements Callable<Integer> {
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

    @Option(
            names = "--against",
            paramLabel = "CALLER",
            description =
                    "A table of every contest: our call beside this caller's (AP), the count then and in the end.")
    private Optional<String> against = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    CallsCommand(InstantSource clock) {
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
            List<OurCall> ours = ours(standings, found, moment);
            List<Recorded<RaceCall>> others = standings.chronicle(moment).calls();
            if (json) {
                out.println(StandingJson.write(CallsJson.all(ours, others)));
            } else if (against.isPresent()) {
                new CallsTable(found, standings, clock.instant())
                        .lines(ours, others, against.get())
                        .forEach(out::println);
            } else {
                new CallsText(found, Style.screen()).lines(ours, others, moment).forEach(out::println);
            }
            out.flush();
            return Main.DONE;
        }
    }

    private List<OurCall> ours(Standings standings, Election found, Moment moment) throws PackException {
        if (!CallDesk.isPossible(found)) {
            return List.of();
        }
        CallDesk desk = desk(standings, places, election);
        try (var progress = new Progress("Walking through the count", "steps")) {
            return new CallLog(desk, found).walk(moment, progress::at);
        }
    }

    /** A desk with what the election's pack knew before the night, or with nothing where there is no pack any more. */
    static CallDesk desk(Standings standings, Places places, ElectionId election) throws PackException {
        return OurCalls.desk(standings, places.packs(), election);
    }
}
