package canvass.cli;

import canvass.pack.PackException;
import canvass.standing.StandingJson;
import canvass.standing.Timeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code canvass timeline}. */
@Command(
        name = "timeline",
        description =
                "The whole story of an election in order: calls, official acts and statements, each with its source.",
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    @Mixin
    private final Question question;

    @Mixin
    private final ElectionArgument election = new ElectionArgument();

    TimelineCommand(InstantSource clock) {
        this.question = new Question(clock);
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        return question.answer(election.id(), (out, asked) -> {
            var timeline = new Timeline(asked.election(), asked.standings().chronicle(asked.moment()));
            if (question.inJson()) {
                out.println(StandingJson.write(timeline.json(asked.moment())));
            } else {
                print(out, timeline);
            }
            return Main.DONE;
        });
    }

    private static void print(PrintWriter out, Timeline timeline) {
        timeline.events().forEach(event -> print(out, line(event)));
        if (!timeline.withdrawn().isEmpty()) {
            out.println();
            out.println("Withdrawn, and no part of the story:");
        }
        for (Timeline.Withdrawn w : timeline.withdrawn()) {
            print(out, line(w.event()));
            print(out, "  " + WithdrawText.why(w.withdrawal()));
        }
    }

    private static String line(Timeline.Event event) {
        return event.when() + "  " + event.text()
                + Style.faint("  " + event.source().publisher() + ", "
                        + event.source().address());
    }

    private static void print(PrintWriter out, String line) {
        Style.wrap(line, Style.screen()).forEach(out::println);
    }
}
