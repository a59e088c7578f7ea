package canvass.pack;

import java.util.ArrayList;
import java.util.List;

/** A feature's borders as an SVG path: each ring a start and then steps, in tenths of a pixel written as short as may be. */
final class Outline {
    private static final double SMALLEST_ISLAND = 0.4;

    private Outline() {}

    /** The text of the path's {@code d}. What is too small to be drawn is a dot of its own, so that it can be pointed at. */
    static String path(Topology.Feature feature) {
        double largest =
                feature.rings().stream().mapToDouble(Outline::area).max().orElse(0);
        var path = new StringBuilder();
        for (List<Point> ring : feature.rings()) {
            double area = area(ring);
            if (area >= SMALLEST_ISLAND || area == largest) {
                path.append(ring(ring));
            }
        }
        return path.isEmpty() ? dot(feature) : path.toString();
    }

    private static String dot(Topology.Feature feature) {
        Point first = feature.rings().getFirst().getFirst();
        return "M" + pair(first.tenthsX() - 4, first.tenthsY()) + "l.4-.4 .4 .4-.4 .4z";
    }

    private static double area(List<Point> ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            sum += ring.get(i).x() * ring.get(i + 1).y()
                    - ring.get(i + 1).x() * ring.get(i).y();
        }
        return Math.abs(sum) / 2;
    }

    private static String ring(List<Point> ring) {
        var steps = new ArrayList<String>();
        Point start = ring.getFirst();
        long x = start.tenthsX();
        long y = start.tenthsY();
        for (Point point : ring.subList(1, ring.size() - 1)) {
            if (point.tenthsX() != x || point.tenthsY() != y) {
                steps.add(pair(point.tenthsX() - x, point.tenthsY() - y));
                x = point.tenthsX();
                y = point.tenthsY();
            }
        }
        if (steps.size() < 2) {
            return "";
        }
        String text = String.join(" ", steps).replace(" -", "-");
        return "M" + pair(start.tenthsX(), start.tenthsY()) + "l" + text + "z";
    }

    private static String pair(long tenthsX, long tenthsY) {
        String x = number(tenthsX);
        String y = number(tenthsY);
        return y.startsWith("-") ? x + y : x + " " + y;
    }

    private static String number(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long part = Math.abs(tenths) % 10;
        String digits = (whole > 0 || part == 0 ? Long.toString(whole) : "") + (part > 0 ? "." + part : "");
        return tenths < 0 ? "-" + digits : digits;
    }
}
