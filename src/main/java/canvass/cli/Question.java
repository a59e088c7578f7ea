package canvass.cli;

import canvass.ledger.Ledger;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.pack.PackException;
import canvass.standing.Standings;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every question to a ledger shares: where it lies, the three times it may be asked by, and the form of the answer. */
final class Question {
    private final InstantSource clock;

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

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin
    private Places places = new Places();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before any command is called
    private CommandSpec spec;

    Question(InstantSource clock) {
        this.clock = clock;
    }

    /** Answers from what the ledger holds of the election at the moment asked for, and says the exit code. */
    @FunctionalInterface
    interface Answer {
        int write(PrintWriter out, Asked asked) throws UsageException, PackException;
    }

    /**
     * What the answer is made from.
     *
     * @param standings with all that the ledger holds of the election
     */
    record Asked(Standings standings, Election election, Moment moment) {}

    /** Opens the ledger, loads the election's pack where that is new, and has the question answered. */
    int answer(ElectionId election, Answer answer) throws UsageException, PackException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = LoadedLedger.with(election, places, clock)) {
            var standings = new Standings(ledger, election);
            standings.catchUp();
            var moment = new Moment(asOf.orElseGet(clock::instant), knownAt, recordedBy);
            int exit = answer.write(
                    out, new Asked(standings, standings.findElection().orElseThrow(), moment));
            out.flush();
            return exit;
        }
    }

    boolean inJson() {
        return json;
    }

    Places places() {
        return places;
    }

    Instant now() {
        return clock.instant();
    }
}
