package canvass.cli;

import canvass.model.Election;
import canvass.model.Unit;
import canvass.official.Deadline;
import canvass.official.ICalendar;
import canvass.official.OfficialCalendar;
import canvass.official.Procedures;
import canvass.pack.PackException;
import canvass.standing.CalendarJson;
import canvass.standing.Remaining;
import canvass.standing.StandingJson;
import canvass.standing.Story;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code canvass calendar}. */
@Command(
        name = "calendar",
        description = {
            "The days that the law gives an election's official path, and what of it is still to come.",
            "Exit code 1 where a day has been missed."
        },
        mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
    @Mixin
    private final Question question;

    @Mixin
    private final ElectionArgument election = new ElectionArgument();

    @Option(names = "--ics", description = "All days as an iCalendar (RFC 5545), done or not.")
    private boolean ics;

    CalendarCommand(InstantSource clock) {
        this.question = new Question(clock);
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        return question.answer(election.id(), (out, asked) -> {
            Election found = asked.election();
            if (ics) {
                out.print(iCalendar(found));
                return Main.DONE;
            }
            Story story = asked.standings()
                    .find(found.contests().iterator().next().id(), asked.moment())
                    .orElseThrow()
                    .frame()
                    .story();
            if (question.inJson()) {
                out.println(StandingJson.write(CalendarJson.of(story)));
            } else {
                print(out, found, story);
            }
            boolean missed =
                    !story.late().isEmpty() || story.remaining().stream().anyMatch(Remaining::isMissed);
            return missed ? Main.FINDING : Main.DONE;
        });
    }

    private String iCalendar(Election found) {
        List<Deadline> deadlines = OfficialCalendar.of(found, Procedures.shipped());
        return ICalendar.write(
                found.name(),
                deadlines,
                d -> found.find(d.unit()).map(Unit::name).orElse(d.unit().text()),
                question.now());
    }

    private static void print(PrintWriter out, Election found, Story story) {
        var table = new Table("llll");
        for (Remaining r : story.remaining()) {
            table.row(
                    r.due().map(Object::toString).orElse("no day set"),
                    found.find(r.unit()).map(Unit::name).orElse(r.unit().text()) + ": "
                            + r.step().code(),
                    r.isMissed() ? Style.warn("missed") : r.mayBeDone() ? "may be done" : "",
                    Style.faint(r.statute()));
        }
        story.late()
                .forEach(l -> table.row(
                        l.step().due().map(Object::toString).orElse(""),
                        found.find(l.step().unit()).map(Unit::name).orElse("") + ": certification",
                        Style.warn("late: " + l.act().fact().when()),
                        Style.faint(l.step().statute())));
        table.lines(Style.screen(), 3).forEach(out::println);
    }
}
