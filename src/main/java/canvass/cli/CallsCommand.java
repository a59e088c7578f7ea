package canvass.cli;

import canvass.desk.CallDesk;
import canvass.desk.CallLog;
import canvass.desk.CallsJson;
import canvass.desk.OurCall;
import canvass.desk.OurCalls;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.pack.PackException;
import canvass.standing.StandingJson;
import canvass.standing.Standings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code canvass calls}. */
@Command(
        name = "calls",
        description = "Every call of an election's contests, ours and others', with time, probability and reasons.",
        mixinStandardHelpOptions = true)
final class CallsCommand implements Callable<Integer> {
    @Mixin
    private final Question question;

    @Mixin
    private final ElectionArgument election = new ElectionArgument();

    @Option(
            names = "--against",
            paramLabel = "CALLER",
            description =
                    "A table of every contest: our call beside this caller's (AP), the count then and in the end.")
    private Optional<String> against = Optional.empty();

    CallsCommand(InstantSource clock) {
        this.question = new Question(clock);
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        return question.answer(election.id(), (out, asked) -> {
            Election found = asked.election();
            List<OurCall> ours = ours(asked);
            List<Recorded<RaceCall>> others =
                    asked.standings().chronicle(asked.moment()).calls();
            if (question.inJson()) {
                out.println(StandingJson.write(CallsJson.all(ours, others)));
            } else if (against.isPresent()) {
                new CallsTable(found, asked.standings(), question.now())
                        .lines(ours, others, against.get())
                        .forEach(out::println);
            } else {
                new CallsText(found, Style.screen())
                        .lines(ours, others, asked.moment())
                        .forEach(out::println);
            }
            return Main.DONE;
        });
    }

    private List<OurCall> ours(Question.Asked asked) throws PackException {
        if (!CallDesk.isPossible(asked.election())) {
            return List.of();
        }
        CallDesk desk = desk(asked.standings(), question.places(), election.id());
        try (var progress = new Progress("Walking through the count", "steps")) {
            return new CallLog(desk, asked.election()).walk(asked.moment(), progress::at);
        }
    }

    /** A desk with what the election's pack knew before the night, or with nothing where there is no pack any more. */
    static CallDesk desk(Standings standings, Places places, ElectionId election) throws PackException {
        return OurCalls.desk(standings, places.packs(), election);
    }
}
