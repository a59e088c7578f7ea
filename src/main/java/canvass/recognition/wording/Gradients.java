package canvass.recognition.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;

/** How a network ought to change, by some clauses: for each of its tables the gradient of the rows that play a part in them. */
final class Gradients {
    private final IdentityHashMap<Table, Part> parts = new IdentityHashMap<>();

    Gradients(Network network) {
        network.tables().forEach(table -> parts.put(table, new Part(table)));
    }

    Part of(Table table) {
        Part part = parts.get(table);
        if (part == null) {
            throw new IllegalArgumentException("a table of another network");
        }
        return part;
    }

    /** Adds another's, and empties it. */
    void take(Gradients other) {
        parts.forEach((table, part) -> part.take(other.of(table)));
    }

    /** The sum of all squares. */
    double squares(Network network) {
        return network.tables().stream()
                .mapToDouble(table -> of(table).squares())
                .sum();
    }

    /** Of one table. */
    static final class Part {
        final float[] values;
        final BitSet touched = new BitSet();
        private final int rows;
        private final int columns;

        private Part(Table table) {
            this.values = new float[table.values.length];
            this.rows = table.rows;
            this.columns = table.columns;
        }

        /** Adds a multiple of a vector to a row. */
        void add(int row, float[] vector, float times) {
            touched.set(row);
            int from = row * columns;
            for (int i = 0; i < columns; i++) {
                values[from + i] += times * vector[i];
            }
        }

        /** All rows, to be added to. */
        float[] all() {
            touched.set(0, rows);
            return values;
        }

        void empty(int row) {
            Arrays.fill(values, row * columns, (row + 1) * columns, 0);
        }

        private void take(Part other) {
            for (int row = other.touched.nextSetBit(0); row >= 0; row = other.touched.nextSetBit(row + 1)) {
                touched.set(row);
                for (int i = row * columns; i < (row + 1) * columns; i++) {
                    values[i] += other.values[i];
                }
                other.empty(row);
            }
            other.touched.clear();
        }

        private double squares() {
            double sum = 0;
            for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
                for (int i = row * columns; i < (row + 1) * columns; i++) {
                    sum += (double) values[i] * values[i];
                }
            }
            return sum;
        }
    }
}
