package canvass.ledger;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.ElectionId;
import canvass.model.Problem;
import canvass.model.Provenance;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What of a fact is not in the entry's columns, as one line of JSON with its keys always in the same order. */
final class Bodies {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** All in ASCII, so that half a character in a source's text, or a server's encoding, cannot change what is kept. */
    static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Bodies() {}

    /** Written by hand, since a night has many: choice ids need no escaping, by their grammar. */
    static String of(CountReport report) {
        var json = new StringBuilder(64 + 24 * report.votes().size());
        json.append("{\"type\":\"").append(report.type().text()).append("\",\"votes\":{");
        char separator = ' ';
        for (ChoiceVotes v : report.votes()) {
            if (separator == ',') {
                json.append(separator);
            }
            separator = ',';
            json.append('"').append(v.choice().text()).append("\":").append(v.votes());
        }
        json.append('}');
        report.ballots().ifPresent(b -> json.append(",\"ballots\":").append(b));
        report.units()
                .ifPresent(u -> json.append(",\"reporting\":")
                        .append(u.reporting())
                        .append(",\"units\":")
                        .append(u.total()));
        report.expectedBasisPoints()
                .ifPresent(e -> json.append(",\"expectedBasisPoints\":").append(e));
        return json.append(",\"line\":").append(report.line()).append('}').toString();
    }

    static CountReport countReport(Row row) {
        var votes = new ArrayList<ChoiceVotes>(4);
        CountType type = CountType.TOTAL;
        OptionalLong ballots = OptionalLong.empty();
        int reporting = 0;
        OptionalInt units = OptionalInt.empty();
        OptionalInt expected = OptionalInt.empty();
        long line = 0;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), row.body())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "type" -> type = CountType.find(json.getString()).orElseThrow();
                    case "votes" -> readVotes(json, votes);
                    case "ballots" -> ballots = OptionalLong.of(json.getLongValue());
                    case "reporting" -> reporting = json.getIntValue();
                    case "units" -> units = OptionalInt.of(json.getIntValue());
                    case "expectedBasisPoints" -> expected = OptionalInt.of(json.getIntValue());
                    case "line" -> line = json.getLongValue();
                    default -> throw new IllegalStateException("unknown key " + key);
                }
            }
        }
        return new CountReport(
                new ContestId(row.subject()),
                new UnitId(row.item()),
                type,
                Row.instant(row.effectiveAt()),
                Row.instant(row.publishedAt()),
                votes,
                ballots,
                units.isPresent() ? Optional.of(new UnitsReporting(reporting, units.getAsInt())) : Optional.empty(),
                expected,
                line);
    }

    private static void readVotes(JsonParser json, List<ChoiceVotes> votes) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var choice = new ChoiceId(json.currentName());
            json.nextToken();
            votes.add(new ChoiceVotes(choice, json.getLongValue()));
        }
    }

    static String of(Document document) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("name", document.name());
        json.put("bytes", document.bytes());
        json.put("format", document.format());
        json.put("source", document.provenance().source());
        json.put("channel", document.provenance().channel());
        json.put("carrier", document.provenance().carrier());
        json.put("address", document.provenance().address());
        return MAPPER.writeValueAsString(json);
    }

    static Document document(Row row) {
        JsonNode json = MAPPER.readTree(row.body());
        var provenance = new Provenance(
                json.get("source").asString(),
                json.get("channel").asString(),
                json.get("carrier").asString(),
                json.get("address").asString());
        return new Document(
                json.get("name").asString(),
                row.item(),
                json.get("bytes").asLong(),
                json.get("format").asString(),
                provenance);
    }

    static String of(DocumentRefused refusal) {
        ObjectNode json = MAPPER.createObjectNode();
        var problems = json.putArray("problems");
        for (Problem problem : refusal.problems()) {
            problems.addObject()
                    .put("code", problem.code())
                    .put("line", problem.line())
                    .put("field", problem.field())
                    .put("text", problem.text());
        }
        return MAPPER.writeValueAsString(json);
    }

    static DocumentRefused documentRefused(Row row) {
        var problems = new ArrayList<Problem>();
        for (JsonNode p : MAPPER.readTree(row.body()).get("problems")) {
            problems.add(new Problem(
                    p.get("code").asString(),
                    p.get("line").asLong(),
                    p.get("field").asString(),
                    p.get("text").asString()));
        }
        return new DocumentRefused(
                new ElectionId(row.subject()),
                problems,
                Row.instant(row.effectiveAt()),
                Row.instant(row.publishedAt()));
    }
}
