package canvass.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The tables of a standing, made from its JSON so that both say the same. */
final class StandingTables {
    private static final Map<String, Function<JsonNode, Table>> TABLES = Map.of(
            "choices", StandingTables::choices,
            "units", StandingTables::units,
            "corrections", StandingTables::corrections,
            "suspects", json -> setAside(json, "suspects"),
            "tests", json -> setAside(json, "tests"),
            "stated", StandingTables::stated);

    private StandingTables() {}

    static Set<String> names() {
        return new TreeSet<>(TABLES.keySet());
    }

    /** One table of a whole standing; {@code units} needs the units in it. */
    static Table of(String name, JsonNode standing) {
        Function<JsonNode, Table> table = TABLES.get(name);
        if (table == null) {
            throw Refusal.badParameter("table", "write one of " + String.join(", ", names()));
        }
        return table.apply(standing);
    }

    private static Table choices(JsonNode json) {
        var table = new Table("contest", "asOf", "stage", "choice", "name", "party", "votes", "share", "stated");
        addChoices(table, json);
        return table;
    }

    private static void addChoices(Table table, JsonNode json) {
        for (JsonNode c : json.get("choices")) {
            table.add(
                    json.get("contest"),
                    json.get("asOf"),
                    json.get("stage"),
                    c.get("id"),
                    c.get("name"),
                    c.get("party"),
                    c.get("votes"),
                    c.get("share"),
                    c.get("stated"));
        }
    }

    /** Every contest's choices, one below the other. */
    static Table list(JsonNode list) {
        var table = new Table("contest", "asOf", "stage", "choice", "name", "party", "votes", "share", "stated");
        list.get("standings").forEach(standing -> addChoices(table, standing));
        return table;
    }

    private static Table units(JsonNode json) {
        var table = new Table(
                "unit",
                "name",
                "type",
                "choice",
                "votes",
                "stated",
                "total",
                "reporting",
                "units",
                "newestAt",
                "facts");
        for (JsonNode unit : json.path("units")) {
            for (JsonNode c : unit.get("choices")) {
                table.add(
                        unit.get("unit"),
                        unit.get("name"),
                        unit.get("type"),
                        c.get("id"),
                        c.get("votes"),
                        c.get("stated"),
                        unit.get("totalVotes"),
                        unit.get("reporting").path("units"),
                        unit.get("reporting").path("total"),
                        unit.get("newestAt"),
                        facts(unit));
            }
        }
        return table;
    }

    private static String facts(JsonNode unit) {
        return unit.path("facts").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
    }

    private static Table corrections(JsonNode json) {
        var table = new Table(
                "unit",
                "name",
                "type",
                "at",
                "choice",
                "before",
                "after",
                "totalBefore",
                "totalAfter",
                "fact",
                "corrected");
        for (JsonNode c : json.get("corrections")) {
            for (JsonNode change : c.get("changes")) {
                table.add(
                        c.get("unit"),
                        c.get("name"),
                        c.get("type"),
                        c.get("at"),
                        change.get("choice"),
                        change.get("before"),
                        change.get("after"),
                        c.get("totalBefore"),
                        c.get("totalAfter"),
                        c.get("fact"),
                        c.get("corrected"));
            }
        }
        return table;
    }

    private static Table setAside(JsonNode json, String list) {
        var table =
                new Table("unit", "name", "type", "at", "supersededAt", "doubts", "reason", "choice", "votes", "fact");
        for (JsonNode s : json.get(list)) {
            String doubts =
                    s.get("doubts").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
            for (Map.Entry<String, JsonNode> votes : s.get("votes").properties()) {
                table.add(
                        s.get("unit"),
                        s.get("name"),
                        s.get("type"),
                        s.get("at"),
                        s.get("supersededAt"),
                        doubts,
                        s.get("reason"),
                        votes.getKey(),
                        votes.getValue(),
                        s.get("fact"));
            }
        }
        return table;
    }

    private static Table stated(JsonNode json) {
        var table = new Table("unit", "source", "at", "stated", "sum", "difference", "fact");
        for (JsonNode s : json.get("statedTotals")) {
            table.add(
                    s.get("unit"),
                    s.get("source"),
                    s.get("at"),
                    s.get("stated"),
                    s.get("sum"),
                    s.get("difference"),
                    s.get("fact"));
        }
        return table;
    }
}
