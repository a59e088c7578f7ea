package canvass.web;

import canvass.desk.Desk;
import canvass.desk.Replay;
import canvass.model.ElectionId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The replay's state, and its three levers: moment, speed, pause. */
final class ReplayResource {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> LEVERS = Set.of("moment", "speed", "paused");

    private final Desk desk;

    ReplayResource(Desk desk) {
        this.desk = desk;
    }

    static ObjectNode json(Replay.State state) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("moment", state.moment().toString());
        json.put("begin", state.begin().toString());
        json.put("end", state.end().toString());
        json.put("speed", state.speed());
        json.put("paused", state.paused());
        return json;
    }

    Replay get(ElectionId election) {
        return desk.findReplay(election)
                .orElseThrow(() -> Refusal.notFound(
                        "election",
                        election + " is not being replayed; start it with ./canvass replay " + election + "."));
    }

    /** All of a request's levers are checked before the first is moved. */
    ObjectNode change(ElectionId election, byte[] body) {
        Replay replay = get(election);
        JsonNode wanted = parse(body);
        Optional<Instant> moment = text(wanted, "moment").map(text -> Parameters.instant("moment", text));
        Optional<Double> speed = speed(wanted);
        Optional<Boolean> paused = paused(wanted);
        moment.ifPresent(replay::moveTo);
        speed.ifPresent(replay::setSpeed);
        paused.ifPresent(replay::setPaused);
        return json(replay.state());
    }

    private static JsonNode parse(byte[] body) {
        JsonNode json;
        try {
            json = MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw Refusal.badParameter("body", "this is no JSON; send {\"paused\": true}");
        }
        if (!json.isObject() || json.isEmpty()) {
            throw Refusal.badParameter("body", "send an object with moment, speed or paused in it");
        }
        for (String name : json.propertyNames()) {
            if (!LEVERS.contains(name)) {
                throw Refusal.badParameter(
                        Parameters.shortened(name), "there is no such lever; there are moment, speed and paused");
            }
        }
        return json;
    }

    private static Optional<String> text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(value.isString() ? value.asString() : value.toString());
    }

    private static Optional<Double> speed(JsonNode json) {
        JsonNode value = json.path("speed");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        double speed = value.isNumber() ? value.asDouble() : -1;
        if (!(speed > 0 && speed <= Replay.FASTEST)) {
            throw Refusal.badParameter(
                    "speed", "write seconds of the night for each second, above 0 and up to " + (long) Replay.FASTEST);
        }
        return Optional.of(speed);
    }

    private static Optional<Boolean> paused(JsonNode json) {
        JsonNode value = json.path("paused");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            throw Refusal.badParameter("paused", "write true or false");
        }
        return Optional.of(value.asBoolean());
    }
}
