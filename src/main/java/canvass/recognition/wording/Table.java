package canvass.recognition.wording;

import java.util.random.RandomGenerator;

/** Numbers in rows of one length, one row behind the other. */
final class Table {
    final int rows;
    final int columns;
    final float[] values;

    Table(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.values = new float[Math.multiplyExact(rows, columns)];
    }

    /** With normally distributed numbers. */
    Table filled(RandomGenerator chance, double deviation) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (chance.nextGaussian() * deviation);
        }
        return this;
    }

    /** Adds a multiple of a row to a vector. */
    void addTo(float[] vector, int row, float times) {
        int from = row * columns;
        for (int i = 0; i < columns; i++) {
            vector[i] += times * values[from + i];
        }
    }

    /** Adds to a vector the product of another, of which four numbers from an index on, and as many rows: faster than one at a time. */
    void addFourTo(float[] vector, int row, float[] times, int index) {
        float a = times[index];
        float b = times[index + 1];
        float c = times[index + 2];
        float d = times[index + 3];
        int from = row * columns;
        for (int i = 0; i < columns; i++) {
            int at = from + i;
            vector[i] += a * values[at]
                    + b * values[at + columns]
                    + c * values[at + 2 * columns]
                    + d * values[at + 3 * columns];
        }
    }

    /** The product of a row and a vector. */
    float times(int row, float[] vector) {
        int from = row * columns;
        float sum = 0;
        for (int i = 0; i < columns; i++) {
            sum += values[from + i] * vector[i];
        }
        return sum;
    }
}
