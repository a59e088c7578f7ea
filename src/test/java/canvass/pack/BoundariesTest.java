package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page's map against the units that are counted. */
final class BoundariesTest {
    /** One outline: rings of a start and steps, nothing else. */
    private static final Pattern PATH =
            Pattern.compile("(M-?[0-9.]+[ -][0-9.]+l-?[0-9.]+[ -][0-9.]+([ -][0-9.]+[ -][0-9.]+)+z)+");

    @TempDir
    private Path folder;

    @Test
    void every_state_has_a_shape_and_every_shape_is_a_state() throws Exception {
        assertThat(ids("states")).hasSize(51).isEqualTo(units(UnitType.STATE));
    }

    @Test
    void every_county_has_a_shape() throws Exception {
        assertThat(ids("counties")).containsAll(units(UnitType.COUNTY));
    }

    @Test
    void the_only_shapes_without_a_county_are_alaska_and_washington_whole_and_kalawao() throws Exception {
        Set<String> others = ids("counties");
        others.removeAll(units(UnitType.COUNTY));
        // Kalawao in Hawaii has some eighty people and no line of its own in any count at hand.
        assertThat(others).containsExactlyInAnyOrder("us/AK", "us/DC", "us/HI/15005");
    }

    @Test
    void what_has_no_shape_of_its_own_is_alaskas_districts_washingtons_wards_and_the_districts_of_two_states()
            throws Exception {
        var without = new HashSet<String>();
        for (Unit unit : unitsOfTheNation()) {
            without.add(unit.id().text());
        }
        without.removeAll(ids("counties"));
        without.removeAll(ids("states"));
        without.remove("us");
        assertThat(without).hasSize(40 + 8 + 5).allMatch(id -> id.matches("us/(AK/029..|DC/1100.|(ME|NE)/..-.)"));
    }

    @Test
    void every_outline_is_rings_of_steps_on_the_page() throws Exception {
        for (String file : List.of("states", "counties")) {
            assertThat(features(file))
                    .allSatisfy(feature -> assertThat(feature.path("d").stringValue())
                            .as(feature.path("id").stringValue())
                            .matches(PATH));
        }
    }

    @Test
    void the_files_are_small_enough_for_a_page() throws Exception {
        assertThat(text("states").length()).isLessThan(150_000);
        assertThat(text("counties").length()).isLessThan(900_000);
    }

    @Test
    void neighbours_share_their_border_and_what_is_too_small_is_a_dot() throws Exception {
        // Two squares side by side, whose common border is arc 0; and a third that no pixel shows.
        String counties = """
                {"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[10,20]},
                 "arcs":[[[100,0],[0,55],[0,45]],[[100,100],[-100,0],[0,-100],[100,0]],
                         [[100,0],[100,0],[0,100],[-100,0]],[[500,500],[0,0],[0,0],[0,0]]],
                 "objects":{
                  "counties":{"type":"GeometryCollection","geometries":[
                   {"type":"Polygon","arcs":[[0,1]],"id":"42001","properties":{"name":"West"}},
                   {"type":"MultiPolygon","arcs":[[[2,-1]]],"id":"42003","properties":{"name":"East"}},
                   {"type":"Polygon","arcs":[[3]],"id":"42005","properties":{"name":"Dot"}}]},
                  "states":{"type":"GeometryCollection","geometries":[
                   {"type":"Polygon","arcs":[[0,1]],"id":"11","properties":{"name":"District"}}]}}}
                """;
        Files.writeString(folder.resolve("counties-albers-10m.json"), counties);
        Files.writeString(folder.resolve("states-albers-10m.json"), counties);
        Importers.run("boundaries", folder, folder);
        assertThat(folder.resolve("boundaries-counties.json")).hasContent("""
                        {"viewBox":"0 0 975 610","features":[
                        {"id":"us/DC","name":"District","d":"M20 20l0 5.5 0 4.5-10 0 0-10z"},
                        {"id":"us/PA/42001","name":"West","d":"M20 20l0 5.5 0 4.5-10 0 0-10z"},
                        {"id":"us/PA/42003","name":"East","d":"M20 20l10 0 0 10-10 0 0-4.5z"},
                        {"id":"us/PA/42005","name":"Dot","d":"M59.6 70l.4-.4 .4 .4-.4 .4z"}
                        ]}
                        """);
    }

    private static Collection<Unit> unitsOfTheNation() throws PackException {
        return ElectionPack.read(Path.of("data/us-2020")).election().units();
    }

    private static Set<String> units(UnitType type) throws PackException {
        var ids = new TreeSet<String>();
        unitsOfTheNation().stream()
                .filter(unit -> unit.type() == type)
                .map(Unit::id)
                .map(UnitId::text)
                .forEach(ids::add);
        return ids;
    }

    private static Set<String> ids(String file) throws IOException {
        var ids = new TreeSet<String>();
        features(file).forEach(feature -> ids.add(feature.path("id").stringValue()));
        return ids;
    }

    private static Collection<JsonNode> features(String file) throws IOException {
        return JsonMapper.shared().readTree(text(file)).path("features").values();
    }

    private static String text(String file) throws IOException {
        String name = "/canvass/web/boundaries-" + file + ".json";
        try (InputStream in = Objects.requireNonNull(BoundariesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
