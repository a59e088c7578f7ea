package canvass.call.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * Which effects act on which row. A row has one value for each of the root's columns, which hold for all rows; each level
 * below (regions, groups, areas) has a node a row lies in, with effects of its own on some of those columns. Nodes nest: each
 * has one parent in the level above. Immutable once handed over.
 */
public final class Design {
    final int rows;
    final int width;
    final double[] x;
    final Feature[] features;
    final Level[] levels;
    /** The node of the finest level that a row lies in. */
    final int[] leafOf;

    private Design(int width, double[] x, Feature[] features, List<Level> levels, int[] leafOf) {
        this.rows = leafOf.length;
        this.width = width;
        this.x = x;
        this.features = features;
        this.levels = levels.toArray(Level[]::new);
        this.leafOf = leafOf;
    }

    /**
     * One level of nodes.
     *
     * @param columns those of the root's columns on which a node has an effect of its own
     * @param parent each node's node in the level above
     * @param front how many effects a node's row has in all: its own, then its parent's, and so up to the root's
     * @param gather for each of these, the root's column it acts on
     */
    @SuppressWarnings("ArrayRecordComponent") // columns of many nodes, of which no two are ever compared
    record Level(Role role, int[] columns, int[] parent, int front, int[] gather) {
        int nodes() {
            return parent.length;
        }

        int own() {
            return columns.length;
        }
    }

    /** Builds a design from the root down. */
    public static final class Builder {
        private final int width;
        private final double[] x;
        private final Feature[] features;
        private final List<Level> levels = new ArrayList<>();
        private int[] leafOf;

        /**
         * @param rows how many
         * @param features what each column says
         * @param x the values, row after row; handed over
         */
        public Builder(int rows, List<Feature> features, double[] x) {
            this.width = features.size();
            this.features = features.toArray(Feature[]::new);
            this.x = x;
            this.leafOf = new int[rows];
            if (x.length != Math.multiplyExact(rows, width)) {
                throw new IllegalArgumentException(x.length + " values for " + rows + " rows of " + width);
            }
            int[] all = new int[width];
            for (int c = 0; c < width; c++) {
                all[c] = c;
            }
            levels.add(new Level(Role.NATION, all, new int[] {0}, width, all));
        }

        /**
         * Adds a level below those there are.
         *
         * @param columns on which its nodes have effects
         * @param nodes how many there are
         * @param nodeOf each row's; rows of one node must share their node of the level above
         */
        public Builder level(Role role, int[] columns, int nodes, int[] nodeOf) {
            int[] parent = new int[nodes];
            java.util.Arrays.fill(parent, -1);
            for (int row = 0; row < nodeOf.length; row++) {
                int above = leafOf[row];
                if (parent[nodeOf[row]] >= 0 && parent[nodeOf[row]] != above) {
                    throw new IllegalArgumentException("node " + nodeOf[row] + " has two parents");
                }
                parent[nodeOf[row]] = above;
            }
            for (int node = 0; node < nodes; node++) {
                parent[node] = Math.max(0, parent[node]);
            }
            Level last = levels.getLast();
            int[] gather = new int[columns.length + last.front()];
            System.arraycopy(columns, 0, gather, 0, columns.length);
            System.arraycopy(last.gather(), 0, gather, columns.length, last.front());
            levels.add(new Level(role, columns.clone(), parent, gather.length, gather));
            leafOf = nodeOf;
            return this;
        }

        public Design build() {
            return new Design(width, x, features, levels, leafOf);
        }
    }

    Level leaf() {
        return levels[levels.length - 1];
    }

    /**
     * The first level of a role.
     *
     * @throws IllegalArgumentException when there is none
     */
    public int levelOf(Role role) {
        for (int l = 0; l < levels.length; l++) {
            if (levels[l].role() == role) {
                return l;
            }
        }
        throw new IllegalArgumentException("the design has no " + role);
    }

    /** How many effects there are in all. */
    public int effects() {
        int sum = 0;
        for (Level level : levels) {
            sum += level.nodes() * level.own();
        }
        return sum;
    }
}
