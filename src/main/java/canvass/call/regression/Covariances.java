package canvass.call.regression;

/**
 * How uncertain the effects are, relative to the noise: for each node the covariance of its own effects and its ancestors',
 * from the root down. With a node's effects u, its ancestors' a and the gain K, u = ... - K a, so that
 * cov(u, a) = -K cov(a) and cov(u) = inverse + K cov(a) K'.
 */
final class Covariances {
    private final Fronts fronts;
    /** By level but the finest: node after node, the covariance of its front. */
    private final double[][] full;
    /** By level: the variances of the own effects, node after node. */
    final double[][] variance;

    Covariances(Fronts fronts) {
        this.fronts = fronts;
        Design.Level[] levels = fronts.design.levels;
        full = new double[levels.length][];
        variance = new double[levels.length][];
        for (int l = 0; l < levels.length; l++) {
            Design.Level level = levels[l];
            variance[l] = new double[level.nodes() * level.own()];
            full[l] = l < levels.length - 1 || l == 0
                    ? new double[level.nodes() * level.front() * level.front()]
                    : new double[0];
        }
    }

    void compute() {
        Design.Level[] levels = fronts.design.levels;
        System.arraycopy(fronts.ownInverse[0], 0, full[0], 0, full[0].length);
        for (int a = 0; a < levels[0].own(); a++) {
            variance[0][a] = full[0][a * levels[0].own() + a];
        }
        for (int l = 1; l < levels.length; l++) {
            double[] coupled = new double[levels[l].own() * (levels[l].front() - levels[l].own())];
            for (int node = 0; node < levels[l].nodes(); node++) {
                descend(l, node, coupled);
            }
        }
    }

    private void descend(int l, int node, double[] coupled) {
        Design.Level level = fronts.design.levels[l];
        int own = level.own();
        int up = level.front() - own;
        couple(l, node, coupled);
        boolean keep = l < fronts.design.levels.length - 1;
        for (int a = 0; a < own; a++) {
            int last = keep ? own : a + 1;
            for (int b = a; b < last; b++) {
                double sum = fronts.ownInverse[l][node * own * own + a * own + b];
                int line = (node * own + b) * up;
                for (int c = 0; c < up; c++) {
                    sum -= coupled[a * up + c] * fronts.gain[l][line + c];
                }
                if (a == b) {
                    variance[l][node * own + a] = sum;
                }
                if (keep) {
                    put(l, node, a, b, sum);
                }
            }
        }
        if (keep) {
            keepAncestors(l, node, coupled);
        }
    }

    /** The own effects' covariance with the ancestors', own by ancestors. */
    private void couple(int l, int node, double[] coupled) {
        Design.Level level = fronts.design.levels[l];
        int own = level.own();
        int up = level.front() - own;
        double[] gain = fronts.gain[l];
        double[] above = full[l - 1];
        int aboveAt = level.parent()[node] * up * up;
        for (int a = 0; a < own; a++) {
            int from = (node * own + a) * up;
            for (int c = 0; c < up; c++) {
                double sum = 0;
                int line = aboveAt + c * up;
                for (int d = 0; d < up; d++) {
                    sum -= gain[from + d] * above[line + d];
                }
                coupled[a * up + c] = sum;
            }
        }
    }

    private void keepAncestors(int l, int node, double[] coupled) {
        Design.Level level = fronts.design.levels[l];
        int own = level.own();
        int front = level.front();
        int up = front - own;
        int aboveAt = level.parent()[node] * up * up;
        for (int c = 0; c < up; c++) {
            for (int a = 0; a < own; a++) {
                put(l, node, a, own + c, coupled[a * up + c]);
            }
            int to = (node * front + own + c) * front + own;
            System.arraycopy(full[l - 1], aboveAt + c * up, full[l], to, up);
        }
    }

    private void put(int l, int node, int row, int column, double value) {
        int front = fronts.design.levels[l].front();
        int at = node * front * front;
        full[l][at + row * front + column] = value;
        full[l][at + column * front + row] = value;
    }
}
