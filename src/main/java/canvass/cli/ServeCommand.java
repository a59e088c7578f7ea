package canvass.cli;

import canvass.desk.Desk;
import canvass.desk.FeedList;
import canvass.web.WebServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    static final String PORT = "8020";

    private final InstantSource clock;

    @Option(
            names = "--port",
            defaultValue = PORT,
            description = "The port on this machine (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    ServeCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path list = places.home().resolve("feeds.csv");
        List<FeedList.PolledFeed> feeds = FeedList.read(list);
        PrintWriter out = spec.commandLine().getOut();
        var closed = new CountDownLatch(1);
        try (var desk = new Desk(places.open(), clock);
                WebServer server = WebServer.start(desk, port)) {
            desk.poll(feeds);
            out.println("The desk is at " + address(server) + " and polls "
                    + Style.plural(feeds.size(), "feed", "feeds") + " of " + list + ". Stop it with Ctrl-C.");
            out.flush();
            untilStopped(closed);
        } finally {
            closed.countDown();
        }
        return Main.DONE;
    }

    static String address(WebServer server) {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    /** Waits until the process is told to stop, and lets it end only when everything is closed in order. */
    static void untilStopped(CountDownLatch closed) {
        var stop = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            awaitQuietly(closed);
        }));
        awaitQuietly(stop);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
