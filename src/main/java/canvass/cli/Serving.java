package canvass.cli;

import canvass.desk.Desk;
import canvass.web.WebServer;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Option;

/** Serves a desk until the process is told to stop: what {@code serve} and {@code replay} share. */
final class Serving {
    @Option(
            names = "--port",
            defaultValue = "8020",
            description = "The port on this machine (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port;

    /** What to say once the desk can be looked at. */
    @FunctionalInterface
    interface Greeting {
        void at(String address);
    }

    /** Returns when the process is told to stop and everything is closed in order; it cannot end before. */
    void serve(Desk desk, Greeting greeting) {
        var stop = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            await(closed);
        }));
        try (desk;
                WebServer server = WebServer.start(desk, port)) {
            greeting.at("http://127.0.0.1:" + server.port() + "/");
            await(stop);
        } finally {
            closed.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
