package canvass.cli;

import canvass.recognition.reading.ReadStatement;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Readings as JSON: the statements of one article, or an object for each of several. */
final class ReadJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReadJson() {}

    static String statements(ReadFile file) {
        return Json.write(array(file.statements()));
    }

    static String files(List<ReadFile> files) {
        ArrayNode all = NODES.arrayNode();
        for (ReadFile file : files) {
            ObjectNode one = all.addObject();
            one.put("file", file.file().toString());
            one.set("statements", array(file.statements()));
            ArrayNode notes = one.putArray("notes");
            file.notes().forEach(notes::add);
        }
        return Json.write(all);
    }

    private static ArrayNode array(List<ReadStatement> statements) {
        ArrayNode array = NODES.arrayNode();
        statements.forEach(statement -> array.add(object(statement)));
        return array;
    }

    /** One statement, with every key. */
    static ObjectNode object(ReadStatement statement) {
        ObjectNode object = NODES.objectNode();
        object.put("speaker", statement.speaker());
        object.put("role", statement.role());
        object.put("onBehalfOf", statement.onBehalfOf());
        object.put("country", statement.country());
        object.put("stance", statement.stance().word());
        object.put("toward", statement.toward());
        object.put("election", statement.election());
        object.put("condition", statement.condition());
        object.put("saidAt", statement.saidAt());
        object.put("channel", statement.channel());
        object.put("carrier", statement.carrier());
        object.put("quote", statement.quote());
        object.putArray("span").add(statement.from()).add(statement.to());
        object.put("confidence", statement.confidence());
        return object;
    }
}
