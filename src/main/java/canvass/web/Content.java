package canvass.web;

import canvass.standing.StandingJson;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What is sent: its media type and its bytes, which nobody changes. */
final class Content {
    static final String JSON = "application/json; charset=utf-8";
    static final String CSV = "text/csv; charset=utf-8; header=present";

    private final String type;
    private final byte[] bytes;

    Content(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    static Content json(JsonNode json) {
        return new Content(JSON, StandingJson.write(json).getBytes(StandardCharsets.UTF_8));
    }

    static Content csv(Table table) {
        return new Content(CSV, table.csv().getBytes(StandardCharsets.UTF_8));
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }
}
