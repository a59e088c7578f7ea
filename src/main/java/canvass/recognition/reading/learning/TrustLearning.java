package canvass.recognition.reading.learning;

import canvass.recognition.reading.position.Grounds;
import canvass.recognition.reading.position.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * Learns {@link Trust} from a file of statements, one a line, as {@link StatementCutting} writes it: a logistic regression with a ridge,
 * by Newton's method (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd edition, 4.4.1 and 3.4.1).
 */
public final class TrustLearning {
    /** A sign seen less often says nothing. */
    private static final int FEWEST = 30;

    private static final double RIDGE = 10;

    /** Far more than Newton's method takes. */
    private static final int ROUNDS = 12;

    private static final Pattern SIGNS = Pattern.compile("[^ =]+=[^ =]+(?: [^ =]+=[^ =]+)*");

    private TrustLearning() {}

    private record Known(Map<String, Double> features, boolean right) {}

    /**
     * Learns from the lines of a file.
     *
     * @param name to tell errors by
     * @return lines of a sign and its weight, by sign
     * @throws IllegalArgumentException when a line makes no sense, told by file, line and column, or when none is right or none is wrong
     */
    public static List<String> learn(String name, List<String> lines) {
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                known.add(known(name + ": line " + (i + 1) + ": ", lines.get(i).split("\t", -1)));
            }
        }
        if (known.stream().map(Known::right).distinct().count() < 2) {
            throw new IllegalArgumentException(
                    name + ": statements that are right and statements that are wrong are needed to tell them apart");
        }
        List<String> signs = signs(known);
        DMatrixRMaj weights = weights(known, signs);
        List<String> learned = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            learned.add(String.format(Locale.ROOT, "%s %.3f", signs.get(i), weights.get(i)));
        }
        return learned;
    }

    private static Known known(String where, String[] cells) {
        if (cells.length != 3) {
            throw new IllegalArgumentException(
                    where + "three columns are needed (right or wrong, likelihood, signs), not " + cells.length);
        }
        if (!cells[0].equals(StatementCutting.RIGHT) && !cells[0].equals(StatementCutting.WRONG)) {
            throw new IllegalArgumentException(where + "column 1: \"" + cells[0] + "\" is neither right nor wrong");
        }
        if (!SIGNS.matcher(cells[2]).matches()) {
            throw new IllegalArgumentException(where + "column 3: \"" + cells[2]
                    + "\" are no signs; write each as what=which, parted by single blanks");
        }
        var grounds = new Grounds(likelihood(where, cells[1]), List.of(cells[2].split(" ")));
        return new Known(Trust.features(grounds), cells[0].equals(StatementCutting.RIGHT));
    }

    private static double likelihood(String where, String cell) {
        try {
            double likelihood = Double.parseDouble(cell);
            if (likelihood >= 0 && likelihood <= 1) {
                return likelihood;
            }
        } catch (NumberFormatException e) {
            // Told below, with what is no number from 0 to 1.
        }
        throw new IllegalArgumentException(where + "column 2: \"" + cell + "\" is no number from 0 to 1");
    }

    /** Those seen often enough to say anything, in their order. */
    private static List<String> signs(List<Known> known) {
        return known.stream()
                .flatMap(one -> one.features().keySet().stream())
                .collect(Collectors.groupingBy(sign -> sign, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(sign -> sign.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static DMatrixRMaj weights(List<Known> known, List<String> signs) {
        var weights = new DMatrixRMaj(signs.size(), 1);
        for (int round = 0; round < ROUNDS; round++) {
            // Everything is held small but how often a statement is right at all.
            var curvature = new DMatrixRMaj(signs.size(), signs.size());
            var slope = new DMatrixRMaj(signs.size(), 1);
            for (int i = 0; i < signs.size(); i++) {
                double ridge = signs.get(i).equals(Trust.ALWAYS) ? 0 : RIDGE;
                curvature.set(i, i, ridge);
                slope.set(i, 0, -ridge * weights.get(i));
            }
            known.forEach(one -> add(one, signs, weights, curvature, slope));
            var solver = LinearSolverFactory_DDRM.symmPosDef(signs.size());
            if (!solver.setA(curvature)) {
                throw new IllegalArgumentException("these statements do not tell what to trust: too few, or all alike");
            }
            solver.solve(slope, slope);
            CommonOps_DDRM.addEquals(weights, slope);
        }
        return weights;
    }

    private static void add(
            Known one, List<String> signs, DMatrixRMaj weights, DMatrixRMaj curvature, DMatrixRMaj slope) {
        double[] values = signs.stream()
                .mapToDouble(sign -> one.features().getOrDefault(sign, 0.0))
                .toArray();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights.get(i);
        }
        double right = 1 / (1 + StrictMath.exp(-sum));
        int[] told =
                IntStream.range(0, values.length).filter(i -> values[i] != 0).toArray();
        for (int i : told) {
            slope.add(i, 0, values[i] * ((one.right() ? 1 : 0) - right));
            for (int j : told) {
                curvature.add(i, j, values[i] * values[j] * right * (1 - right));
            }
        }
    }
}
