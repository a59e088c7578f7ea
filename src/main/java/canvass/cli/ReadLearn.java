package canvass.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import canvass.recognition.reading.TrustLearning;
import canvass.recognition.reading.WordingsLearning;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Learns what clauses mean from a folder of them ({@code *.tsv}), for the reader to weigh everybody by who may take a position; or from one
 * file of statements how far each is to be trusted.
 */
final class ReadLearn {
    private static final String HEAD = "# How much each sign speaks for a statement: learned by canvass read --learn "
            + "from data/reading/trust/statements.tsv; see docs/reading.md.\n";

    private final Path folder;

    ReadLearn(Path from) {
        this.folder = from;
    }

    /** Writes the whole file or none of it. */
    int write(Path to) throws UsageException, IOException {
        try {
            if (Files.isRegularFile(folder)) {
                List<String> weights = TrustLearning.learn(
                        folder.toString(), source(folder).text().lines().toList());
                WholeFile.write(to, out -> out.write((HEAD + String.join("\n", weights) + "\n").getBytes(UTF_8)));
            } else {
                List<WordingsLearning.Source> clauses = clauses();
                WholeFile.write(to, out -> WordingsLearning.learn(clauses, out));
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return Main.DONE;
    }

    private List<WordingsLearning.Source> clauses() throws UsageException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "There is no folder " + folder + ". Name a folder of clauses (*.tsv), or a file of statements.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UsageException(folder + " holds no clauses (*.tsv).");
            }
            List<WordingsLearning.Source> sources = new ArrayList<>();
            for (Path file : found) {
                sources.add(source(file));
            }
            return sources;
        }
    }

    private static WordingsLearning.Source source(Path file) throws UsageException, IOException {
        try {
            return new WordingsLearning.Source(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is not in UTF-8. Write it in UTF-8.");
        }
    }
}
