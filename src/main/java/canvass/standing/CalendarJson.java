package canvass.standing;

import java.time.LocalDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps of the official path as JSON: those to come, with what was missed, and those that came late. */
public final class CalendarJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CalendarJson() {}

    /** {@code {"remaining":[...],"late":[...]}}, as in a standing (docs/standing.md). */
    public static ObjectNode of(Story story) {
        ObjectNode json = NODES.objectNode();
        put(story, json);
        return json;
    }

    static void put(Story story, ObjectNode json) {
        ArrayNode remaining = json.putArray("remaining");
        story.remaining().forEach(r -> remaining.add(remaining(r)));
        ArrayNode late = json.putArray("late");
        story.late()
                .forEach(l -> late.add(remaining(l.step())
                        .put("doneAt", l.act().fact().when().toString())
                        .put("fact", l.act().number())));
    }

    static ObjectNode remaining(Remaining r) {
        ObjectNode json = NODES.objectNode();
        json.put("act", r.step().code());
        json.put("jurisdiction", r.unit().text());
        json.put("due", r.due().map(LocalDate::toString).orElse(null));
        json.put("mayBeDone", r.mayBeDone());
        json.put("missed", r.isMissed());
        json.put("statute", r.statute());
        json.put("source", r.source());
        return json;
    }
}
