package canvass.call.regression;

import java.util.Arrays;

/**
 * The normal equations of a design, solved along its tree. Each node has a small dense matrix, its front: its own effects,
 * then its ancestors' up to the root. Rows add to the fronts of the finest level; eliminating a node's own effects leaves a
 * matrix of its ancestors', which is added to its parent's front (the multifrontal method: Duff and Reid 1983; the statistics
 * are those of nested mixed models, Pinheiro and Bates 2000, 2.2). The work grows with rows and nodes alike, linearly.
 */
final class Fronts {
    private static final int AT_ONCE = 4;

    final Design design;
    final int responses;
    /** By level: node after node, the front's matrix, of which the upper triangle counts. */
    final double[][] matrix;
    /** By level: node after node, the right-hand side of each response. */
    final double[][] right;
    /**
     * What the rows alone give, kept while variances change: for each node of the finest level the sums of weighted products of the
     * root's columns, upper triangle; a front has the same sums several times over, once for each level that uses the column.
     */
    private final double[] products;

    private final double[] productsWithResponse;
    /** By level: the own effects' inverse times what couples them to the ancestors; node after node, own by ancestors. */
    final double[][] gain;
    /** By level: the inverse of the own effects' block; node after node. */
    final double[][] ownInverse;
    /** By level: what is found; node after node, response after response, own effects. */
    final double[][] effect;

    Fronts(Design design, int responses) {
        this.design = design;
        this.responses = responses;
        int depth = design.levels.length;
        matrix = new double[depth][];
        right = new double[depth][];
        gain = new double[depth][];
        ownInverse = new double[depth][];
        effect = new double[depth][];
        for (int l = 0; l < depth; l++) {
            Design.Level level = design.levels[l];
            matrix[l] = new double[level.nodes() * level.front() * level.front()];
            right[l] = new double[level.nodes() * level.front() * responses];
            gain[l] = new double[level.nodes() * level.own() * (level.front() - level.own())];
            ownInverse[l] = new double[level.nodes() * level.own() * level.own()];
            effect[l] = new double[level.nodes() * level.own() * responses];
        }
        products = new double[design.leaf().nodes() * design.width * design.width];
        productsWithResponse = new double[design.leaf().nodes() * responses * design.width];
    }

    /** Sums the rows' squares and products, each with its weight; a weight of zero leaves a row out. */
    void takeRows(double[][] y, double[] weight) {
        Arrays.fill(products, 0);
        Arrays.fill(productsWithResponse, 0);
        int[] waiting = new int[AT_ONCE];
        int waits = 0;
        for (int row = 0; row < design.rows; row++) {
            if (weight[row] == 0) {
                continue;
            }
            if (waits > 0 && (waits == AT_ONCE || design.leafOf[waiting[0]] != design.leafOf[row])) {
                take(waiting, waits, weight);
                waits = 0;
            }
            waiting[waits++] = row;
            takeResponses(row, y, weight[row]);
        }
        if (waits > 0) {
            take(waiting, waits, weight);
        }
    }

    private void takeResponses(int row, double[][] y, double w) {
        int width = design.width;
        for (int r = 0; r < responses; r++) {
            double wy = w * y[r][row];
            int from = row * width;
            int line = (design.leafOf[row] * responses + r) * width;
            for (int a = 0; a < width; a++) {
                productsWithResponse[line + a] += wy * design.x[from + a];
            }
        }
    }

    /** Adds up to four rows of one node: each sum is loaded and stored once for all of them, which is most of the work. */
    private void take(int[] row, int rows, double[] weight) {
        int width = design.width;
        double[] x = design.x;
        int at0 = row[0] * width;
        int at1 = row[Math.min(1, rows - 1)] * width;
        int at2 = row[Math.min(2, rows - 1)] * width;
        int at3 = row[Math.min(3, rows - 1)] * width;
        double w0 = weight[row[0]];
        double w1 = rows > 1 ? weight[row[1]] : 0;
        double w2 = rows > 2 ? weight[row[2]] : 0;
        double w3 = rows > 3 ? weight[row[3]] : 0;
        int line = design.leafOf[row[0]] * width * width;
        for (int a = 0; a < width; a++) {
            double a0 = w0 * x[at0 + a];
            double a1 = w1 * x[at1 + a];
            double a2 = w2 * x[at2 + a];
            double a3 = w3 * x[at3 + a];
            for (int b = a; b < width; b++) {
                products[line + b] += a0 * x[at0 + b] + a1 * x[at1 + b] + a2 * x[at2 + b] + a3 * x[at3 + b];
            }
            line += width;
        }
    }

    /** Spreads the rows' sums over the fronts of the finest level. */
    private void spread(double[] into, double[] rightInto) {
        Design.Level leaf = design.leaf();
        int front = leaf.front();
        int width = design.width;
        int[] gather = leaf.gather();
        for (int node = 0; node < leaf.nodes(); node++) {
            int from = node * width * width;
            for (int a = 0; a < front; a++) {
                int line = (node * front + a) * front;
                for (int b = a; b < front; b++) {
                    int low = Math.min(gather[a], gather[b]);
                    into[line + b] = products[from + low * width + gather[a] + gather[b] - low];
                }
            }
            for (int r = 0; r < responses; r++) {
                int line = node * responses + r;
                for (int a = 0; a < front; a++) {
                    rightInto[line * front + a] = productsWithResponse[line * width + gather[a]];
                }
            }
        }
    }

