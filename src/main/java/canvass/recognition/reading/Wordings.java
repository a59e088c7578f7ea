package canvass.recognition.reading;

import canvass.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How likely a clause words each stance, judged by clauses whose stance is known: multinomial logistic regression over their
 * {@link Traits}. It knows neither grammar nor negation, so it is asked only where the frames of the language tell nothing.
 */
final class Wordings {
    /** The length of a clause's traits taken together, beside the one of its actor. */
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

    /** @param clause with its people masked, as {@link Gist} has it */
    Reckoning reckon(String clause, Bearing bearing) {
        double[] scores = new double[OUTCOMES];
        add(scores, weights.getOrDefault(bias(), UNKNOWN), 1);
        add(scores, weights.getOrDefault(trait(bearing), UNKNOWN), 1);
        List<float[]> known = new ArrayList<>();
        for (String trait : Traits.of(clause)) {
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

    static String bias() {
        return "=";
    }

    static String trait(Bearing bearing) {
        return "=" + bearing.word();
    }
}
