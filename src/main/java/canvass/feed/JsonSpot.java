package canvass.feed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An object inside a JSON document, with the place where it stands.
 *
 * @param path as people write it: {@code races[0].counties[3]}
 * @param line where the object begins, from 1
 */
record JsonSpot(JsonNode object, String path, long line) {
    /** The text of a field that must be there. */
    String text(String name) throws Refused {
        JsonNode value = object.path(name);
        if (!value.isString()) {
            throw notA("a text", name);
        }
        return value.stringValue();
    }

    /** The text of a field, empty when it is not there. */
    String textOr(String name, String otherwise) {
        return object.path(name).asString(otherwise);
    }

    /** The count in a field that must be there. */
    long votes(String name) throws Refused {
        return Counts.votes(number(name), line, field(name));
    }

    /** The digits of a number that must be there. */
    String number(String name) throws Refused {
        JsonNode value = object.path(name);
        if (!value.isNumber()) {
            throw notA("a number", name);
        }
        return value.asString();
    }

    /** Whether the field has a value. */
    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** The object in a field that must be there. */
    JsonSpot inside(String name) throws Refused {
        JsonNode value = object.path(name);
        if (!value.isObject()) {
            throw notA("an object", name);
        }
        return new JsonSpot(value, field(name), line);
    }

    /** The names of the object's fields, in the document's order. */
    Iterable<String> names() {
        Set<Map.Entry<String, JsonNode>> properties = object.properties();
        return properties.stream().map(Map.Entry::getKey).toList();
    }

    /** How problems name a field of this object. */
    String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Refused notA(String kind, String name) {
        String found = Optional.of(object.path(name))
                .filter(value -> !value.isMissingNode())
                .map(value -> Counts.shown(value.toString()))
                .orElse("nothing");
        return new Refused(
                "wrong-shape",
                line,
                field(name),
                "expected " + kind + " and found " + found
                        + "; this is not a race page as known, send the original page");
    }
}
