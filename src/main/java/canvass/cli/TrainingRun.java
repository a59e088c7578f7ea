package canvass.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;

/** Loads what most commands load, so that the build can record it for quicker starts. */
final class TrainingRun {
    private TrainingRun() {}

    static void run() {
        for (String[] args : new String[][] {{"--version"}, {"--help"}, {"standing", "--help"}, {"verify", "--help"}}) {
            var nowhere = new PrintWriter(new StringWriter());
            Main.commandLine(InstantSource.system())
                    .setOut(nowhere)
                    .setErr(nowhere)
                    .execute(args);
        }
    }
}
