package canvass.web;

import canvass.standing.StandingJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every error in one shape; what we did not foresee is logged once and answered bare. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private Errors() {}

    static void install(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, context) -> send(context, refusal));
        routes.exception(HttpResponseException.class, (e, context) -> send(context, known(e.getStatus())));
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {}", context.method(), context.path(), e);
            send(context, new Refusal(500, "fault", "", "Something went wrong here, and is in the log; try again."));
        });
    }

    private static Refusal known(int status) {
        return switch (status) {
            case 404 ->
                new Refusal(
                        404, "not-found", "path", "There is nothing here; /api/v1/openapi.json lists what there is.");
            case 405 ->
                new Refusal(
                        405,
                        "method-not-allowed",
                        "method",
                        "This cannot be done here; /api/v1/openapi.json lists what can.");
            case 413 -> new Refusal(413, "too-large", "body", "This is more than is read here; send less.");
            default ->
                new Refusal(status, "bad-request", "", "This request cannot be answered; see /api/v1/openapi.json.");
        };
    }

    static void send(Context context, Refusal refusal) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("code", refusal.code());
        json.put("text", refusal.text());
        json.put("where", refusal.where());
        json.put("help", "/api/v1/openapi.json");
        context.status(refusal.status());
        context.header("Cache-Control", "no-store");
        context.contentType(Content.JSON);
        context.result(StandingJson.write(json));
    }
}
