package canvass.call.regression;

/**
 * How uncertain weighted sums over rows are, one sum for each node of a level, and how they hang together. A sum's weights are
 * eliminated along the tree as the equations were: whatever a node below the level leaves is that sum's alone, and what
 * is left at the level and above it is shared.
 */
public final class Sums {
    private final Design design;
    private final Fronts fronts;
    private final int level;

    /**
     * @param level 0 for one sum over all rows; or the design's level whose nodes are summed over
     */
    public Sums(Fit fit, int level) {
        this.design = fit.design();
        this.fronts = fit.fronts();
        this.level = level;
    }

    /**
     * The covariances of the sums, relative to the noise variance of a middling unit.
     *
     * @param weight by row, what its effects weigh in its sum
     * @param partialWeight by row, what its effect of being partly counted weighs
     */
    public double[][] covariance(double[] weight, double[] partialWeight) {
        int last = design.levels.length - 1;
        double[] carried = leafVectors(weight, partialWeight);
        double[] alone = new double[design.levels[last].nodes()];
        for (int l = last; l > level; l--) {
            double[] up = new double[design.levels[l - 1].nodes() * design.levels[l - 1].front()];
            double[] aloneUp = new double[design.levels[l - 1].nodes()];
            for (int node = 0; node < design.levels[l].nodes(); node++) {
                int front = design.levels[l].front();
                double[] vector = java.util.Arrays.copyOfRange(carried, node * front, (node + 1) * front);
                int parent = design.levels[l].parent()[node];
                aloneUp[parent] += alone[node] + product(l, node, vector, vector);
                double[] rest = eliminated(l, node, vector);
                for (int c = 0; c < rest.length; c++) {
                    up[parent * rest.length + c] += rest[c];
                }
            }
            carried = up;
            alone = aloneUp;
        }
        return shared(carried, alone);
    }

    private double[] leafVectors(double[] weight, double[] partialWeight) {
        Design.Level leaf = design.leaf();
        double[] sums = new double[leaf.nodes() * design.width];
        for (int row = 0; row < design.rows; row++) {
            if (weight[row] == 0 && partialWeight[row] == 0) {
                continue;
            }
            int to = design.leafOf[row] * design.width;
            int from = row * design.width;
            for (int c = 0; c < design.width; c++) {
                double w = design.features[c] == Feature.PARTIAL ? partialWeight[row] : weight[row];
                sums[to + c] += w * design.x[from + c];
            }
        }
        double[] vectors = new double[leaf.nodes() * leaf.front()];
        for (int node = 0; node < leaf.nodes(); node++) {
            for (int c = 0; c < leaf.front(); c++) {
                vectors[node * leaf.front() + c] = sums[node * design.width + leaf.gather()[c]];
            }
        }
        return vectors;
    }

    private double[][] shared(double[] carried, double[] alone) {
        int nodes = design.levels[level].nodes();
        int front = design.levels[level].front();
        double[][] covariance = new double[nodes][nodes];
        double[][] vector = new double[nodes][];
        int[] at = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            covariance[node][node] = alone[node];
            vector[node] = java.util.Arrays.copyOfRange(carried, node * front, (node + 1) * front);
            at[node] = node;
        }
        for (int l = level; l >= 0; l--) {
            for (int i = 0; i < nodes; i++) {
                double[] solved = solved(l, at[i], vector[i]);
                for (int j = 0; j <= i; j++) {
                    if (at[i] == at[j]) {
                        double sum = 0;
                        for (int a = 0; a < solved.length; a++) {
                            sum += solved[a] * vector[j][a];
                        }
                        covariance[i][j] += sum;
                    }
                }
            }
            for (int i = 0; i < nodes && l > 0; i++) {
                vector[i] = eliminated(l, at[i], vector[i]);
                at[i] = design.levels[l].parent()[at[i]];
            }
        }
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }

    private double product(int l, int node, double[] one, double[] other) {
        double[] solved = solved(l, node, one);
        double sum = 0;
        for (int a = 0; a < solved.length; a++) {
            sum += solved[a] * other[a];
        }
        return sum;
    }

    /** The inverse of the node's own block times the vector's own part. */
    private double[] solved(int l, int node, double[] vector) {
        int own = design.levels[l].own();
        double[] inverse = fronts.ownInverse[l];
        double[] solved = new double[own];
        for (int a = 0; a < own; a++) {
            double sum = 0;
            for (int b = 0; b < own; b++) {
                sum += inverse[(node * own + a) * own + b] * vector[b];
            }
            solved[a] = sum;
        }
        return solved;
    }

    /** What is left for the node's ancestors. */
    private double[] eliminated(int l, int node, double[] vector) {
        int own = design.levels[l].own();
        int up = design.levels[l].front() - own;
        double[] rest = java.util.Arrays.copyOfRange(vector, own, own + up);
        for (int a = 0; a < own; a++) {
            int line = (node * own + a) * up;
            for (int c = 0; c < up; c++) {
                rest[c] -= fronts.gain[l][line + c] * vector[a];
            }
        }
        return rest;
    }
}
