package canvass.recognition.reading;

import canvass.model.Stance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns {@link Wordings} from files of clauses, one a line: how often it counts, its stance or {@code none}, what its actor is, its
 * signs, and the clause with its people masked, parted by tabs. By Apache OpenNLP's maximum-entropy trainer (L-BFGS with a quadratic penalty).
 */
public final class WordingsLearning {
    /** A trait of fewer clauses, each counted by its worth, is left out. */
    private static final int FEWEST = 3;

    private static final int ROUNDS = 80;
    private static final String NONE = "none";

    /** Half the inverse of the variance that a weight has before anything is learned. */
    private static final double PENALTY = 1.2;

    private WordingsLearning() {}

    /**
     * A file of clauses, read already.
     *
     * @param name to tell errors by
     */
    public record Source(String name, String text) {}

    /** A clause whose stance is known. */
    private record Known(int worth, String stance, Set<String> signs, Set<String> traits) {}

    /**
     * Learns and writes.
     *
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when a line of a file makes no sense, told by file, line and column, or when all of them word
     *     the same, so that there is nothing to tell apart
     */
    public static void learn(List<Source> files, OutputStream out) throws IOException {
        List<Known> clauses = new ArrayList<>();
        for (Source file : files) {
            clauses.addAll(clauses(file));
        }
        if (clauses.stream().map(Known::stance).distinct().count() < 2) {
            throw new IllegalArgumentException(files.stream().map(Source::name).collect(Collectors.joining(", "))
                    + ": clauses of at least two stances (or of one and none) are needed to tell them apart");
        }
        WordingsFile.write(mark(files), weights(clauses), out);
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

    private static List<Known> clauses(Source file) {
        List<Known> clauses = new ArrayList<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            if (!line.startsWith("#")) {
                clauses.add(clause(file, number, line.split("\t", -1)));
            }
        }
        return clauses;
    }

    private static Known clause(Source file, int number, String[] cells) {
        String where = file.name() + ": line " + number + ": ";
        if (cells.length != 5) {
            throw new IllegalArgumentException(
                    where + "five columns are needed (worth, stance, actor, signs, clause), not " + cells.length);
        }
        if (!cells[0].matches("[1-9]")) {
            throw new IllegalArgumentException(where + "worth: \"" + cells[0] + "\" is not a number from 1 to 9");
        }
        if (!cells[1].equals(NONE) && Stance.find(cells[1]).isEmpty()) {
            throw new IllegalArgumentException(where + "stance: \"" + cells[1] + "\" is no stance; write one or none");
        }
        Bearing bearing = Bearing.find(cells[2])
                .orElseThrow(() -> new IllegalArgumentException(where + "actor: \"" + cells[2]
                        + "\" is not known; write "
                        + Arrays.stream(Bearing.values()).map(Bearing::word).collect(Collectors.joining(", "))));
        List<String> signs = cells[3].isBlank() ? List.of() : List.of(cells[3].split(" ", -1));
        return new Known(
                Integer.parseInt(cells[0]),
                cells[1],
                Wordings.signs(new Clause(cells[4], bearing, signs)),
                Traits.of(cells[4]));
    }

    private static Map<String, float[]> weights(List<Known> clauses) {
        Map<String, Integer> counts = new HashMap<>();
        clauses.forEach(clause -> clause.traits().forEach(trait -> counts.merge(trait, clause.worth(), Integer::sum)));
        List<Event> events = new ArrayList<>();
        for (Known clause : clauses) {
            Event event = event(clause, counts);
            for (int i = 0; i < clause.worth(); i++) {
                events.add(event);
            }
        }
        return exported(events);
    }

    private static Event event(Known clause, Map<String, Integer> counts) {
        List<String> context = new ArrayList<>(clause.signs());
        int signs = context.size();
        clause.traits().stream()
                .filter(trait -> counts.getOrDefault(trait, 0) >= FEWEST)
                .forEach(context::add);
        float[] values = new float[context.size()];
        Arrays.fill(values, (float) Wordings.value(values.length - signs));
        Arrays.fill(values, 0, signs, 1);
        return new Event(clause.stance(), context.toArray(String[]::new), values);
    }

    private static Map<String, float[]> exported(List<Event> events) {
        var parameters = new TrainingParameters();
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        try (ObjectStream<Event> stream = ObjectStreamUtils.createObjectStream(events)) {
            var indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(stream);
            var trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return exported(trainer.trainModel(ROUNDS, indexer).getDataStructures());
        } catch (IOException e) {
            throw new UncheckedIOException("The clauses in memory cannot be read.", e);
        }
    }

    private static Map<String, float[]> exported(Object[] model) {
        @SuppressWarnings("unchecked") // as AbstractModel documents its three parts
        var weights = (Map<String, Context>) model[1];
        var outcomes = (String[]) model[2];
        Map<String, float[]> exported = new HashMap<>();
        weights.forEach((trait, context) -> {
            float[] row = new float[Wordings.OUTCOMES];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                String outcome = outcomes[context.getOutcomes()[i]];
                int at = Stance.find(outcome).map(Wordings::place).orElse(0);
                row[at] = (float) context.getParameters()[i];
            }
            exported.put(trait, row);
        });
        return exported;
    }
}
