package canvass.recognition.wording;

import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Changes a network step by step along its gradients: Adam (Kingma and Ba, ICLR 2015), in which rows that play no part in a step stay as
 * they are.
 */
final class Steps {
    private static final double FORGETS = 0.9;
    private static final double FORGETS_SQUARES = 0.999;
    private static final double NOTHING = 1e-8;

    /** No gradient of a step is longer, so that a few odd clauses do not undo what others taught. */
    private static final double LONGEST = 1;

    private final Network network;
    private final IdentityHashMap<Table, float[]> means = new IdentityHashMap<>();
    private final IdentityHashMap<Table, float[]> squares = new IdentityHashMap<>();
    private int number;

    Steps(Network network) {
        this.network = network;
        for (Table table : network.tables()) {
            means.put(table, new float[table.values.length]);
            squares.put(table, new float[table.values.length]);
        }
    }

    /** One step, after which the gradients are empty. */
    void step(Gradients gradients, double rate) {
        number++;
        double length = Math.sqrt(gradients.squares(network));
        float scale = (float) (length > LONGEST ? LONGEST / length : 1);
        double early =
                StrictMath.sqrt(1 - StrictMath.pow(FORGETS_SQUARES, number)) / (1 - StrictMath.pow(FORGETS, number));
        float size = (float) (rate * early);
        for (Table table : network.tables()) {
            Gradients.Part part = gradients.of(table);
            float[] mean = means.getOrDefault(table, new float[0]);
            float[] square = squares.getOrDefault(table, new float[0]);
            for (int row = part.touched.nextSetBit(0); row >= 0; row = part.touched.nextSetBit(row + 1)) {
                step(table, row, part.values, mean, square, scale, size);
                part.empty(row);
            }
            part.touched.clear();
        }
    }

    /** Rows that never played a part are cleared: they are still what chance made them, and say nothing. */
    void clearUntaught(Table table) {
        float[] square = squares.getOrDefault(table, new float[0]);
        for (int row = 0; row < table.rows; row++) {
            boolean taught = false;
            for (int i = row * table.columns; i < (row + 1) * table.columns; i++) {
                taught |= square[i] > 0;
            }
            if (!taught) {
                Arrays.fill(table.values, row * table.columns, (row + 1) * table.columns, 0);
            }
        }
    }

    private static void step(
            Table table, int row, float[] gradient, float[] mean, float[] square, float scale, float size) {
        float kept = (float) FORGETS;
        float keptSquare = (float) FORGETS_SQUARES;
        float least = (float) NOTHING;
        for (int i = row * table.columns; i < (row + 1) * table.columns; i++) {
            float g = gradient[i] * scale;
            mean[i] = kept * mean[i] + (1 - kept) * g;
            square[i] = keptSquare * square[i] + (1 - keptSquare) * g * g;
            table.values[i] -= size * mean[i] / ((float) Math.sqrt(square[i]) + least);
        }
    }
}
