package canvass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;

/** Runs what people run most, in a folder of its own, so that the build can record what starts need and make them quick. */
final class TrainingRun {
    private TrainingRun() {}

    static void run() {
        try {
            Path home = Files.createTempDirectory("canvass-training");
            run("--version");
            run("--help");
            run("standing", "mn-2020/president", "--as-of", "2020-11-04T06:00:00Z", "--home", home.toString());
            run("standing", "mn-2020/president", "--units", "--json", "--home", home.toString());
            run("verify", "--home", home.toString());
            Path article = Files.writeString(
                    home.resolve("article.txt"),
                    "Ada won the election. Bob congratulated Ada on Monday, and so did Cyd.");
            run("read", article.toString(), "--published", "2020-11-09", "--json");
            delete(home);
        } catch (IOException e) {
            System.err.println("The start-up cache will be smaller: " + e.getMessage());
        }
    }

    private static void run(String... args) {
        var nowhere = new PrintWriter(new StringWriter());
        int exit = Main.commandLine(InstantSource.system())
                .setOut(nowhere)
                .setErr(nowhere)
                .execute(args);
        if (exit != Main.DONE) {
            System.err.println(String.join(" ", args) + " ended with " + exit);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
