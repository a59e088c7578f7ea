package canvass.recognition.wording;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A network as a file: gzip over the mark of what it learned from, the number of outcomes, the words and signs it knows, and its tables, for each
 * row a scale and one byte a number. A number is scale times byte over 127, so that the file stays small; the loss is under one in a hundred of a row's
 * greatest.
 */
public final class NetworkFile {
    private static final int STEPS = 127;
    private static final int BUFFER = 1 << 16;

    private NetworkFile() {}

    /**
     * A network that was kept.
     *
     * @param mark by which what it learned from is known
     */
    public record Kept(String mark, Network network) {}

    /**
     * Reads a network.
     *
     * @throws IOException when it is no such file or is cut off
     */
    public static Kept read(InputStream in) throws IOException {
        var data = new DataInputStream(new GZIPInputStream(in, BUFFER));
        String mark = data.readUTF();
        int outcomes = data.readInt();
        List<String> words = texts(data);
        var network = new Network(new Vocabulary(words, texts(data)), outcomes);
        for (Table table : network.tables()) {
            byte[] steps = new byte[table.columns];
            for (int row = 0; row < table.rows; row++) {
                float scale = data.readFloat();
                data.readFully(steps);
                for (int i = 0; i < steps.length; i++) {
                    table.values[row * table.columns + i] = scale * steps[i] / STEPS;
                }
            }
        }
        return new Kept(mark, network);
    }

    /** Writes a network. */
    public static void write(Kept kept, OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out, BUFFER))) {
            Network network = kept.network();
            data.writeUTF(kept.mark());
            data.writeInt(network.outcomes);
            write(network.vocabulary.words(), data);
            write(network.vocabulary.signs(), data);
            for (Table table : network.tables()) {
                for (int row = 0; row < table.rows; row++) {
                    write(table, row, data);
                }
            }
        }
    }

    private static void write(Table table, int row, DataOutputStream data) throws IOException {
        int from = row * table.columns;
        float greatest = 0;
        for (int i = from; i < from + table.columns; i++) {
            greatest = Math.max(greatest, Math.abs(table.values[i]));
        }
        data.writeFloat(greatest);
        for (int i = from; i < from + table.columns; i++) {
            data.writeByte(greatest == 0 ? 0 : Math.round(table.values[i] / greatest * STEPS));
        }
    }

    private static List<String> texts(DataInputStream data) throws IOException {
        int size = data.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(data.readUTF());
        }
        return texts;
    }

    private static void write(List<String> texts, DataOutputStream data) throws IOException {
        data.writeInt(texts.size());
        for (String text : texts) {
            data.writeUTF(text);
        }
    }
}
