package canvass.call.regression;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** Inverts the symmetric, positive definite block in a front's corner. */
final class SmallInverse {
    private SmallInverse() {}

    /**
     * @param m the front's matrix from {@code at}, of which the upper triangle of the first {@code own} rows is read
     * @throws ArithmeticException when the block is not positive definite: a prior variance is not finite
     */
    static void ofUpper(double[] m, int at, int front, int own, double[] into, int intoAt) {
        if (own == 1) {
            into[intoAt] = 1 / m[at];
        } else if (own == 2) {
            two(m, at, front, into, intoAt);
        } else if (own == 3) {
            three(m, at, front, into, intoAt);
        } else if (own > 0) {
            any(m, at, front, own, into, intoAt);
        }
    }

    private static void two(double[] m, int at, int front, double[] into, int to) {
        double a = m[at];
        double b = m[at + 1];
        double c = m[at + front + 1];
        double determinant = a * c - b * b;
        into[to] = c / determinant;
        into[to + 1] = -b / determinant;
        into[to + 2] = -b / determinant;
        into[to + 3] = a / determinant;
    }

    /** By cofactors: most nodes have three effects, and a call of the library costs more than the arithmetic. */
    private static void three(double[] m, int at, int front, double[] into, int to) {
        double a = m[at];
        double b = m[at + 1];
        double c = m[at + 2];
        double d = m[at + front + 1];
        double e = m[at + front + 2];
        double f = m[at + 2 * front + 2];
        double first = d * f - e * e;
        double second = c * e - b * f;
        double third = b * e - c * d;
        double determinant = a * first + b * second + c * third;
        into[to] = first / determinant;
        into[to + 1] = second / determinant;
        into[to + 2] = third / determinant;
        into[to + 3] = into[to + 1];
        into[to + 4] = (a * f - c * c) / determinant;
        into[to + 5] = (b * c - a * e) / determinant;
        into[to + 6] = into[to + 2];
        into[to + 7] = into[to + 5];
        into[to + 8] = (a * d - b * b) / determinant;
    }

    private static void any(double[] m, int at, int front, int own, double[] into, int to) {
        var block = new DMatrixRMaj(own, own);
        for (int a = 0; a < own; a++) {
            for (int b = a; b < own; b++) {
                double value = m[at + a * front + b];
                block.unsafe_set(a, b, value);
                block.unsafe_set(b, a, value);
            }
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(own);
        var inverse = new DMatrixRMaj(own, own);
        if (solver.setA(block)) {
            solver.invert(inverse);
        } else {
            throw new ArithmeticException("the normal equations have no solution");
        }
        System.arraycopy(inverse.data, 0, into, to, own * own);
    }
}
