package canvass.ledger;

import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.ChoiceId;
import canvass.model.Condition;
import canvass.model.ConfirmedReading;
import canvass.model.ElectionId;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A statement as one line of JSON; election and stance are the entry's own columns. */
final class StatementBody {
    private StatementBody() {}

    static String of(Statement statement) {
        ObjectNode json = Bodies.MAPPER.createObjectNode();
        Actor actor = statement.actor();
        json.put("actor", actor.name());
        json.put("role", actor.role());
        json.put("onBehalfOf", actor.onBehalfOf());
        json.put("country", actor.country());
        json.put("actorType", actor.type().name());
        statement.toward().ifPresent(toward -> {
            switch (toward) {
                case Toward.OfChoice(var choice) -> json.put("choice", choice.text());
                case Toward.Named(var name) -> json.put("toward", name);
            }
        });
        statement.condition().ifPresent(condition -> {
            json.put("condition", condition.text());
            ArrayNode awaits = json.putArray("awaits");
            condition.awaits().forEach(step -> awaits.add(step.name()));
        });
        json.put("channel", statement.channel());
        json.put("carrier", statement.carrier());
        json.put("quote", statement.quote());
        FactBody.write(statement.when(), json);
        FactBody.write(statement.citation(), statement.line(), json);
        statement
                .confirmed()
                .ifPresent(confirmed -> json.putObject("confirmed")
                        .put("by", confirmed.by())
                        .put("sha256", confirmed.sha256())
                        .put("from", confirmed.from())
                        .put("to", confirmed.to()));
        return Bodies.MAPPER.writeValueAsString(json);
    }

    static Statement statement(Row row) {
        JsonNode json = Bodies.MAPPER.readTree(row.body());
        return new Statement(
                new ElectionId(row.subject()),
                new Actor(
                        FactBody.text(json, "actor"),
                        FactBody.text(json, "role"),
                        FactBody.text(json, "onBehalfOf"),
                        FactBody.text(json, "country"),
                        ActorType.valueOf(FactBody.text(json, "actorType"))),
                Stance.valueOf(row.item()),
                toward(json),
                condition(json),
                FactBody.text(json, "channel"),
                FactBody.text(json, "carrier"),
                FactBody.text(json, "quote"),
                FactBody.when(json, Row.instant(row.effectiveAt())),
                Row.instant(row.publishedAt()),
                FactBody.citation(json),
                FactBody.line(json),
                confirmed(json));
    }

    private static Optional<Toward> toward(JsonNode json) {
        if (json.has("choice")) {
            return Optional.of(new Toward.OfChoice(new ChoiceId(FactBody.text(json, "choice"))));
        }
        return json.has("toward") ? Optional.of(new Toward.Named(FactBody.text(json, "toward"))) : Optional.empty();
    }

    private static Optional<ConfirmedReading> confirmed(JsonNode json) {
        JsonNode confirmed = json.path("confirmed");
        return confirmed.isMissingNode()
                ? Optional.empty()
                : Optional.of(new ConfirmedReading(
                        FactBody.text(confirmed, "by"),
                        FactBody.text(confirmed, "sha256"),
                        confirmed.get("from").asInt(),
                        confirmed.get("to").asInt()));
    }

    private static Optional<Condition> condition(JsonNode json) {
        if (!json.has("condition")) {
            return Optional.empty();
        }
        var awaits = new ArrayList<Condition.Step>();
        json.get("awaits").forEach(step -> awaits.add(Condition.Step.valueOf(step.asString())));
        return Optional.of(new Condition(FactBody.text(json, "condition"), awaits));
    }
}
