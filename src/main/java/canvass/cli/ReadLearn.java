package canvass.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import canvass.recognition.reading.learning.TrustLearning;
import canvass.recognition.reading.learning.WordingsLearning;
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
    private static final String HEAD =
            "# How much each sign speaks for a statement, as canvass read --learn learned it; see docs/reading.md.\n";

    private final Path from;

    ReadLearn(Path from) {
        this.from = from;
    }

    /** Writes the whole file or none of it. */
    int write(Path to) throws UsageException, IOException {
        try {
            if (Files.isRegularFile(from)) {
                List<String> weights = TrustLearning.learn(
                        from.toString(), source(from).text().lines().toList());
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
        if (!Files.isDirectory(from)) {
            throw new UsageException(
                    "There is no folder " + from + ". Name a folder of clauses (*.tsv), or a file of statements.");
        }
        try (Stream<Path> files = Files.list(from)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UsageException(from + " holds no clauses (*.tsv).");
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
