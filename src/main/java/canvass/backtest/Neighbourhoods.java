package canvass.backtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counties that lie together: each state halved across its wider side, again and again, until no part has more than eight
 * counties. Where a county lies is the middle of the points of its outline on the page's map.
 */
final class Neighbourhoods {
    private static final String MAP = "/canvass/web/boundaries-counties.json";
    private static final int MOST = 8;
    private static final Map<String, double[]> MIDDLES = middles();

    private final List<String> units;
    private final String[] names;

    private Neighbourhoods(List<String> units) {
        this.units = units;
        this.names = new String[units.size()];
    }

    /**
     * Each county's neighbourhood.
     *
     * @param units their codes
     * @param states the state of each
     */
    static List<String> of(List<String> units, List<String> states) {
        var neighbourhoods = new Neighbourhoods(units);
        Map<String, Integer[]> byState = new HashMap<>();
        for (String state : states) {
            byState.computeIfAbsent(
                    state,
                    s -> IntStream.range(0, units.size())
                            .filter(unit -> states.get(unit).equals(s))
                            .boxed()
                            .toArray(Integer[]::new));
        }
        byState.forEach((state, all) -> neighbourhoods.name(all, state + ":"));
        return List.of(neighbourhoods.names);
    }

    private void name(Integer[] part, String name) {
        if (part.length <= MOST) {
            for (int unit : part) {
                names[unit] = name;
            }
            return;
        }
        int axis = spread(part, 1) > spread(part, 0) ? 1 : 0;
        Integer[] sorted = part.clone();
        Arrays.sort(
                sorted,
                Comparator.comparingDouble((Integer unit) -> middle(unit)[axis]).thenComparing(units::get));
        name(Arrays.copyOfRange(sorted, 0, sorted.length / 2), name + "0");
        name(Arrays.copyOfRange(sorted, sorted.length / 2, sorted.length), name + "1");
    }

    private double spread(Integer[] part, int axis) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int unit : part) {
            least = Math.min(least, middle(unit)[axis]);
            most = Math.max(most, middle(unit)[axis]);
        }
        return most - least;
    }

    /** A county that the map does not have lies nowhere in particular. */
    private double[] middle(int unit) {
        return MIDDLES.getOrDefault(units.get(unit), new double[2]);
    }

    private static Map<String, double[]> middles() {
        try (InputStream in = Objects.requireNonNull(Neighbourhoods.class.getResourceAsStream(MAP), MAP)) {
            Map<String, double[]> middles = new HashMap<>();
            for (JsonNode feature : JsonMapper.shared().readTree(in).path("features")) {
                String id = feature.path("id").stringValue("");
                middles.put(
                        id.substring(id.lastIndexOf('/') + 1),
                        middle(feature.path("d").stringValue("")));
            }
            return middles;
        } catch (IOException e) {
            throw new UncheckedIOException(MAP + " cannot be read", e);
        }
    }

    /** The mean of a path's points: {@code M} begins a ring in absolute numbers, {@code l} goes on in steps. */
    private static double[] middle(String path) {
        double[] sum = new double[2];
        int points = 0;
        for (String ring : path.split("M", -1)) {
            double[] at = new double[2];
            List<Double> numbers = Arrays.stream(ring.replace("z", " ")
                            .replace("l", " ")
                            .replace("-", " -")
                            .strip()
                            .split(" +", -1))
                    .filter(n -> !n.isEmpty())
                    .map(Double::valueOf)
                    .toList();
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                at[0] += numbers.get(i);
                at[1] += numbers.get(i + 1);
                sum[0] += at[0];
                sum[1] += at[1];
                points++;
            }
        }
        return new double[] {sum[0] / Math.max(1, points), sum[1] / Math.max(1, points)};
    }
}
