package canvass.cli;

import canvass.model.ActorType;
import canvass.model.Condition;
import canvass.model.Stance;
import canvass.recognition.confirming.Proposal;
import canvass.recognition.reading.ReadStatement;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Readings that somebody has gone over, in the JSON of {@code canvass read --json} with a few keys more (docs/reading.md). */
final class ProposalJson {
    /** What may be said in words, in the order in which it is asked for. */
    static final List<String> WORDS = List.of(
            "speaker",
            "role",
            "onBehalfOf",
            "country",
            "actorType",
            "stance",
            "toward",
            "election",
            "condition",
            "awaits",
            "saidAt",
            "zone",
            "channel",
            "carrier",
            "quote");

    private static final Set<String> KEYS = new TreeSet<>(WORDS);

    static {
        KEYS.addAll(List.of("span", "confidence"));
    }

    private ProposalJson() {}

    static ObjectNode json(Proposal proposal) {
        ObjectNode json = ReadJson.object(proposal.reading());
        proposal.actorType().ifPresent(type -> json.put("actorType", type.text()));
        proposal.awaits().ifPresent(awaits -> {
            var array = json.putArray("awaits");
            awaits.forEach(step -> array.add(step.text()));
        });
        proposal.zone().ifPresent(zone -> json.put("zone", zone.getId()));
        return json;
    }

    /** @throws UsageException naming the key that is wrong, and what to write there */
    static Proposal proposal(JsonNode json) throws UsageException {
        for (String key : json.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw new UsageException(key + ": there is no such key; write " + String.join(", ", KEYS));
            }
        }
        JsonNode span = json.path("span");
        if (!span.isArray()
                || span.size() != 2
                || !span.get(0).isInt()
                || !span.get(1).isInt()) {
            throw new UsageException(
                    "span: write where the passage begins and ends in the article, as canvass read --json gives it: [120, 187]");
        }
        var reading = new ReadStatement(
                text(json, "speaker"),
                text(json, "role"),
                text(json, "onBehalfOf"),
                text(json, "country"),
                stance(text(json, "stance")),
                text(json, "toward"),
                text(json, "election"),
                text(json, "condition"),
                text(json, "saidAt"),
                text(json, "channel"),
                text(json, "carrier"),
                text(json, "quote"),
                span.get(0).asInt(),
                span.get(1).asInt(),
                json.path("confidence").asDouble(1));
        return new Proposal(reading, actorType(text(json, "actorType")), awaits(json), zone(text(json, "zone")));
    }

    private static String text(JsonNode json, String key) throws UsageException {
        JsonNode value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw new UsageException(key + ": this is no text; put it between quotation marks");
        }
        return value.asString().strip();
    }

    private static Stance stance(String text) throws UsageException {
        return Stance.find(text)
                .orElseThrow(() -> new UsageException("stance: \"" + text + "\" is no stance; write one of "
                        + Arrays.stream(Stance.values()).map(Stance::word).collect(Collectors.joining(", "))));
    }

    private static Optional<ActorType> actorType(String text) throws UsageException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ActorType> type = ActorType.find(text);
        if (type.isEmpty()) {
            throw new UsageException("actorType: \"" + text + "\" is no type of actor; write one of "
                    + Arrays.stream(ActorType.values()).map(ActorType::text).collect(Collectors.joining(", ")));
        }
        return type;
    }

    /** An array, or words with a comma between them, as people type them. */
    private static Optional<List<Condition.Step>> awaits(JsonNode json) throws UsageException {
        JsonNode value = json.path("awaits");
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(step -> words.add(step.asString("")));
        } else {
            words.addAll(Arrays.asList(value.asString("").split("[,|]")));
        }
        var steps = new ArrayList<Condition.Step>();
        for (String word : words) {
            if (!word.isBlank()) {
                steps.add(Condition.Step.find(word.strip())
                        .orElseThrow(() -> new UsageException("awaits: \"" + word.strip()
                                + "\" is no step to wait for; write one of "
                                + Arrays.stream(Condition.Step.values())
                                        .map(Condition.Step::text)
                                        .collect(Collectors.joining(", ")))));
            }
        }
        return Optional.of(steps);
    }

    private static Optional<ZoneId> zone(String text) throws UsageException {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            throw new UsageException("zone: \"" + text + "\" is no zone; write one such as America/Mexico_City");
        }
    }
}
