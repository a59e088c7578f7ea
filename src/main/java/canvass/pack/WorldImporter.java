package canvass.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page's map of the world, from the country areas of Natural Earth at 1:50 million as the npm package {@code world-atlas} has them,
 * in the Equal Earth projection, which gives every country its true share of the page. {@code from} is a folder with
 * {@code countries-50m.json} of that package and {@code codes.json} of the npm package {@code i18n-iso-countries}; {@code to} is the page's
 * folder. Antarctica is left out.
 */
final class WorldImporter implements Importer {
    private static final double WIDTH = 1_000;

    /** Finer than this nothing is seen on a page; what falls together is dropped, for both neighbours alike. */
    private static final double STEPS_A_PIXEL = 2.5;

    /** Where the equator lies on the page, so that it begins where the northernmost land does. */
    private static final double EQUATOR = 243;

    private static final String ANTARCTICA = "ATA";

    /** Natural Earth draws these, and ISO 3166-1 has no code for them; the first is the one that is in wide use. */
    private static final Map<String, String> WITHOUT_CODE = Map.of("Kosovo", "XKX");

    @Override
    public String name() {
        return "world";
    }

    @Override
    public void write(Path from, Path target) throws IOException {
        Files.createDirectories(target);
        Map<String, String> codes = codes(from.resolve("codes.json"));
        var lines = new ArrayList<String>();
        for (Topology.Feature country :
                Topology.read(from.resolve("countries-50m.json")).features("countries")) {
            String id = Optional.ofNullable(codes.get(country.id()))
                    .orElseGet(() -> WITHOUT_CODE.getOrDefault(country.name(), ""));
            if (!id.equals(ANTARCTICA)) {
                lines.add("{\"id\":\"%s\",\"name\":%s,\"d\":\"%s\"}"
                        .formatted(
                                id,
                                JsonMapper.shared().writeValueAsString(country.name()),
                                Outline.path(projected(country))));
            }
        }
        lines.sort(null);
        Files.writeString(
                target.resolve("boundaries-world.json"),
                "{\"viewBox\":\"0 0 1000 436\",\"features\":[\n" + String.join(",\n", lines) + "\n]}\n");
    }

    /** Three letters by three digits, of ISO 3166-1. */
    private static Map<String, String> codes(Path file) {
        var codes = new HashMap<String, String>();
        for (JsonNode code : JsonMapper.shared().readTree(file).values()) {
            codes.put(code.path(2).stringValue(), code.path(1).stringValue());
        }
        return codes;
    }

    private static Topology.Feature projected(Topology.Feature country) {
        return new Topology.Feature(
                country.id(),
                country.name(),
                country.rings().stream()
                        .flatMap(ring -> Antimeridian.cut(ring).stream())
                        .map(WorldImporter::ring)
                        .toList());
    }

    private static List<Point> ring(List<Point> degrees) {
        var ring = new ArrayList<Point>();
        for (Point point : degrees) {
            Point next = onPage(point);
            if (ring.isEmpty() || !ring.getLast().equals(next)) {
                ring.add(next);
            }
        }
        if (ring.size() == 1) {
            ring.add(ring.getFirst()); // too small to be seen: becomes a dot
        }
        return ring;
    }

    /** The Equal Earth projection of Savric, Patterson and Jenny (2018), its polynomial in the parametric latitude. */
    static Point onPage(Point degrees) {
        double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(degrees.y())));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double y = theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
        double slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
        double x = 2 * Math.sqrt(3) * Math.toRadians(degrees.x()) * Math.cos(theta) / (3 * slope);
        double scale = WIDTH / (2 * 2.70663);
        return new Point(snapped(WIDTH / 2 + x * scale), snapped(EQUATOR - y * scale));
    }

    private static double snapped(double pixels) {
        return Math.round(pixels * STEPS_A_PIXEL) / STEPS_A_PIXEL;
    }
}
