package canvass.pack;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.ElectionId;
import canvass.model.Problem;
import canvass.model.UnitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code election.json}: the election and its contests. Choices stand once, at the top; a contest lists the ids of those it
 * has, so that fifty states need not repeat them.
 */
record ElectionFile(ElectionId id, String name, LocalDate day, ZoneId zone, List<Contest> contests) {

    static ElectionFile read(Path file) throws PackException {
        if (!Files.isRegularFile(file)) {
            throw new PackException(
                    file.toString(), new Problem("unreadable", 0, "", "the file cannot be read: put it there"));
        }
        try {
            return new Reading(file.toString()).election(JsonMapper.shared().readTree(file));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new PackException(
                    file.toString(),
                    new Problem(
                            "not-json",
                            at == null ? 0 : Math.max(at.getLineNr(), 0),
                            "",
                            "cannot be read as JSON: " + e.getOriginalMessage()));
        }
    }

    /** One reading of one file; every problem is at a path such as {@code contests[3].rule.kind}. */
    private record Reading(String file) {
        ElectionFile election(JsonNode root) throws PackException {
            Map<ChoiceId, Choice> choices = choices(array(root, "", "choices"));
            var contests = new ArrayList<Contest>();
            List<JsonNode> nodes = array(root, "", "contests");
            for (int i = 0; i < nodes.size(); i++) {
                contests.add(contest(nodes.get(i), "contests[" + i + "].", choices));
            }
            try {
                return new ElectionFile(
                        new ElectionId(text(root, "", "id")),
                        text(root, "", "name"),
                        LocalDate.parse(text(root, "", "day")),
                        ZoneId.of(text(root, "", "zone")),
                        List.copyOf(contests));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw problem("bad-value", "id, day or zone", String.valueOf(e.getMessage()));
            }
        }

        private Map<ChoiceId, Choice> choices(List<JsonNode> nodes) throws PackException {
            var choices = new HashMap<ChoiceId, Choice>();
            for (int i = 0; i < nodes.size(); i++) {
                String at = "choices[" + i + "].";
                ChoiceId id = choiceId(text(nodes.get(i), at, "id"), at + "id");
                choices.put(id, new Choice(id, text(nodes.get(i), at, "name"), text(nodes.get(i), at, "party")));
            }
            return choices;
        }

        private Contest contest(JsonNode node, String at, Map<ChoiceId, Choice> choices) throws PackException {
            var own = new ArrayList<Choice>();
            for (JsonNode name : array(node, at, "choices")) {
                Choice choice = choices.get(choiceId(name.asString(), at + "choices"));
                if (choice == null) {
                    throw problem(
                            "unknown-choice", at + "choices", name + " is not among the choices above: add it there");
                }
                own.add(choice);
            }
            CountingRule rule = rule(object(node, at, "rule"), at + "rule.");
            try {
                var unit = new UnitId(text(node, at, "unit"));
                return new Contest(new ContestId(text(node, at, "id")), text(node, at, "name"), unit, own, rule);
            } catch (IllegalArgumentException e) {
                throw problem("bad-value", at + "id", String.valueOf(e.getMessage()));
            }
        }

        private CountingRule rule(JsonNode node, String at) throws PackException {
            String kind = text(node, at, "kind");
            return switch (kind) {
                case "plurality" -> new CountingRule.Plurality();
                case "electors" -> new CountingRule.Electors(allocations(node, at), whole(node, at, "needed"));
                default ->
                    throw problem(
                            "unknown-rule", at + "kind", "\"" + kind + "\" is no rule: write plurality or electors");
            };
        }

        private List<Allocation> allocations(JsonNode rule, String rulesAt) throws PackException {
            var allocations = new ArrayList<Allocation>();
            List<JsonNode> nodes = array(rule, rulesAt, "allocations");
            for (int i = 0; i < nodes.size(); i++) {
                String at = rulesAt + "allocations[" + i + "].";
                JsonNode node = nodes.get(i);
                JsonNode adds = node.path("addsToPopularVote");
                if (!adds.isBoolean()) {
                    throw problem("missing", at + "addsToPopularVote", "write true or false");
                }
                try {
                    var contest = new ContestId(text(node, at, "contest"));
                    allocations.add(new Allocation(contest, whole(node, at, "electors"), adds.booleanValue()));
                } catch (IllegalArgumentException e) {
                    throw problem("bad-value", at + "contest", String.valueOf(e.getMessage()));
                }
            }
            return allocations;
        }

        private ChoiceId choiceId(String text, String at) throws PackException {
            try {
                return new ChoiceId(text);
            } catch (IllegalArgumentException e) {
                throw problem("bad-id", at, String.valueOf(e.getMessage()));
            }
        }

        private String text(JsonNode node, String at, String field) throws PackException {
            if (!node.path(field).isString()) {
                throw problem("missing", at + field, "the text is missing: write it");
            }
            return node.path(field).stringValue();
        }

        private int whole(JsonNode node, String at, String field) throws PackException {
            if (!node.path(field).isInt()) {
                throw problem("missing", at + field, "the number is missing: write a whole number");
            }
            return node.path(field).intValue();
        }

        private JsonNode object(JsonNode node, String at, String field) throws PackException {
            if (!node.path(field).isObject()) {
                throw problem("missing", at + field, "the object is missing: write it in braces");
            }
            return node.path(field);
        }

        private List<JsonNode> array(JsonNode node, String at, String field) throws PackException {
            if (!node.path(field).isArray()) {
                throw problem("missing", at + field, "the list is missing: write it in brackets");
            }
            return List.copyOf(node.path(field).values());
        }

        private PackException problem(String code, String field, String text) {
            return new PackException(file, new Problem(code, 0, field, text));
        }
    }
}
