package canvass.recognition.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The learned weights as a file, {@code wordings.bin}: gzip over the mark of the clauses they were learned from, the number of traits, and for
 * each its name, a scale and one byte an outcome. A weight is scale times byte over 127, so that the file stays small; the loss is under one in a hundred of the greatest.
 */
final class WordingsFile {
    private static final String SHIPPED = "/canvass/recognition/reading/wordings.bin";

    private static final int STEPS = 127;

    /** A trait none of whose weights reaches this says nothing; more than half of all are such. */
    private static final float LEAST = 0.015f;

    private WordingsFile() {}

    static Wordings shipped() {
        try (InputStream in = WordingsFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The learned wordings are missing from the program.");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The learned wordings cannot be read.", e);
        }
    }

    static Wordings read(InputStream in) throws IOException {
        var data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
        String mark = data.readUTF();
        int size = data.readInt();
        Map<String, float[]> weights = HashMap.newHashMap(size);
        byte[] steps = new byte[Wordings.OUTCOMES];
        for (int i = 0; i < size; i++) {
            String trait = data.readUTF();
            float scale = data.readFloat();
            data.readFully(steps);
            float[] weight = new float[steps.length];
            for (int k = 0; k < steps.length; k++) {
                weight[k] = scale * steps[k] / STEPS;
            }
            weights.put(trait, weight);
        }
        return new Wordings(mark, weights);
    }

    static void write(String mark, Map<String, float[]> weights, OutputStream out) throws IOException {
        Map<String, float[]> telling = new TreeMap<>();
        weights.forEach((trait, weight) -> {
            if (greatest(weight) >= LEAST) {
                telling.put(trait, weight);
            }
        });
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeUTF(mark);
            data.writeInt(telling.size());
            for (var one : telling.entrySet()) {
                float scale = greatest(one.getValue());
                data.writeUTF(one.getKey());
                data.writeFloat(scale);
                for (float weight : one.getValue()) {
                    data.writeByte(Math.round(weight / scale * STEPS));
                }
            }
        }
    }

    private static float greatest(float[] weights) {
        float greatest = 0;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        return greatest;
    }
}
