package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a statement is right as a whole: speaker, stance and {@code toward}. How likely its stance is by its words says nothing of
 * whom it is about, nor that some stances are oftener mistaken than others. A logistic regression over {@link Grounds}, with weights
 * learned from stories marked by hand.
 */
public final class Trust {
    /** A stance that the words make all but certain, or impossible, counts as this, and what is left to one. */
    private static final double SURE = 0.995;

    private static final Trust SHIPPED = new Trust(Resource.lines("trust.txt"));

    public static final String ALWAYS = "always";
    static final String LIKELIHOOD = "likelihood";

    private static final String STANCE = "stance=";

    /** A court certifies and does not concede: what somebody is, and what found it, says something else of every stance. */
    private static final List<String> BESIDE_STANCE = List.of("bearing=", "found-by=");

    private final Map<String, Double> weights = new HashMap<>();

    private Trust(List<String> lines) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            weights.put(line.substring(0, blank), Double.valueOf(line.substring(blank + 1)));
        }
    }

    public static Trust shipped() {
        return SHIPPED;
    }

    /** From 0 to 1. */
    public double in(Grounds grounds) {
        double sum = features(grounds).entrySet().stream()
                .mapToDouble(feature -> feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0))
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }

    /** What the weights are multiplied with: log odds, and one for each sign, and for each that says more beside a stance. */
    public static Map<String, Double> features(Grounds grounds) {
        Map<String, Double> features = new HashMap<>();
        features.put(ALWAYS, 1.0);
        features.put(LIKELIHOOD, logOdds(grounds.likelihood()));
        List<String> signs = grounds.signs();
        signs.forEach(sign -> features.put(sign, 1.0));
        for (String stance : signs) {
            if (stance.startsWith(STANCE)) {
                signs.stream()
                        .filter(sign -> BESIDE_STANCE.stream().anyMatch(sign::startsWith))
                        .forEach(sign -> features.put(stance + "," + sign, 1.0));
            }
        }
        return features;
    }

    private static double logOdds(double share) {
        double kept = Math.clamp(share, 1 - SURE, SURE);
        return Math.log(kept / (1 - kept));
    }
}
