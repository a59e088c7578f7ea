package canvass.backtest;

import java.util.List;
import java.util.Locale;

/**
 * A line chart as SVG, without a library: its own light and dark colours, text that scales, and a shape for each series so
 * that nothing depends on telling colours apart.
 */
final class Chart {
    /** A line or, where points alone make sense, dots. */
    record Series(String name, List<Point> points, boolean joined) {}

    /**
     * A point.
     *
     * @param weight from 0 to 1, how large its mark is
     */
    record Point(double x, double y, double weight) {}

    /** A tick of an axis. */
    record Tick(double at, String text) {}

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final int LEFT = 64;
    private static final int TOP = 60;
    private static final int RIGHT = 560;
    private static final int BOTTOM = 384;
    private static final String STYLE = """
            <style>
            text{font:13px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#1f2328;stroke:none}
            .title{font-size:16px;font-weight:600}.paper{fill:#ffffff}.grid{stroke:#d1d9e0}.axis{stroke:#1f2328}
            .ideal{stroke:#1f2328;stroke-dasharray:5 4;fill:none}
            .s0{stroke:#0a5fb4;fill:#0a5fb4}.s1{stroke:#b3400e;fill:#b3400e}.s2{stroke:#3d7d1e;fill:#3d7d1e}
            .s3{stroke:#7a3fa0;fill:#7a3fa0}.s4{stroke:#946000;fill:#946000}.s5{stroke:#0b7a75;fill:#0b7a75}
            polyline{stroke-width:2;fill:none !important}
            @media (prefers-color-scheme:dark){text{fill:#e6edf3}.paper{fill:#0d1117}.grid{stroke:#3d444d}.axis,.ideal{stroke:#e6edf3}
            .s0{stroke:#6cb6ff;fill:#6cb6ff}.s1{stroke:#ff9b6b;fill:#ff9b6b}.s2{stroke:#8ddb6c;fill:#8ddb6c}
            .s3{stroke:#d2a8ff;fill:#d2a8ff}.s4{stroke:#e3b341;fill:#e3b341}.s5{stroke:#56d4cf;fill:#56d4cf}}
            </style>
            """;

    private final StringBuilder svg = new StringBuilder();
    private final List<Tick> across;
    private final List<Tick> up;
    private int series;

    Chart(String title, String description, List<Tick> across, List<Tick> up) {
        this.across = List.copyOf(across);
        this.up = List.copyOf(up);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"" + escaped(description) + "\">\n");
        svg.append(STYLE);
        svg.append("<rect class=\"paper\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\"/>\n");
        text(LEFT, 26, "start", "title", title);
    }

    /** The frame, its ticks and what the axes are of. */
    Chart axes(String acrossName, String upName) {
        for (Tick tick : up) {
            line("grid", LEFT, y(tick.at), RIGHT, y(tick.at));
            text(LEFT - 8, y(tick.at) + 4, "end", "", tick.text);
        }
        for (Tick tick : across) {
            line("grid", x(tick.at), TOP, x(tick.at), BOTTOM);
            text(x(tick.at), BOTTOM + 20, "middle", "", tick.text);
        }
        line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        line("axis", LEFT, TOP, LEFT, BOTTOM);
        text((LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle", "", acrossName);
        text(LEFT, TOP - 6, "start", "", upName);
        return this;
    }

    /** What would be ideal, as a dashed line. */
    Chart ideal(double x1, double y1, double x2, double y2) {
        line("ideal", x(x1), y(y1), x(x2), y(y2));
        return this;
    }

    /** Adds a series with its name in the legend. */
    Chart add(Series each) {
        String style = "s" + series % 6;
        if (each.joined) {
            var points = new StringBuilder();
            each.points.forEach(p -> points.append(number(x(p.x)) + "," + number(y(p.y)) + " "));
            svg.append("<polyline class=\"" + style + "\" fill=\"none\" points=\""
                    + points.toString().strip() + "\"/>\n");
        }
        each.points.forEach(p -> mark(style, x(p.x), y(p.y), 2.5 + 5 * p.weight));
        double at = TOP + 12 + 24.0 * series;
        mark(style, RIGHT + 22, at, 5);
        text(RIGHT + 36, at + 4, "start", "", each.name);
        series++;
        return this;
    }

    String svg() {
        return svg + "</svg>\n";
    }

    /** Circle, square, triangle, diamond, cross, bar: a shape a series. */
    private void mark(String style, double x, double y, double r) {
        String shape = switch (series % 6) {
            case 0 ->
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(style, number(x), number(y), number(r));
            case 1 -> path(style, x, y, r, new int[] {-1, -1, 1, -1, 1, 1, -1, 1});
            case 2 -> path(style, x, y, r, new int[] {0, -1, 1, 1, -1, 1});
            case 3 -> path(style, x, y, 1.2 * r, new int[] {0, -1, 1, 0, 0, 1, -1, 0});
            case 4 -> path(style, x, y, r, new int[] {-1, -1, 0, 0, 1, -1, 0, 1});
            default -> path(style, x, y, r, new int[] {-1, 0, 1, 0, 1, 1, -1, 1});
        };
        svg.append(shape).append('\n');
    }

    private static String path(String style, double x, double y, double r, int[] corners) {
        var points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(number(x + r * corners[i]) + "," + number(y + r * corners[i + 1]) + " ");
        }
        return "<polygon class=\"" + style + "\" points=\"" + points.toString().strip() + "\"/>";
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
    }

    private void text(double x, double y, String anchor, String style, String text) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" class=\"%s\">%s</text>\n"
                .formatted(number(x), number(y), anchor, style, escaped(text)));
    }

    private double x(double value) {
        double first = across.getFirst().at;
        return LEFT + (RIGHT - LEFT) * (value - first) / (across.getLast().at - first);
    }

    private double y(double value) {
        double first = up.getFirst().at;
        double part = (value - first) / (up.getLast().at - first);
        return BOTTOM - (BOTTOM - TOP) * Math.clamp(part, 0, 1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
