package canvass.call.regression;

/** What a design's effects add up to in each row. */
final class Prediction {
    private Prediction() {}

    /** Takes the effects' sum away from values, in the rows that are wanted. */
    static void subtract(Fronts fronts, int response, double[] values, boolean[] wanted, boolean partial) {
        Design design = fronts.design;
        int last = design.levels.length - 1;
        Design.Level leaf = design.levels[last];
        double[][] paths = new double[leaf.nodes()][];
        for (int row = 0; row < design.rows; row++) {
            if (!wanted[row]) {
                continue;
            }
            int node = design.leafOf[row];
            if (paths[node] == null) {
                paths[node] = columns(fronts, last, node, response, partial);
            }
            double[] path = paths[node];
            double sum = 0;
            int from = row * design.width;
            for (int c = 0; c < design.width; c++) {
                sum += path[c] * design.x[from + c];
            }
            values[row] -= sum;
        }
    }

    /** A node's and its ancestors' effects, added up by the root's columns. */
    private static double[] columns(Fronts fronts, int l, int node, int response, boolean partial) {
        int[] gather = fronts.design.levels[l].gather();
        double[] path = new double[gather.length];
        fronts.path(l, node, response, path);
        double[] sum = new double[fronts.design.width];
        for (int i = 0; i < path.length; i++) {
            if (partial || fronts.design.features[gather[i]] != Feature.PARTIAL) {
                sum[gather[i]] += path[i];
            }
        }
        return sum;
    }
}
