package canvass.standing;

import canvass.model.Recorded;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.recognition.Concession;
import canvass.recognition.ConditionKept;
import canvass.recognition.Lag;
import canvass.recognition.Position;
import canvass.recognition.Positions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Positions on an outcome as JSON. */
final class RecognitionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecognitionJson() {}

    static void put(Story story, ObjectNode json) {
        Positions positions = story.positions();
        Optional<Concession> concession = positions.concession();
        json.put("conceded", concession.filter(c -> c.withdrawn().isEmpty()).isPresent());
        json.set("concession", concession.map(RecognitionJson::concession).orElse(null));
        ObjectNode recognition = json.putObject("recognition");
        list(recognition, "congratulates", positions.with(Stance.CONGRATULATES));
        list(recognition, "recognises", positions.with(Stance.RECOGNISES, Stance.CONCEDES));
        ArrayNode withholds = recognition.putArray("withholds");
        List<ConditionKept> conditions = positions.conditions(story.milestones());
        for (Position position : positions.with(Stance.WITHHOLDS)) {
            ObjectNode one = position(position);
            conditions.stream()
                    .filter(c -> c.said().number() == position.latest().number())
                    .findFirst()
                    .ifPresent(c -> one.put("satisfiedBy", c.step().text())
                            .put("metAt", c.metAt().map(Instant::toString).orElse(null)));
            withholds.add(one);
        }
        list(recognition, "disputes", positions.with(Stance.DISPUTES, Stance.REJECTS, Stance.REFUSES_TO_CONCEDE));
        list(recognition, "claimsVictory", positions.with(Stance.CLAIMS_VICTORY));
        list(recognition, "observes", positions.with(Stance.OBSERVES));
        ArrayNode statements = recognition.putArray("statements");
        positions.statements().forEach(s -> statements.add(statement(s)));
        ArrayNode kept = recognition.putArray("conditions");
        conditions.forEach(c -> kept.add(kept(c)));
        ArrayNode lags = recognition.putArray("lags");
        positions.lags(story.milestones()).forEach(l -> lags.add(lag(l)));
    }

    private static void list(ObjectNode json, String key, List<Position> positions) {
        ArrayNode list = json.putArray(key);
        positions.forEach(p -> list.add(position(p)));
    }

    private static ObjectNode position(Position position) {
        ObjectNode json = statement(position.latest());
        ArrayNode earlier = json.putArray("supersedes");
        position.earlier().forEach(e -> earlier.add(e.number()));
        return json;
    }

    static ObjectNode statement(Recorded<Statement> recorded) {
        Statement s = recorded.fact();
        ObjectNode json = NODES.objectNode();
        json.put("actor", s.actor().name());
        json.put("role", s.actor().role());
        json.put("onBehalfOf", s.actor().onBehalfOf());
        json.put("country", s.actor().country());
        json.put("stance", s.stance().text());
        json.put("toward", s.toward().map(Toward::text).orElse(""));
        json.put("condition", s.condition().map(c -> c.text()).orElse(null));
        json.put("quote", s.quote());
        json.put("channel", s.channel());
        json.put("carrier", s.carrier());
        return StoryJson.sourced(json, recorded, s.when().toString());
    }

    private static ObjectNode concession(Concession concession) {
        ObjectNode json = statement(concession.statement());
        json.put("strength", concession.strength().name().toLowerCase(Locale.ROOT));
        json.set(
                "withdrawn",
                concession.withdrawn().map(RecognitionJson::statement).orElse(null));
        return json;
    }

    static ObjectNode kept(ConditionKept c) {
        ObjectNode json = NODES.objectNode();
        json.put("actor", c.said().fact().actor().name());
        json.put("country", c.said().fact().actor().country());
        json.put("condition", c.said().fact().condition().map(x -> x.text()).orElse(""));
        json.put("step", c.step().text());
        json.put("metAt", c.metAt().map(Instant::toString).orElse(null));
        json.put("then", c.then().map(t -> t.fact().stance().text()).orElse(null));
        json.put("thenBy", c.then().map(t -> t.fact().actor().name()).orElse(null));
        json.put("thenAt", c.then().map(t -> t.fact().when().toString()).orElse(null));
        if (c.daysLater().isPresent()) {
            json.put("daysLater", c.daysLater().getAsLong());
        } else {
            json.putNull("daysLater");
        }
        json.put("fact", c.said().number());
        return json;
    }

    private static ObjectNode lag(Lag lag) {
        ObjectNode json = NODES.objectNode();
        json.put("actor", lag.recognised().fact().actor().name());
        json.put("country", lag.recognised().fact().actor().country());
        json.put("at", lag.recognised().fact().when().toString());
        putHours(json, "hoursFromProjection", lag.fromProjection());
        putHours(json, "hoursFromCertification", lag.fromCertification());
        putHours(json, "hoursFromElectorsVote", lag.fromElectorsVote());
        json.put("fact", lag.recognised().number());
        return json;
    }

    private static void putHours(ObjectNode json, String key, Optional<Duration> lag) {
        if (lag.isPresent()) {
            json.put(key, lag.get().toHours());
        } else {
            json.putNull(key);
        }
    }
}
