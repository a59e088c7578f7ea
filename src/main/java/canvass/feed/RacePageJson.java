package canvass.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a race page that are of use, each with its line: {@code data.races[0]} and, one by one, the objects of its
 * lists. All else is passed over without being kept.
 *
 * @param race the race's own plain fields
 * @param lists the objects of each list in {@link #LISTS}; empty where the page has none
 */
record RacePageJson(JsonSpot race, Map<String, List<JsonSpot>> lists) {
    /** Townships are left out: the counties contain them. */
    private static final Set<String> LISTS = Set.of("candidates", "counties", "timeseries", "congressional_districts");

    /** The longest real page has a third of a mebibyte. */
    static final int LONGEST = 16 << 20;

    private static final String RACE = "data.races[0]";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST)
                            .maxNestingDepth(64)
                            .maxNumberLength(100)
                            .maxStringLength(1 << 20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** @throws Refused when the text is not JSON, or is JSON of another shape */
    static RacePageJson read(Reader text) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            RacePageJson page = new Walk(parser).page();
            if (parser.nextToken() != null) {
                throw new Refused(
                        "bad-json",
                        line(parser),
                        "",
                        "something follows the page's end; send each page in a file of its own");
            }
            return page;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static Refused refused(JacksonException e) {
        long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String field =
                e.getLocation() == null ? "" : "character " + e.getLocation().getColumnNr();
        return switch (e) {
            case UnexpectedEndOfInputException _ ->
                new Refused("cut-off", line, field, "the JSON ends early; fetch the page again and send it whole");
            case StreamConstraintsException _ ->
                new Refused(
                        "bad-json",
                        line,
                        field,
                        "the JSON nests deeper or has longer texts or numbers than a race page; check that this is the right file");
            default ->
                new Refused("bad-json", line, field, "this is not valid JSON; send the page as it was published");
        };
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    List<JsonSpot> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Goes through the document once, from beginning to end. */
    private static final class Walk {
        private final JsonParser parser;
        private final ObjectNode fields = MAPPER.createObjectNode();
        private final Map<String, List<JsonSpot>> lists = new HashMap<>();
        private long raceLine;

        Walk(JsonParser parser) {
            this.parser = parser;
        }

        RacePageJson page() throws Refused {
            if (parser.nextToken() == null) {
                throw new Refused("empty-document", 0, "", "the document is empty; send the page when it has figures");
            }
            eachField(name -> within("data".equals(name), () -> eachField(this::inData)));
            if (raceLine == 0) {
                throw new Refused(
                        "wrong-shape", 1, RACE, "there is no " + RACE + "; this is not a race page, send the original");
            }
            return new RacePageJson(new JsonSpot(fields, RACE, raceLine), lists);
        }

        private void inData(String name) throws Refused {
            within("races".equals(name), () -> eachItem(index -> race()));
        }

        private void race() throws Refused {
            if (raceLine > 0) {
                throw new Refused(
                        "wrong-shape",
                        line(parser),
                        "data.races[1]",
                        "there is more than one race; send a page for each");
            }
            raceLine = line(parser);
            eachField(this::inRace);
        }

        private void inRace(String name) throws Refused {
            if (LISTS.contains(name)) {
                var list = lists.computeIfAbsent(name, n -> new ArrayList<>());
                eachItem(index -> list.add(spot(RACE + "." + name + "[" + index + "]")));
            } else if (parser.currentToken().isScalarValue()) {
                JsonNode value = parser.readValueAsTree();
                fields.set(name, value);
            } else {
                parser.skipChildren();
            }
        }

        private JsonSpot spot(String path) {
            long line = line(parser);
            JsonNode object = parser.readValueAsTree();
            return new JsonSpot(object, path, line);
        }

        private interface Step {
            void take() throws Refused;
        }

        private interface Field {
            void at(String name) throws Refused;
        }

        private interface Item {
            void at(int index) throws Refused;
        }

        private void within(boolean wanted, Step step) throws Refused {
            if (wanted) {
                step.take();
            } else {
                parser.skipChildren();
            }
        }

        private void eachField(Field body) throws Refused {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                body.at(name);
            }
        }

        private void eachItem(Item body) throws Refused {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                return;
            }
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                body.at(index);
            }
        }
    }
}
