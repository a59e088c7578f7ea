package canvass.recognition.reading.learning;

import canvass.recognition.reading.position.Bearing;
import canvass.recognition.reading.position.Clause;
import canvass.recognition.reading.position.Outcome;
import canvass.recognition.reading.position.Wordings;
import canvass.recognition.wording.NetworkFile;
import canvass.recognition.wording.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Learns {@link Wordings} from files of clauses, one a line: how often it counts, its stance or {@code none}, what its actor is, its
 * signs, and the clause with its people masked, parted by tabs.
 */
public final class WordingsLearning {
    private static final String NONE = "none";

    private WordingsLearning() {}

    /**
     * A file of clauses, read already.
     *
     * @param name to tell errors by
     */
    public record Source(String name, String text) {}

    /**
     * Learns and writes.
     *
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when a line of a file makes no sense, told by file, line and column, or when all of them word
     *     the same, so that there is nothing to tell apart
     */
    public static void learn(List<Source> files, OutputStream out) throws IOException {
        List<Training.Known> clauses = new ArrayList<>();
        for (Source file : files) {
            clauses.addAll(clauses(file));
        }
        if (clauses.stream().map(Training.Known::outcome).distinct().count() < 2) {
            throw new IllegalArgumentException(files.stream().map(Source::name).collect(Collectors.joining(", "))
                    + ": clauses of at least two stances (or of one and none) are needed to tell them apart");
        }
        NetworkFile.write(new NetworkFile.Kept(mark(files), Training.of(clauses, Wordings.OUTCOMES)), out);
    }

    /** SHA-256 over the files, in their order. */
    static String mark(List<Source> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Source file : files) {
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static List<Training.Known> clauses(Source file) {
        List<Training.Known> clauses = new ArrayList<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            if (!line.startsWith("#")) {
                clauses.add(clause(file, number, line.split("\t", -1)));
            }
        }
        return clauses;
    }

    private static Training.Known clause(Source file, int number, String[] cells) {
        String where = file.name() + ": line " + number + ": ";
        if (cells.length != 5) {
            throw new IllegalArgumentException(
                    where + "five columns are needed (worth, stance, actor, signs, clause), not " + cells.length);
        }
        if (!cells[0].matches("[1-9]\\d?")) {
            throw new IllegalArgumentException(where + "worth: \"" + cells[0] + "\" is not a number from 1 to 99");
        }
        if (!cells[1].equals(NONE) && Outcome.find(cells[1]).isEmpty()) {
            throw new IllegalArgumentException(where + "stance: \"" + cells[1]
                    + "\" is no stance; write none, or one as "
                    + Outcome.all().stream().map(Outcome::word).collect(Collectors.joining(", ")));
        }
        Bearing bearing = Bearing.find(cells[2])
                .orElseThrow(() -> new IllegalArgumentException(where + "actor: \"" + cells[2]
                        + "\" is not known; write "
                        + Arrays.stream(Bearing.values()).map(Bearing::word).collect(Collectors.joining(", "))));
        List<String> signs = cells[3].isBlank() ? List.of() : List.of(cells[3].split(" ", -1));
        return new Training.Known(
                Wordings.wording(new Clause(cells[4], bearing, signs)),
                Outcome.find(cells[1]).map(Wordings::place).orElse(0),
                Integer.parseInt(cells[0]));
    }
}
