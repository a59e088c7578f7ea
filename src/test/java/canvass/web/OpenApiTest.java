package canvass.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Night night;
    private Client client;
    private JsonNode document;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        night = Night.begin(folder);
        night.append(NightStory.FACTS);
        night.append(NightStory.ofGeorgiasCertificate("%064x".formatted(3)));
        client = new Client(night);
        document = client.json("/api/v1/openapi.json");
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void what_is_described_is_what_there_is() {
        var described = new TreeSet<String>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey())));
        var there = new TreeSet<String>();
        var asking = new Asking(night.desk);
        WebServer.routes(new Api(asking), new EventsResource(asking, ""), new Assets()).stream()
                .filter(route -> route.path().startsWith("/api/"))
                .forEach(route -> there.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path()));
        assertThat(described).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({
        "/elections, Elections",
        "/elections/us-2020, Election",
        "/standings?election=us-2020, Standings",
        "/standings?election=us-2020&asOf=2020-11-04T02:00:00Z&knownAt=2020-11-04T02:00:00Z, Standings",
        "/standing?contest=us-2020/president&units=true, Standing",
        "/standing?contest=us-2020/president/PA&units=true, Standing",
        "/standing?contest=us-2020/president/PA&recordedBy=2020-11-01T00:00:00Z&asOf=2020-11-04T02:00:00Z, Standing",
        "/standing?contest=us-2020/president/PA&asOf=2020-10-01T00:00:00Z, Standing",
        "/standing?contest=us-2020/president/PA&asOf=2020-11-03T12:00:00Z, Standing",
        "/elections/us-2020/calls, Calls",
        "/elections/us-2020/timeline, Story",
        "/elections/us-2020/path, Path",
        "/elections/us-2020/path?asOf=2020-10-01T00:00:00Z, Path",
        "/elections/us-2020/recognition, Positions",
        "/elections/us-2020/recognition?asOf=2020-10-01T00:00:00Z, Positions",
        "/map?contest=us-2020/president, Map",
        "/timeline?contest=us-2020/president, Timeline",
        "/timeline?contest=us-2020/president/PA, Timeline",
        "/facts/2, Fact",
        "/facts/5, Fact",
        "/facts/11, Fact",
        "/facts/13, Fact",
        "/facts/19, Fact",
        "/replay/us-2020, ReplayState",
        "/facts/many, Error",
        "/nothing, Error",
    })
    void every_answer_is_as_described(String path, String schema) {
        night.replay().moveTo(Night.END);
        assertThat(errors(schema, client.get("/api/v1" + path).body())).isEmpty();
    }

    @Test
    void a_field_that_is_not_described_is_found() {
        ObjectNode answer = (ObjectNode) client.json("/api/v1/elections");
        answer.put("more", 1);
        assertThat(errors("Elections", answer.toString())).hasSize(1);
    }

    private List<Error> errors(String schema, String json) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + schema);
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(json, InputFormat.JSON);
    }
}
