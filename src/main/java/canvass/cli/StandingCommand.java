package canvass.cli;

import canvass.desk.CallDesk;
import canvass.desk.CallsJson;
import canvass.ledger.Ledger;
import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.pack.PackException;
import canvass.standing.Stage;
import canvass.standing.Standing;
import canvass.standing.StandingJson;
import canvass.standing.Standings;
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
import tools.jackson.databind.node.ObjectNode;

/** {@code canvass standing}. */
@Command(
        name = "standing",
        description = "How a contest stood at a moment, or all contests of an election.",
        mixinStandardHelpOptions = true)
final class StandingCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Parameters(
            index = "0",
            paramLabel = "ELECTION",
            description = "An election (us-2020: all its contests) or one contest (us-2020/president/PA).")
    private String election = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CONTEST",
            description = "A contest of that election, in full or without the election's name.")
    private Optional<String> contest = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "T",
            converter = Times.class,
            description = "How it was at this time (default: now).")
    private Optional<Instant> asOf = Optional.empty();

    @Option(
            names = "--known-at",
            paramLabel = "T",
            converter = Times.class,
            description = "By what had been made public by this time (default: by all that is known).")
    private Optional<Instant> knownAt = Optional.empty();

    @Option(
            names = "--recorded-by",
            paramLabel = "T",
            converter = Times.class,
            description = "By what this ledger held at this time (default: by all it holds).")
    private Optional<Instant> recordedBy = Optional.empty();

    @Option(names = "--units", description = "Every unit of the contest too.")
    private boolean units;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    StandingCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        ElectionId id = electionId();
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = LoadedLedger.with(id, places, clock)) {
            var standings = new Standings(ledger, id);
            standings.catchUp();
            Election found = standings.findElection().orElseThrow();
            Optional<ContestId> wanted = wantedContest(found);
            var moment = new Moment(asOf.orElseGet(clock::instant), knownAt, recordedBy);
            if (wanted.isPresent()) {
                Standing standing = standings.find(wanted.get(), moment).orElseThrow();
                Optional<CallDesk.Decision> ours =
                        CallDesk.isPossible(found) && standing.stage().compareTo(Stage.CERTIFIED) < 0
                                ? CallsCommand.desk(standings, places, id).find(wanted.get(), moment)
                                : Optional.empty();
                answer(out, found, standing, ours);
            } else {
                answerAll(out, found, standings, moment);
            }
            out.flush();
            return Main.DONE;
        }
    }

    private ElectionId electionId() throws UsageException {
        try {
            return new ContestId(election).election();
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "\"" + election + "\" is no election or contest. Write one as us-2020 or us-2020/president/PA.");
        }
    }

    /** The contest asked for; empty when the whole election is meant. */
    private Optional<ContestId> wantedContest(Election found) throws UsageException {
        if (contest.isEmpty() && election.indexOf('/') < 0) {
            return Optional.empty();
        }
        return Optional.of(new ContestFinder(found).find(contest.orElse(election)));
    }

    /** @param ours what Canvass's own rules say, of a contest that is decided by most votes and not official yet */
    private void answer(PrintWriter out, Election found, Standing standing, Optional<CallDesk.Decision> ours) {
        if (json) {
            ObjectNode answer = new StandingJson(found).whole(standing, units);
            ours.ifPresent(decision -> answer.set("call", CallsJson.verdict(decision.verdict())));
            out.println(StandingJson.write(answer));
        } else {
            int width = Style.screen();
            new StandingText(found, width).lines(standing, units).forEach(out::println);
            ours.ifPresent(decision ->
                    new CallsText(found, width).verdict(decision.verdict()).forEach(out::println));
        }
    }

    private void answerAll(PrintWriter out, Election found, Standings standings, Moment moment) {
        if (json) {
            out.println(StandingJson.write(new StandingJson(found).all(standings, moment)));
        } else {
            new ContestsText(found).lines(standings, moment, Style.screen()).forEach(out::println);
        }
    }
}
