package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page's map of the world. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class WorldMapTest {
    @Test
    void every_country_with_a_statement_has_an_outline() throws IOException {
        Set<String> outlines = outlines();
        for (String election : List.of("us-2020", "us-2016", "bo-2019")) {
            Path statements = Path.of("data", election, "statements.csv");
            assertThat(outlines).containsAll(countries(statements));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "34.3, 45.3, Crimea, RUS",
        "35.75, 33.0, the Golan Heights, ISR",
        "-13.0, 24.5, most of Western Sahara, MAR",
        "75.0, 33.5, Kashmir south of the line of control, IND",
        "74.5, 36.0, Kashmir north of the line of control, PAK",
        "121.2, 24.2, Taiwan, TWN",
        "35.3, 32.0, Palestine, PSE",
        "21.0, 42.6, Kosovo, XKX",
    })
    void borders_are_drawn_as_the_note_under_the_map_says(double east, double north, String place, String drawnWith)
            throws IOException {
        Point point = WorldImporter.onPage(new Point(east, north));
        assertThat(features()
                        .valueStream()
                        .filter(f -> isWithin(point, f.get("d").asString()))
                        .map(f -> f.get("id").asString()))
                .as(place)
                .containsExactly(drawnWith);
    }

    /** Whether a line from the point to the left crosses the outline's rings an odd number of times. */
    private static boolean isWithin(Point point, String path) {
        boolean within = false;
        for (String ring : path.substring(1).split("M", -1)) {
            double[] n = numbers(ring);
            double x = n[0];
            double y = n[1];
            for (int i = 2; i <= n.length; i += 2) {
                double toX = i < n.length ? x + n[i] : n[0];
                double toY = i < n.length ? y + n[i + 1] : n[1];
                if ((y > point.y()) != (toY > point.y()) && point.x() > x + (point.y() - y) / (toY - y) * (toX - x)) {
                    within = !within;
                }
                x = toX;
                y = toY;
            }
        }
        return within;
    }

    @Test
    void a_land_across_the_180th_meridian_is_cut_in_two_and_no_band_goes_round_the_page() {
        var fiji = List.of(
                new Point(178, -17),
                new Point(-179, -17),
                new Point(-179, -18),
                new Point(178, -18),
                new Point(178, -17));
        assertThat(Antimeridian.cut(fiji).stream().map(WorldMapTest::longitudes))
                .containsExactly("178.0 to 180.0", "-180.0 to -179.0");
    }

    @Test
    void a_land_that_does_not_cross_it_stays_whole() {
        var square = List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10), new Point(0, 0));
        assertThat(Antimeridian.cut(square)).containsExactly(square);
    }

    @Test
    void it_is_written_from_the_two_packages_with_every_area_in_its_true_share(@TempDir Path folder)
            throws IOException {
        // Two squares of ten by ten degrees: one at the equator, one at 60 degrees north, which covers half as much of
        // the earth.
        Files.writeString(folder.resolve("countries-50m.json"), """
                {"transform":{"scale":[1,1],"translate":[0,0]},
                 "arcs":[[[0,0],[10,0],[0,10],[-10,0],[0,-10]],[[0,55],[10,0],[0,10],[-10,0],[0,-10]]],
                 "objects":{"countries":{"geometries":[
                  {"type":"Polygon","arcs":[[0]],"id":"484","properties":{"name":"South"}},
                  {"type":"Polygon","arcs":[[1]],"properties":{"name":"Kosovo"}}]}}}""");
        Files.writeString(folder.resolve("codes.json"), "[[\"MX\",\"MEX\",\"484\",\"\"]]");

        new WorldImporter().write(folder, folder);

        JsonNode features = JsonMapper.shared()
                .readTree(folder.resolve("boundaries-world.json"))
                .get("features");
        assertThat(features.get(0).get("id").asString() + " "
                        + features.get(1).get("id").asString())
                .isEqualTo("MEX XKX");
        double ratio = area(features.get(1)) / area(features.get(0));
        assertThat(ratio).isBetween(0.48, 0.54);
    }

    private static double[] numbers(String path) {
        return Pattern.compile("-?\\d*\\.?\\d+")
                .matcher(path)
                .results()
                .mapToDouble(r -> Double.parseDouble(r.group()))
                .toArray();
    }

    private static double area(JsonNode feature) {
        double[] n = numbers(feature.get("d").asString());
        double x = 0;
        double y = 0;
        double sum = 0;
        for (int i = 2; i + 1 < n.length; i += 2) {
            sum += x * (y + n[i + 1]) - (x + n[i]) * y;
            x += n[i];
            y += n[i + 1];
        }
        return Math.abs(sum) / 2;
    }

    private static String longitudes(List<Point> ring) {
        return ring.stream().mapToDouble(Point::x).min().orElseThrow() + " to "
                + ring.stream().mapToDouble(Point::x).max().orElseThrow();
    }

    private static Set<String> outlines() throws IOException {
        return features().valueStream().map(f -> f.get("id").asString()).collect(Collectors.toSet());
    }

    private static JsonNode features() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WorldMapTest.class.getResourceAsStream("/canvass/web/boundaries-world.json"))) {
            return JsonMapper.shared()
                    .readTree(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .get("features");
        }
    }

    private static Set<String> countries(Path statements) throws IOException {
        var countries = new HashSet<String>();
        for (String line : Files.readAllLines(statements)) {
            Matcher code =
                    Pattern.compile(",([A-Z]{3}),(?:head-of-state|government),").matcher(line);
            if (code.find()) {
                countries.add(code.group(1));
            }
        }
        return countries;
    }
}
