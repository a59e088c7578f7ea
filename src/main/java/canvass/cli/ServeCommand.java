package canvass.cli;

import canvass.desk.Desk;
import canvass.desk.FeedList;
import canvass.desk.FeedList.PolledFeed;
import canvass.model.ElectionId;
import canvass.pack.PackException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code canvass serve}. */
@Command(
        name = "serve",
        description = "Serve the desk over the ledger, and poll the feeds in feeds.csv of its home.",
        footer = {
            "",
            "feeds.csv has the columns election,address,format,seconds; an address is http, https or a file.",
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Mixin
    private Serving serving = new Serving();

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    ServeCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        Path list = places.home().resolve("feeds.csv");
        List<PolledFeed> feeds = FeedList.read(list);
        Set<ElectionId> elections =
                feeds.stream().map(PolledFeed::election).collect(Collectors.toCollection(LinkedHashSet::new));
        var desk = new Desk(LoadedLedger.forWriting(elections, places, clock), clock, places.packs());
        serving.serve(desk, address -> {
            desk.poll(feeds);
            PrintWriter out = spec.commandLine().getOut();
            out.println("The desk is at " + Style.bold(address) + " and polls "
                    + Style.plural(feeds.size(), "feed", "feeds") + " of " + list + ". Stop it with Ctrl-C.");
            out.flush();
        });
        return Main.DONE;
    }
}
