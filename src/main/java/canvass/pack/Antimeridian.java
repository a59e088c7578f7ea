package canvass.pack;

import java.util.ArrayList;
import java.util.List;

/** Cuts a ring in degrees where it crosses the 180th meridian, so that on a flat page both parts lie where they belong. */
final class Antimeridian {
    private static final double HALF = 180;
    private static final double WHOLE = 360;

    private Antimeridian() {}

    /** One ring where it does not cross, else one on each side. */
    static List<List<Point>> cut(List<Point> ring) {
        List<Point> unwound = unwound(ring);
        boolean east = unwound.stream().anyMatch(p -> p.x() > HALF);
        boolean west = unwound.stream().anyMatch(p -> p.x() < -HALF);
        if (!east && !west) {
            return List.of(unwound);
        }
        double edge = east ? HALF : -HALF;
        double turn = east ? -WHOLE : WHOLE;
        List<Point> inside = kept(unwound, edge, east);
        List<Point> beyond = kept(unwound, edge, !east).stream()
                .map(p -> new Point(p.x() + turn, p.y()))
                .toList();
        return List.of(inside, beyond).stream().filter(r -> r.size() > 2).toList();
    }

    /** Without jumps from one edge of the page to the other: longitudes go on past 180 instead. */
    private static List<Point> unwound(List<Point> ring) {
        var points = new ArrayList<Point>();
        double shift = 0;
        double before = ring.getFirst().x();
        for (Point point : ring) {
            double step = point.x() - before;
            shift += step > HALF ? -WHOLE : step < -HALF ? WHOLE : 0;
            before = point.x();
            points.add(new Point(point.x() + shift, point.y()));
        }
        return points;
    }

    /** The part of a closed ring on one side of a meridian (Sutherland and Hodgman, 1974), closed again along it. */
    private static List<Point> kept(List<Point> ring, double edge, boolean below) {
        var part = new ArrayList<Point>();
        for (int i = 0; i + 1 < ring.size(); i++) {
            Point from = ring.get(i);
            Point to = ring.get(i + 1);
            boolean fromIn = below == (from.x() <= edge);
            boolean toIn = below == (to.x() <= edge);
            if (fromIn) {
                part.add(from);
            }
            if (fromIn != toIn) {
                double share = (edge - from.x()) / (to.x() - from.x());
                part.add(new Point(edge, from.y() + share * (to.y() - from.y())));
            }
        }
        if (!part.isEmpty()) {
            part.add(part.getFirst());
        }
        return part;
    }
}
