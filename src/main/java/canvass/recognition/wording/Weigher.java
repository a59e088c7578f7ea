package canvass.recognition.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weighs the clauses of one text, one after the other. A filter's answer is a sum over the words it sees, and a text repeats its words: so
 * what the filters make of a word is worked out once and kept. The answers are {@link Pass}'s, with a fraction of the work.
 */
public final class Weigher {
    /** One for each word a filter sees: over one, three and five words. */
    private static final int SEEN =
            Network.WIDTHS.stream().mapToInt(Integer::intValue).sum();

    private static final int LENGTH = SEEN * Network.FILTERS;

    private final Network network;
    private final Map<String, float[]> ofWord = new HashMap<>();
    private final Map<Integer, float[]> ofPlace = new HashMap<>();

    Weigher(Network network) {
        this.network = network;
    }

    /** How likely each outcome is; they sum to one. */
    public double[] shares(Wording clause) {
        Numbers numbers = network.vocabulary.numbers(clause);
        float[] hidden = network.hiddenStart.values.clone();
        float[] feature = features(clause, numbers);
        for (int i = 0; i < feature.length; i++) {
            if (feature[i] != 0) {
                network.hidden.addTo(hidden, i, feature[i]);
            }
        }
        float[] scores = network.outStart.values.clone();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] > 0) {
                network.out.addTo(scores, i, hidden[i]);
            }
        }
        for (int sign : numbers.signs) {
            network.signsOut.addTo(scores, sign, 1);
        }
        return shares(scores);
    }

    private static double[] shares(float[] scores) {
        double most = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(0);
        double[] shares = IntStream.range(0, scores.length)
                .mapToDouble(i -> StrictMath.exp(scores[i] - most))
                .toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private float[] features(Wording clause, Numbers numbers) {
        float[] feature = new float[Network.FEATURES];
        float[][] seen = new float[numbers.size()][];
        for (int at = 0; at < seen.length; at++) {
            seen[at] = seen(clause.words().get(at), numbers, at);
        }
        int from = 0;
        for (int f = 0; f < Network.WIDTHS.size(); f++) {
            filter(f, from, seen, numbers.actor, feature);
            from += Network.WIDTHS.get(f) * Network.FILTERS;
        }
        float[] said = new float[Network.FILTERS];
        for (int sign : numbers.signs) {
            network.signs.addTo(said, sign, 1);
        }
        System.arraycopy(said, 0, feature, feature.length - said.length, said.length);
        return feature;
    }

    private void filter(int f, int from, float[][] seen, int actor, float[] feature) {
        int half = Network.WIDTHS.get(f) / 2;
        int here = f * Network.FILTERS;
        int most = here + Network.WIDTHS.size() * Network.FILTERS;
        float[] said = new float[Network.FILTERS];
        for (int at = 0; at < seen.length; at++) {
            System.arraycopy(network.filterStarts.get(f).values, 0, said, 0, said.length);
            for (int near = Math.max(0, at - half); near <= Math.min(seen.length - 1, at + half); near++) {
                float[] word = seen[near];
                int row = from + (near - at + half) * Network.FILTERS;
                for (int i = 0; i < said.length; i++) {
                    said[i] += word[row + i];
                }
            }
            for (int i = 0; i < said.length; i++) {
                feature[most + i] = Math.max(feature[most + i], said[i]);
            }
            if (at == actor) {
                for (int i = 0; i < said.length; i++) {
                    feature[here + i] = Math.max(0, said[i]);
                }
            }
        }
    }

    /** What the filters make of a word where it stands, for each place in a filter. */
    private float[] seen(String word, Numbers numbers, int at) {
        float[] own = ofWord.computeIfAbsent(word, one -> {
            var vector = new float[Network.WORD];
            network.words.addTo(vector, numbers.words[at], 1);
            int[] pieces = numbers.pieces[at];
            for (int piece : pieces) {
                network.pieces.addTo(vector, piece, 1f / pieces.length);
            }
            return filtered(vector);
        });
        float[] place = ofPlace.computeIfAbsent(at - numbers.actor + Wording.MOST_WORDS, one -> {
            var vector = new float[Network.WORD];
            network.places.addTo(vector, one, 1);
            return filtered(vector);
        });
        float[] sum = own.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += place[i];
        }
        return sum;
    }

    private float[] filtered(float[] vector) {
        var filtered = new float[LENGTH];
        var said = new float[Network.FILTERS];
        int to = 0;
        List<Table> filters = network.filters;
        for (int f = 0; f < filters.size(); f++) {
            for (int place = 0; place < Network.WIDTHS.get(f); place++) {
                Arrays.fill(said, 0);
                for (int d = 0; d < Network.WORD; d += 4) {
                    filters.get(f).addFourTo(said, place * Network.WORD + d, vector, d);
                }
                System.arraycopy(said, 0, filtered, to, said.length);
                to += said.length;
            }
        }
        return filtered;
    }
}
