package canvass.recognition.wording;

/** One clause on its way through a network; {@link Teaching} goes back the same way to learn from it. */
final class Pass {
    private static final double WORDS_DROPPED = 0.2;
    private static final double FEATURES_DROPPED = 0.3;
    private static final double HIDDEN_DROPPED = 0.3;

    final float[] shares;

    final Network network;
    final Numbers clause;
    final int[] known;
    final float[][] word;
    final float[][] wordFactor;
    final float[] feature = new float[Network.FEATURES];
    final float[] featureFactor = new float[Network.FEATURES];
    /** For each feature of a filter, the word at which it was read. */
    final int[] readAt = new int[2 * Network.WIDTHS.size() * Network.FILTERS];

    final float[] hidden;
    final float[] hiddenFactor = new float[Network.HIDDEN];

    Pass(Network network, Numbers clause, Dropping dropping) {
        this.network = network;
        this.clause = clause;
        this.known = clause.words.clone();
        this.word = new float[clause.size()][Network.WORD];
        this.wordFactor = new float[clause.size()][Network.WORD];
        for (int at = 0; at < clause.size(); at++) {
            see(at, dropping);
        }
        for (int f = 0; f < Network.WIDTHS.size(); f++) {
            filter(f);
        }
        for (int sign : clause.signs) {
            int from = readAt.length;
            for (int i = 0; i < Network.FILTERS; i++) {
                feature[from + i] += network.signs.values[sign * Network.FILTERS + i];
            }
        }
        drop(feature, featureFactor, FEATURES_DROPPED, dropping);
        hidden = network.hiddenStart.values.clone();
        for (int i = 0; i < feature.length; i++) {
            if (feature[i] != 0) {
                network.hidden.addTo(hidden, i, feature[i]);
            }
        }
        rectify(hidden);
        drop(hidden, hiddenFactor, HIDDEN_DROPPED, dropping);
        shares = shares();
    }

    private void see(int at, Dropping dropping) {
        if (at != clause.actor && dropping.forgets()) {
            known[at] = Vocabulary.UNKNOWN;
        }
        float[] seen = word[at];
        network.words.addTo(seen, known[at], 1);
        int[] pieces = clause.pieces[at];
        for (int piece : pieces) {
            network.pieces.addTo(seen, piece, 1f / pieces.length);
        }
        network.places.addTo(seen, place(at), 1);
        drop(seen, wordFactor[at], WORDS_DROPPED, dropping);
    }

    int place(int at) {
        return at - clause.actor + Wording.MOST_WORDS;
    }

    private static void drop(float[] values, float[] factor, double share, Dropping dropping) {
        for (int i = 0; i < values.length; i++) {
            factor[i] = dropping.factor(share);
            values[i] *= factor[i];
        }
    }

    private static void rectify(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
    }

    private void filter(int f) {
        Table filter = network.filters.get(f);
        int half = Network.WIDTHS.get(f) / 2;
        int here = f * Network.FILTERS;
        int most = here + Network.WIDTHS.size() * Network.FILTERS;
        float[] said = new float[Network.FILTERS];
        for (int at = 0; at < word.length; at++) {
            System.arraycopy(network.filterStarts.get(f).values, 0, said, 0, said.length);
            for (int near = Math.max(0, at - half); near <= Math.min(word.length - 1, at + half); near++) {
                int row = (near - at + half) * Network.WORD;
                for (int d = 0; d < Network.WORD; d += 4) {
                    filter.addFourTo(said, row + d, word[near], d);
                }
            }
            for (int i = 0; i < said.length; i++) {
                if (at == clause.actor) {
                    feature[here + i] = Math.max(0, said[i]);
                    readAt[here + i] = at;
                }
                if (said[i] > feature[most + i]) {
                    feature[most + i] = said[i];
                    readAt[most + i] = at;
                }
            }
        }
    }

    private float[] shares() {
        float[] scores = network.outStart.values.clone();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] != 0) {
                network.out.addTo(scores, i, hidden[i]);
            }
        }
        for (int sign : clause.signs) {
            network.signsOut.addTo(scores, sign, 1);
        }
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= (float) sum;
        }
        return scores;
    }
}
