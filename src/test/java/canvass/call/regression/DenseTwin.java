package canvass.call.regression;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A random tree and design, and the same model solved slowly: all effects as one vector, all equations as one matrix. */
final class DenseTwin {
    final Design design;
    final double[][] y;
    final double[] weight;
    /** By row and effect. */
    final Dense x;

    private final int[] offset;

    private DenseTwin(Design design, int responses, SplittableRandom chance) {
        this.design = design;
        this.y = new double[responses][design.rows];
        this.weight = new double[design.rows];
        for (int row = 0; row < design.rows; row++) {
            weight[row] = chance.nextInt(4) == 0 ? 0 : 0.2 + chance.nextDouble();
            for (double[] column : y) {
                column[row] = chance.nextGaussian();
            }
        }
        this.offset = new int[design.levels.length];
        for (int l = 1; l < offset.length; l++) {
            offset[l] = offset[l - 1] + design.levels[l - 1].nodes() * design.levels[l - 1].own();
        }
        this.x = Dense.zero(design.rows, design.effects());
        for (int row = 0; row < design.rows; row++) {
            double[] line = effects(row, 1, 1);
            for (int e = 0; e < line.length; e++) {
                x.add(row, e, line[e]);
            }
        }
    }

    /** Four to sixty rows in up to three levels below the root; a column in four is zero in most rows. */
    static DenseTwin random(long seed, boolean heavyTailed) {
        var chance = new SplittableRandom(seed);
        int rows = 4 + chance.nextInt(57);
        List<Feature> all =
                List.of(Feature.LEVEL, Feature.MARGIN, Feature.SIZE, Feature.COVARIATE, Feature.PARTIAL, Feature.MODE);
        List<Feature> features = all.subList(0, 1 + chance.nextInt(all.size()));
        int width = features.size();
        double[] values = new double[rows * width];
        Arrays.setAll(values, i -> i % width == 0 ? 1 : chance.nextInt(4) == 0 ? 0 : chance.nextGaussian());
        var builder = new Design.Builder(rows, features, values);
        int[] above = new int[rows];
        int nodes = 1;
        List<Role> roles = heavyTailed ? List.of(Role.REGION, Role.GROUP, Role.AREA) : List.of(Role.AREA);
        for (Role role : roles) {
            int parts = 1 + chance.nextInt(3);
            int[] nodeOf = new int[rows];
            for (int row = 0; row < rows; row++) {
                nodeOf[row] = above[row] * parts + chance.nextInt(parts);
            }
            nodes *= parts;
            int own = 1 + chance.nextInt(width);
            int[] columns = new int[own];
            Arrays.setAll(columns, c -> c);
            builder.level(role, columns, nodes, nodeOf);
            above = nodeOf;
        }
        return new DenseTwin(builder.build(), 1 + chance.nextInt(3), chance);
    }

    /** What all effects weigh in a row whose whole and whose partial columns weigh so much. */
    double[] effects(int row, double whole, double partial) {
        double[] line = new double[design.effects()];
        int node = design.leafOf[row];
        for (int l = design.levels.length - 1; l >= 0; l--) {
            Design.Level level = design.levels[l];
            for (int a = 0; a < level.own(); a++) {
                int column = level.columns()[a];
                double w = design.features[column] == Feature.PARTIAL ? partial : whole;
                line[index(l, node, a)] += w * design.x[row * design.width + column];
            }
            node = level.parent()[node];
        }
        return line;
    }

    int index(int l, int node, int own) {
        return offset[l] + node * design.levels[l].own() + own;
    }

    int nodeOf(int row, int level) {
        int node = design.leafOf[row];
        for (int l = design.levels.length - 1; l > level; l--) {
            node = design.levels[l].parent()[node];
        }
        return node;
    }

    Dense squares() {
        return x.transposed().times(Dense.diagonal(weight)).times(x);
    }

    Dense inverse(double[][] precision) {
        Dense equations = squares();
        for (int l = 0; l < precision.length; l++) {
            for (int i = 0; i < precision[l].length; i++) {
                int at = offset[l] + i;
                equations.add(at, at, precision[l][i]);
            }
        }
        return equations.inverse();
    }

    Dense right(int response) {
        return x.transposed().times(Dense.diagonal(weight)).times(Dense.column(y[response]));
    }

    double[][] precisions(SplittableRandom chance) {
        double[][] precision = new double[design.levels.length][];
        for (int l = 0; l < precision.length; l++) {
            precision[l] = new double[design.levels[l].nodes() * design.levels[l].own()];
            Arrays.setAll(precision[l], i -> 0.1 + 3 * chance.nextDouble());
        }
        return precision;
    }
}
