package canvass.call;

import canvass.call.regression.Design;
import canvass.call.regression.Feature;
import canvass.call.regression.Prior;
import canvass.call.regression.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A frame's columns for the regression: what of a unit may bear on how it swings. Made once a frame; each projection takes those
 * that its prior knows.
 */
final class Columns {
    private static final double[] BUMPS = {-0.8, -0.4, 0, 0.4, 0.8};
    private static final double BUMP_WIDTH = 0.4;

    /** The middling county of a nation. Of a group alone it is its own middling unit, since precincts are not counties. */
    private static final double MIDDLE_SIZE = 9;

    private static final double SIZE_STEP = 1.5;
    private static final double MOST_FRONT_NUMBERS = 2e7;

    private final Frame frame;
    private final Chain chain;
    private final List<Feature> features = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    Columns(Frame frame, Chain chain, Earlier earlier) {
        this.frame = frame;
        this.chain = chain;
        int n = frame.size();
        double[] margin = earlier.margin;
        double[] size = new double[n];
        double[] one = new double[n];
        Arrays.fill(one, 1);
        for (int u = 0; u < n; u++) {
            size[u] = Math.log(earlier.votes[u]);
        }
        double middle = chain.groups >= 0 ? MIDDLE_SIZE : median(size);
        Arrays.setAll(size, u -> (size[u] - middle) / SIZE_STEP);
        add(Feature.LEVEL, one);
        if (earlier.known) {
            add(Feature.MARGIN, margin);
            add(Feature.MARGIN_SQUARED, map(margin, b -> b * b - 0.2));
            for (double bump : BUMPS) {
                add(Feature.MARGIN_SHAPE, map(margin, b -> bump(b - bump)));
            }
            add(Feature.SIZE, size);
            add(Feature.SIZE_SQUARED, map(size, s -> s * s - 1));
            double[] product = new double[n];
            Arrays.setAll(product, u -> margin[u] * size[u]);
            add(Feature.MARGIN_BY_SIZE, product);
        }
        for (double[] covariate : frame.covariate) {
            double[] standard = Standard.of(covariate);
            if (standard.length > 0) {
                add(Feature.COVARIATE, standard);
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double bump(double distance) {
        return Math.exp(-0.5 * distance * distance / (BUMP_WIDTH * BUMP_WIDTH));
    }

    private static double[] map(double[] from, java.util.function.DoubleUnaryOperator to) {
        return Arrays.stream(from).map(to).toArray();
    }

    private void add(Feature feature, double[] column) {
        features.add(feature);
        values.add(column);
    }

    /** The design of one response: the columns and levels that its prior gives any variance. */
    Design design(Rows rows, Prior prior, boolean partial) {
        var kept = new ArrayList<Feature>();
        var columns = new ArrayList<double[]>();
        for (int c = 0; c < features.size(); c++) {
            if (prior.variance(Role.NATION, features.get(c)) > 0) {
                kept.add(features.get(c));
                columns.add(values.get(c));
            }
        }
        int fixed = kept.size();
        if (partial && prior.variance(Role.NATION, Feature.PARTIAL) > 0) {
            kept.add(Feature.PARTIAL);
        }
        for (int m = 0; m < rows.modes; m++) {
            kept.add(Feature.MODE);
        }
        int width = kept.size();
        double[] x = new double[Math.multiplyExact(rows.size, width)];
        for (int row = 0; row < rows.size; row++) {
            int unit = rows.unit(row);
            int at = row * width;
            for (int c = 0; c < fixed; c++) {
                x[at + c] = columns.get(c)[unit];
            }
            if (fixed < width && kept.get(fixed) == Feature.PARTIAL) {
                x[at + fixed] = rows.done[row] > 0 ? rows.rest.doubt()[unit] * (rows.done[row] - 1) : 0;
            }
            if (rows.modes > 0) {
                x[at + width - rows.modes + rows.mode(row)] = 1;
            }
        }
        return levels(new Design.Builder(rows.size, kept, x), rows, prior, kept);
    }

    private Design levels(Design.Builder builder, Rows rows, Prior prior, List<Feature> kept) {
        int front = kept.size();
        for (Chain.Link link : chain.links) {
            int[] own = own(link, prior, kept);
            front += own.length;
            if (own.length > 0 && (double) link.nodes() * front * front < MOST_FRONT_NUMBERS) {
                builder.level(link.role(), own, link.nodes(), byRow(link.nodeOf(), rows));
            } else {
                front -= own.length;
            }
        }
        if (rows.modes > 1 && (double) frame.size() * (front + 1) * (front + 1) < MOST_FRONT_NUMBERS) {
            int[] unit = new int[frame.size()];
            Arrays.setAll(unit, u -> u);
            builder.level(Role.AREA, new int[] {0}, frame.size(), byRow(unit, rows));
        }
        return builder.build();
    }

    private static int[] own(Chain.Link link, Prior prior, List<Feature> kept) {
        var own = new ArrayList<Integer>();
        for (int c = 0; c < kept.size(); c++) {
            Feature feature = kept.get(c);
            boolean wanted = feature == Feature.LEVEL
                    || (feature == Feature.PARTIAL && link.role() == Role.GROUP)
                    || (feature == Feature.MODE && link.role() == Role.GROUP)
                    || (link.slopes() && (feature == Feature.MARGIN || feature == Feature.SIZE));
            if (wanted && prior.variance(link.role(), feature) > 0) {
                own.add(c);
            }
        }
        return own.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] byRow(int[] nodeOf, Rows rows) {
        if (rows.modes <= 1) {
            return nodeOf;
        }
        int[] byRow = new int[rows.size];
        Arrays.setAll(byRow, row -> nodeOf[rows.unit(row)]);
        return byRow;
    }
}