    /** Solves for all effects under given precisions (one a level, node and own effect, relative to the noise). */
    void solve(double[][] precision) {
        int last = design.levels.length - 1;
        for (int l = 0; l < last; l++) {
            Arrays.fill(matrix[l], 0);
            Arrays.fill(right[l], 0);
        }
        spread(matrix[last], right[last]);
        for (int l = last; l >= 0; l--) {
            for (int node = 0; node < design.levels[l].nodes(); node++) {
                eliminate(l, node, precision[l]);
            }
        }
        for (int l = 1; l <= last; l++) {
            double[] above = new double[design.levels[l - 1].front()];
            for (int node = 0; node < design.levels[l].nodes(); node++) {
                substitute(l, node, above);
            }
        }
    }

    private void eliminate(int l, int node, double[] precision) {
        Design.Level level = design.levels[l];
        int own = level.own();
        int front = level.front();
        int up = front - own;
        double[] m = matrix[l];
        int at = node * front * front;
        double[] inverse = ownInverse[l];
        int inverseAt = node * own * own;
        for (int a = 0; a < own; a++) {
            m[at + a * front + a] += precision[node * own + a];
        }
        SmallInverse.ofUpper(m, at, front, own, inverse, inverseAt);
        multiply(inverse, inverseAt, m, at, own, front, gain[l], node * own * up);
        for (int r = 0; r < responses; r++) {
            int line = (node * responses + r) * front;
            for (int a = 0; a < own; a++) {
                double sum = 0;
                for (int b = 0; b < own; b++) {
                    sum += inverse[inverseAt + a * own + b] * right[l][line + b];
                }
                effect[l][(node * responses + r) * own + a] = sum;
            }
        }
        if (l > 0) {
            passUp(l, node);
        }
    }

    /** The own block's inverse times the block that couples it to the ancestors. */
    private static void multiply(
            double[] inverse, int inverseAt, double[] m, int at, int own, int front, double[] into, int intoAt) {
        int up = front - own;
        for (int a = 0; a < own; a++) {
            for (int c = 0; c < up; c++) {
                double sum = 0;
                for (int b = 0; b < own; b++) {
                    sum += inverse[inverseAt + a * own + b] * m[at + b * front + own + c];
                }
                into[intoAt + a * up + c] = sum;
            }
        }
    }

    private void passUp(int l, int node) {
        Design.Level level = design.levels[l];
        int own = level.own();
        int front = level.front();
        int up = front - own;
        double[] m = matrix[l];
        int at = node * front * front;
        int parent = level.parent()[node];
        double[] above = matrix[l - 1];
        int aboveAt = parent * up * up;
        int gainAt = node * own * up;
        for (int c = 0; c < up; c++) {
            int line = at + (own + c) * front + own;
            int aboveLine = aboveAt + c * up;
            for (int d = c; d < up; d++) {
                above[aboveLine + d] += m[line + d];
            }
            for (int a = 0; a < own; a++) {
                double coupling = m[at + a * front + own + c];
                if (coupling != 0) {
                    int gainLine = gainAt + a * up;
                    for (int d = c; d < up; d++) {
                        above[aboveLine + d] -= coupling * gain[l][gainLine + d];
                    }
                }
            }
        }
        for (int r = 0; r < responses; r++) {
            int line = (node * responses + r) * front;
            int aboveLine = (parent * responses + r) * up;
            for (int c = 0; c < up; c++) {
                double sum = right[l][line + own + c];
                for (int a = 0; a < own; a++) {
                    sum -= m[at + a * front + own + c] * effect[l][(node * responses + r) * own + a];
                }
                right[l - 1][aboveLine + c] += sum;
            }
        }
    }

    private void substitute(int l, int node, double[] above) {
        Design.Level level = design.levels[l];
        int own = level.own();
        int up = level.front() - own;
        for (int r = 0; r < responses; r++) {
            path(l - 1, level.parent()[node], r, above);
            for (int a = 0; a < own; a++) {
                int at = (node * responses + r) * own + a;
                double sum = effect[l][at];
                int gainLine = (node * own + a) * up;
                for (int c = 0; c < up; c++) {
                    sum -= gain[l][gainLine + c] * above[c];
                }
                effect[l][at] = sum;
            }
        }
    }

    /** The product of the effects and the rows' right-hand side, for one response. */
    double fitted(int response) {
        int last = design.levels.length - 1;
        Design.Level leaf = design.levels[last];
        double sum = 0;
        double[] path = new double[leaf.front()];
        for (int node = 0; node < leaf.nodes(); node++) {
            path(last, node, response, path);
            int line = (node * responses + response) * design.width;
            for (int a = 0; a < path.length; a++) {
                sum += path[a] * productsWithResponse[line + leaf.gather()[a]];
            }
        }
        return sum;
    }

    /** A node's effects and its ancestors', in the order of its front. */
    void path(int l, int node, int response, double[] path) {
        int filled = 0;
        int at = node;
        for (int up = l; up >= 0; up--) {
            Design.Level level = design.levels[up];
            System.arraycopy(effect[up], (at * responses + response) * level.own(), path, filled, level.own());
            filled += level.own();
            at = level.parent()[at];
        }
    }
}
