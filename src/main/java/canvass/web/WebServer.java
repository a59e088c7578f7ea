package canvass.web;

import canvass.desk.Desk;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.List;

/** The desk's server, on this computer only. */
public final class WebServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Javalin javalin;
    private final EventsResource events;

    private WebServer(Javalin javalin, EventsResource events) {
        this.javalin = javalin;
        this.events = events;
    }

    /** What can be asked, where. */
    record Route(HandlerType method, String path, Handler handler) {}

    /**
     * Serves a desk until it is closed.
     *
     * @param port 0 for any that is free
     */
    public static WebServer start(Desk desk, int port) {
        var asking = new Asking(desk);
        var events = new EventsResource(asking, Long.toString(System.nanoTime() & 0xffffffffL, 36));
        Javalin javalin = Javalin.create(config -> configure(config, routes(new Api(asking), events, new Assets())));
        javalin.start(LOOPBACK, port);
        return new WebServer(javalin, events);
    }

    private static void configure(JavalinConfig config, List<Route> routes) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE; // answers are kept compressed
        config.routes.before(Guard::check);
        Errors.install(config.routes);
        routes.forEach(route -> config.routes.addEndpoint(
                Endpoint.create(route.method(), route.path()).handler(route.handler())));
    }

    static List<Route> routes(Api api, EventsResource events, Assets assets) {
        return List.of(
                get("/api/v1/elections", api::elections),
                get("/api/v1/elections/{election}", api::election),
                get("/api/v1/elections/{election}/calls", api.story()::calls),
                get("/api/v1/elections/{election}/timeline", api.story()::timeline),
                get("/api/v1/elections/{election}/path", api.story()::path),
                get("/api/v1/elections/{election}/recognition", api.story()::recognition),
                get("/api/v1/standings", api::standings),
                get("/api/v1/standing", api::standing),
                get("/api/v1/map", api::map),
                get("/api/v1/timeline", api::timeline),
                get("/api/v1/facts/{number}", api::fact),
                get("/api/v1/events", events::stream),
                get("/api/v1/replay/{election}", api::replay),
                new Route(HandlerType.POST, "/api/v1/replay/{election}", api::changeReplay),
                get("/api/v1/openapi.json", context -> Sender.send(context, assets.get("openapi.json"))),
                get("/", context -> Sender.send(context, assets.get("index.html"))),
                get("/assets/{file}", context -> Sender.send(context, assets.get(context.pathParam("file")))));
    }

    private static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        events.close();
        javalin.stop();
    }
}
