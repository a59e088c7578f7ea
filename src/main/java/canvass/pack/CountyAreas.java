package canvass.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counties that lie together: each state halved across the longer side of the box around its counties, again and again, until
 * no part has more than eight. {@code PA:0110} is the part of Pennsylvania in the first half, there in the second, and so on.
 * Where a county lies is the mean of the points of its outline on the page's map; one without an outline lies in the middle of
 * its state's others.
 */
final class CountyAreas {
    private static final String MAP = "/canvass/web/boundaries-counties.json";
    private static final int MOST = 8;

    /** A county and where on the map's page it lies. */
    @SuppressWarnings("ArrayRecordComponent") // two coordinates asked for by axis, never compared
    private record County(String fips, double[] middle) {}

    private final NavigableMap<String, String> areas = new TreeMap<>();

    private CountyAreas() {}

    /**
     * Each county's area, in the order of the counties' codes.
     *
     * @param states the state of each county, by its code
     * @throws IOException when the map cannot be read
     */
    static NavigableMap<String, String> of(Map<String, String> states) throws IOException {
        Map<String, double[]> outlined = middles();
        var byState = new TreeMap<String, List<String>>();
        states.forEach((fips, state) ->
                byState.computeIfAbsent(state, s -> new ArrayList<>()).add(fips));
        var areas = new CountyAreas();
        byState.forEach((state, codes) -> {
            double[] centre = mean(codes.stream()
                    .sorted()
                    .filter(outlined::containsKey)
                    .map(outlined::get)
                    .toList());
            areas.halve(
                    codes.stream()
                            .map(fips -> new County(fips, outlined.getOrDefault(fips, centre)))
                            .toList(),
                    state,
                    "");
        });
        return areas.areas;
    }

    private void halve(List<County> part, String state, String halves) {
        if (part.size() <= MOST) {
            part.forEach(county -> areas.put(county.fips, halves.isEmpty() ? state : state + ":" + halves));
            return;
        }
        int axis = side(part, 1) > side(part, 0) ? 1 : 0;
        List<County> sorted = part.stream()
                .sorted(Comparator.comparingDouble((County county) -> county.middle[axis])
                        .thenComparing(County::fips))
                .toList();
        halve(sorted.subList(0, sorted.size() / 2), state, halves + "0");
        halve(sorted.subList(sorted.size() / 2, sorted.size()), state, halves + "1");
    }

    private static double side(List<County> part, int axis) {
        var along = part.stream().mapToDouble(county -> county.middle[axis]).summaryStatistics();
        return along.getMax() - along.getMin();
    }

    private static Map<String, double[]> middles() throws IOException {
        try (InputStream in = Objects.requireNonNull(CountyAreas.class.getResourceAsStream(MAP), MAP)) {
            Map<String, double[]> middles = new HashMap<>();
            for (JsonNode feature : JsonMapper.shared().readTree(in).path("features")) {
                String id = feature.path("id").stringValue("");
                middles.put(
                        id.substring(id.lastIndexOf('/') + 1),
                        mean(points(feature.path("d").stringValue(""))));
            }
            return middles;
        }
    }

    /** A path's points: {@code M} begins a ring, {@code l} goes on in steps, as {@link Outline} writes it. */
    private static List<double[]> points(String path) {
        var points = new ArrayList<double[]>();
        for (String ring : path.split("M", -1)) {
            double[] numbers = Arrays.stream(
                            ring.replaceAll("[lz]", " ").replace("-", " -").split(" +", -1))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double x = 0;
            double y = 0;
            for (int i = 0; i + 1 < numbers.length; i += 2) {
                x += numbers[i];
                y += numbers[i + 1];
                points.add(new double[] {x, y});
            }
        }
        return points;
    }

    private static double[] mean(List<double[]> points) {
        return new double[] {
            points.stream().mapToDouble(point -> point[0]).average().orElse(0),
            points.stream().mapToDouble(point -> point[1]).average().orElse(0)
        };
    }
}
