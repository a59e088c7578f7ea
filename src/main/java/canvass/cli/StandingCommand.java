package canvass.cli;

import canvass.desk.CallDesk;
import canvass.desk.CallsJson;
import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.pack.PackException;
import canvass.standing.Stage;
import canvass.standing.Standing;
import canvass.standing.StandingJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code canvass standing}. */
@Command(
        name = "standing",
        description = "How a contest stood at a moment, or all contests of an election.",
        mixinStandardHelpOptions = true)
final class StandingCommand implements Callable<Integer> {
    @Mixin
    private final Question question;

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

    @Option(names = "--units", description = "Every unit of the contest too.")
    private boolean units;

    StandingCommand(InstantSource clock) {
        this.question = new Question(clock);
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        return question.answer(electionId(), (out, asked) -> {
            Optional<ContestId> wanted = wantedContest(asked.election());
            if (wanted.isPresent()) {
                answer(out, wanted.get(), asked);
            } else {
                answerAll(out, asked);
            }
            return Main.DONE;
        });
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

    private void answer(PrintWriter out, ContestId wanted, Question.Asked asked) throws PackException {
        Election found = asked.election();
        Standing standing = asked.standings().find(wanted, asked.moment()).orElseThrow();
        Optional<CallDesk.Decision> ours = ours(standing, wanted, asked);
        if (question.inJson()) {
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

    /** What Canvass's own rules say, of a contest that is decided by most votes and not official yet. */
    private Optional<CallDesk.Decision> ours(Standing standing, ContestId wanted, Question.Asked asked)
            throws PackException {
        if (!CallDesk.isPossible(asked.election()) || standing.stage().compareTo(Stage.CERTIFIED) >= 0) {
            return Optional.empty();
        }
        return CallsCommand.desk(
                        asked.standings(), question.places(), asked.election().id())
                .find(wanted, asked.moment());
    }

    private void answerAll(PrintWriter out, Question.Asked asked) {
        Election found = asked.election();
        if (question.inJson()) {
            out.println(StandingJson.write(new StandingJson(found).all(asked.standings(), asked.moment())));
        } else {
            new ContestsText(found)
                    .lines(asked.standings(), asked.moment(), Style.screen())
                    .forEach(out::println);
        }
    }
}
