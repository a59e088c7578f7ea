package canvass.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A TopoJSON document: borders as arcs that neighbours share, and features as rings of arcs. The
 * arcs are used as they come, so neighbours meet everywhere: the Census figures of {@code us-atlas} are simplified already.
 */
final class Topology {
    /** A feature's borders; a hole is a ring like any other. */
    record Feature(String id, String name, List<List<Point>> rings) {}

    private final JsonNode root;
    private final List<List<Point>> arcs = new ArrayList<>();

    private Topology(JsonNode root) {
        this.root = root;
    }

    static Topology read(Path file) {
        var topology = new Topology(JsonMapper.shared().readTree(file));
        JsonNode transform = topology.root.path("transform");
        for (JsonNode arc : topology.root.path("arcs").values()) {
            topology.arcs.add(decode(arc, transform));
        }
        return topology;
    }

    /** Positions are whole steps from the one before, on a grid that the transform lays over the page. */
    private static List<Point> decode(JsonNode arc, JsonNode transform) {
        var points = new ArrayList<Point>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc.values()) {
            x += step.path(0).longValue();
            y += step.path(1).longValue();
            points.add(new Point(onPage(x, transform, 0), onPage(y, transform, 1)));
        }
        return points;
    }

    private static double onPage(long grid, JsonNode transform, int axis) {
        return grid * transform.path("scale").path(axis).doubleValue()
                + transform.path("translate").path(axis).doubleValue();
    }

    /** The features of one of its objects. */
    List<Feature> features(String object) {
        return root.path("objects").path(object).path("geometries").values().stream()
                .map(this::feature)
                .toList();
    }

    private Feature feature(JsonNode geometry) {
        var rings = new ArrayList<List<Point>>();
        JsonNode shape = geometry.path("arcs");
        if (geometry.path("type").stringValue().equals("Polygon")) {
            shape.values().forEach(ring -> rings.add(ring(ring)));
        } else {
            shape.values().forEach(polygon -> polygon.values().forEach(ring -> rings.add(ring(ring))));
        }
        return new Feature(
                geometry.path("id").asString(""),
                geometry.path("properties").path("name").stringValue(),
                rings);
    }

    /** The arcs one after another; a number below zero is an arc walked backwards, -1 the first. */
    private List<Point> ring(JsonNode numbers) {
        var points = new ArrayList<Point>();
        for (JsonNode number : numbers.values()) {
            int n = number.intValue();
            List<Point> arc = n < 0 ? arcs.get(-1 - n).reversed() : arcs.get(n);
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return points;
    }
}
