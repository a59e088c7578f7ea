package canvass.recognition.reading;

import canvass.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How likely a clause words each stance, judged by clauses whose stance is known: multinomial logistic regression over their
 * {@link Traits} and {@link Signs}. What frames found is among the signs, so it knows how far they are to be trusted.
 */
final class Wordings {
    /** The length of a clause's traits taken together, beside the one of each sign. */
    private static final double LENGTH = 2.5;

    /** No stance first, then the stances in their order. */
    static final int OUTCOMES = Stance.values().length + 1;

    private static final List<Stance> STANCES = List.of(Stance.values());

    private static final float[] UNKNOWN = new float[OUTCOMES];

    private final String mark;
    private final Map<String, float[]> weights;

    Wordings(String mark, Map<String, float[]> weights) {
        this.mark = mark;
        this.weights = weights;
    }

    /** What the files of clauses it was learned from are known by. */
    String mark() {
        return mark;
    }

    /** Read when it is first asked for, and never by who learns them anew. */
    private static final class Shipped {
        private static final Wordings WORDINGS = WordingsFile.shipped();
    }

    static Wordings shipped() {
        return Shipped.WORDINGS;
    }

    /**
     * What is reckoned of a clause.
     *
     * @param shares the probability of no stance, then of each; their sum is one
     */
    record Reckoning(List<Double> shares) {
        Reckoning {
            shares = List.copyOf(shares);
        }

        double of(Stance stance) {
            return shares.get(place(stance));
        }

        /** The likeliest stance, if it is at least as likely as this. */
        Optional<Stance> stance(double least) {
            return Arrays.stream(Stance.values())
                    .filter(stance -> of(stance) >= least)
                    .reduce((one, other) -> of(one) >= of(other) ? one : other);
        }
    }

    /** How likely a clause words each stance, as far as its signs and traits are known. */
    Reckoning reckon(Clause clause) {
        double[] scores = new double[OUTCOMES];
        for (String sign : signs(clause)) {
            add(scores, weights.getOrDefault(sign, UNKNOWN), 1);
        }
        List<float[]> known = new ArrayList<>();
        for (String trait : Traits.of(clause.words())) {
            Optional.ofNullable(weights.get(trait)).ifPresent(known::add);
        }
        known.forEach(one -> add(scores, one, value(known.size())));
        double most = Arrays.stream(scores).max().orElse(0);
        double[] shares =
                Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double sum = Arrays.stream(shares).sum();
        return new Reckoning(
                Arrays.stream(shares).map(share -> share / sum).boxed().toList());
    }

    /** What counts whole, however long a clause is: its bias, its actor's bearing, its signs, and each sign with the bearing. */
    static Set<String> signs(Clause clause) {
        String bearing = "=" + clause.bearing().word();
        Set<String> signs = new LinkedHashSet<>(List.of("=", bearing));
        for (String sign : clause.signs()) {
            signs.add("=" + sign);
            signs.add(bearing + "=" + sign);
        }
        return signs;
    }

    private static void add(double[] scores, float[] weight, double value) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weight[i] * value;
        }
    }

    /** How much each of a clause's traits counts. */
    static double value(int traits) {
        return LENGTH / Math.sqrt(Math.max(1, traits));
    }

    /** Where a stance stands among the outcomes. */
    static int place(Stance stance) {
        return STANCES.indexOf(stance) + 1;
    }
}
