package canvass.cli;

import canvass.ledger.Ledger;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.model.Unit;
import canvass.official.Deadline;
import canvass.official.ICalendar;
import canvass.official.OfficialCalendar;
import canvass.official.Procedures;
import canvass.pack.PackException;
import canvass.standing.Remaining;
import canvass.standing.Standing;
import canvass.standing.Standings;
import canvass.standing.Story;
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

/** {@code canvass calendar}. */
@Command(
        name = "calendar",
        description = {
            "The days that the law gives an election's official path, and what of it is still to come.",
            "Exit code 1 where a day has been missed."
        },
        mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
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
            description = "As of this time (default: now).")
    private Optional<Instant> asOf = Optional.empty();

    @Option(names = "--ics", description = "All days as an iCalendar (RFC 5545), done or not.")
    private boolean ics;

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    CalendarCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = LoadedLedger.with(election, places, clock)) {
            var standings = new Standings(ledger, election);
            standings.catchUp();
            Election found = standings.findElection().orElseThrow();
            int exit = Main.DONE;
            if (ics) {
                out.print(iCalendar(found));
            } else {
                Standing standing = standings
                        .find(found.contests().iterator().next().id(), Moment.asOf(asOf.orElseGet(clock::instant)))
                        .orElseThrow();
                exit = print(out, found, standing.frame().story());
            }
            out.flush();
            return exit;
        }
    }

    private String iCalendar(Election found) {
        List<Deadline> deadlines = OfficialCalendar.of(found, Procedures.shipped());
        return ICalendar.write(
                found.name(),
                deadlines,
                d -> found.find(d.unit()).map(Unit::name).orElse(d.unit().text()),
                clock.instant());
    }

    private static int print(PrintWriter out, Election found, Story story) {
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
        boolean missed = !story.late().isEmpty() || story.remaining().stream().anyMatch(Remaining::isMissed);
        return missed ? Main.FINDING : Main.DONE;
    }
}
