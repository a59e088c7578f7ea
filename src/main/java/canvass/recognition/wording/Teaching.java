package canvass.recognition.wording;

import java.util.Arrays;
import java.util.List;

/** What a clause whose outcome is known says of how the network ought to change, back from the outcome to the words. */
final class Teaching {
    private final Pass pass;
    private final Network network;
    private final Gradients gradients;

    /** @param gradients where what is learned is added */
    Teaching(Pass pass, Gradients gradients) {
        this.pass = pass;
        this.network = pass.network;
        this.gradients = gradients;
    }

    /** Adds what the clause says: the gradient of the cross entropy, times its worth. */
    void learn(int outcome, float worth) {
        float[] wrong = pass.shares.clone();
        wrong[outcome] -= 1;
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] *= worth;
        }
        gradients.of(network.outStart).add(0, wrong, 1);
        for (int sign : pass.clause.signs) {
            gradients.of(network.signsOut).add(sign, wrong, 1);
        }
        float[] atHidden = new float[pass.hidden.length];
        for (int i = 0; i < pass.hidden.length; i++) {
            if (pass.hidden[i] != 0) {
                gradients.of(network.out).add(i, wrong, pass.hidden[i]);
                atHidden[i] = network.out.times(i, wrong) * pass.hiddenFactor[i];
            }
        }
        gradients.of(network.hiddenStart).add(0, atHidden, 1);
        float[] atFeature = new float[pass.feature.length];
        for (int i = 0; i < pass.feature.length; i++) {
            if (pass.feature[i] != 0) {
                gradients.of(network.hidden).add(i, atHidden, pass.feature[i]);
                atFeature[i] = network.hidden.times(i, atHidden) * pass.featureFactor[i];
            }
        }
        learnSigns(atFeature);
        learnWords(learnFilters(atFeature));
    }

    private void learnSigns(float[] atFeature) {
        float[] atSigns = Arrays.copyOfRange(atFeature, pass.readAt.length, atFeature.length);
        for (int sign : pass.clause.signs) {
            gradients.of(network.signs).add(sign, atSigns, 1);
        }
    }

    /** Only where a filter was read does it learn. */
    private float[][] learnFilters(float[] atFeature) {
        float[][] atWord = new float[pass.word.length][Network.WORD];
        float[][] filters = all(network.filters);
        float[][] starts = all(network.filterStarts);
        for (int i = 0; i < pass.readAt.length; i++) {
            if (atFeature[i] == 0) {
                continue;
            }
            int f = i / Network.FILTERS % Network.WIDTHS.size();
            int column = i % Network.FILTERS;
            int half = Network.WIDTHS.get(f) / 2;
            int at = pass.readAt[i];
            float[] values = network.filters.get(f).values;
            float[] gradient = filters[f];
            starts[f][column] += atFeature[i];
            for (int near = Math.max(0, at - half); near <= Math.min(pass.word.length - 1, at + half); near++) {
                int cell = (near - at + half) * Network.WORD * Network.FILTERS + column;
                for (int d = 0; d < Network.WORD; d++, cell += Network.FILTERS) {
                    gradient[cell] += atFeature[i] * pass.word[near][d];
                    atWord[near][d] += atFeature[i] * values[cell];
                }
            }
        }
        return atWord;
    }

    private float[][] all(List<Table> tables) {
        return tables.stream().map(table -> gradients.of(table).all()).toArray(float[][]::new);
    }

    private void learnWords(float[][] atWord) {
        for (int at = 0; at < pass.word.length; at++) {
            float[] change = atWord[at];
            for (int d = 0; d < change.length; d++) {
                change[d] *= pass.wordFactor[at][d];
            }
            gradients.of(network.words).add(pass.known[at], change, 1);
            int[] pieces = pass.clause.pieces[at];
            for (int piece : pieces) {
                gradients.of(network.pieces).add(piece, change, 1f / pieces.length);
            }
            gradients.of(network.places).add(pass.place(at), change, 1);
        }
    }
}
