package canvass.call.regression;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** A matrix and the operations of the slow twin. */
record Dense(DMatrixRMaj of) {
    static Dense zero(int rows, int columns) {
        return new Dense(new DMatrixRMaj(rows, columns));
    }

    static Dense column(double[] values) {
        return new Dense(new DMatrixRMaj(values.length, 1, true, values));
    }

    static Dense diagonal(double[] values) {
        return new Dense(CommonOps_DDRM.diag(values));
    }

    double get(int row, int column) {
        return of.get(row, column);
    }

    void add(int row, int column, double value) {
        of.add(row, column, value);
    }

    Dense times(Dense other) {
        return new Dense(CommonOps_DDRM.mult(of, other.of, null));
    }

    Dense transposed() {
        return new Dense(CommonOps_DDRM.transpose(of, null));
    }

    Dense inverse() {
        var inverse = new DMatrixRMaj(of.numRows, of.numCols);
        if (!CommonOps_DDRM.invert(of, inverse)) {
            throw new ArithmeticException("singular");
        }
        return new Dense(inverse);
    }

    double trace() {
        return CommonOps_DDRM.trace(of);
    }
}
