package canvass.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON on the command line: one line for each answer. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String quote(String text) {
        return MAPPER.writeValueAsString(text);
    }

    static String write(JsonNode json) {
        return MAPPER.writeValueAsString(json);
    }
}
