package canvass.cli;

import canvass.desk.Desk;
import canvass.desk.Replay;
import canvass.pack.PackException;
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
import picocli.CommandLine.Spec;

/** {@code canvass replay}. */
@Command(
        name = "replay",
        description = "Replay an election's count from its first report on, in the browser.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Mixin
    private final ElectionArgument election = new ElectionArgument();

    @Option(
            names = "--speed",
            defaultValue = "60",
            description = "Seconds of the night for each second (default: ${DEFAULT-VALUE}, a minute a second).")
    private double speed;

    @Option(
            names = "--until",
            paramLabel = "T",
            converter = Times.class,
            description = "Where the replay ends (default: the last report).")
    private Optional<Instant> until = Optional.empty();

    @Mixin
    private Serving serving = new Serving();

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    ReplayCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        requireSpeed();
        var desk = new Desk(LoadedLedger.forWriting(List.of(election.id()), places, clock), clock, places.packs());
        Replay replay = started(desk);
        serving.serve(desk, address -> tell(replay.state(), address));
        return Main.DONE;
    }

    private Replay started(Desk desk) throws UsageException {
        try {
            return desk.startReplay(election.id(), speed, until);
        } catch (IllegalArgumentException e) {
            desk.close();
            throw new UsageException("There is nothing to replay: " + e.getMessage() + ".");
        }
    }

    private void requireSpeed() throws UsageException {
        if (!(speed > 0 && speed <= Replay.FASTEST)) {
            throw new UsageException("--speed " + speed + " is not possible. Give seconds of the night for each second,"
                    + " above 0 and up to " + (long) Replay.FASTEST + ".");
        }
    }

    private void tell(Replay.State state, String address) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Replaying " + election.id() + " from " + Times.shown(state.begin()) + " to "
                + Times.shown(state.end()) + ", " + (long) speed + " seconds a second.");
        out.println("Watch it at " + Style.bold(address) + "   Stop it with Ctrl-C.");
        out.flush();
    }
}
