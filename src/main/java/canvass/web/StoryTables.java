package canvass.web;

import tools.jackson.databind.JsonNode;

/** The story's answers as tables, made from their JSON so that both say the same. */
final class StoryTables {
    private StoryTables() {}

    static Table timeline(JsonNode json) {
        var table = new Table("at", "when", "kind", "text", "fact", "publisher", "address");
        for (JsonNode event : json.get("events")) {
            JsonNode source = event.get("source");
            table.add(
                    event.get("at"),
                    event.get("when"),
                    event.get("kind"),
                    event.get("text"),
                    event.get("fact"),
                    source.get("publisher"),
                    source.get("address"));
        }
        return table;
    }

    /** One row a step of a contest; the act is the last of those by which it was done. */
    static Table path(JsonNode json) {
        var table = new Table(
                "contest",
                "name",
                "stage",
                "marginVotes",
                "step",
                "state",
                "due",
                "statute",
                "done",
                "authority",
                "fact",
                "publisher",
                "address");
        for (JsonNode contest : json.get("contests")) {
            for (JsonNode step : contest.get("steps")) {
                JsonNode acts = step.get("acts");
                JsonNode last = acts.path(acts.size() - 1);
                table.add(
                        contest.get("contest"),
                        contest.get("name"),
                        contest.get("stage"),
                        contest.get("marginVotes"),
                        step.get("step"),
                        step.get("state"),
                        step.get("due"),
                        step.get("statute"),
                        last.path("when"),
                        last.path("authority"),
                        last.path("fact"),
                        last.path("source").path("publisher"),
                        last.path("source").path("address"));
            }
        }
        return table;
    }

    static Table recognition(JsonNode json) {
        var table = new Table(
                "actor",
                "role",
                "country",
                "stance",
                "acceptance",
                "toward",
                "since",
                "when",
                "condition",
                "quote",
                "fact",
                "publisher",
                "address");
        for (JsonNode p : json.get("positions")) {
            table.add(
                    p.get("actor"),
                    p.get("role"),
                    p.get("country"),
                    p.get("stance"),
                    p.get("acceptance"),
                    p.get("toward"),
                    p.get("since"),
                    p.get("when"),
                    p.get("condition"),
                    p.get("quote"),
                    p.get("fact"),
                    p.get("source").get("publisher"),
                    p.get("source").get("address"));
        }
        return table;
    }
}
