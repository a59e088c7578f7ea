package canvass.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own. What it leaves in the temporary folder stays in the home it is given. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static Child start(Path home, List<String> args) throws IOException {
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                Main.class.getName()));
        command.addAll(args);
        command.add("--home");
        command.add(home.toString());
        return new Child(new ProcessBuilder(command)
                .redirectError(home.resolve("err.txt").toFile())
                .start());
    }

    /** The next line of its standard output; empty when it has ended. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(out.readLine());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Ends it as a power cut would, and gives the whole lines that it had printed and nobody had read yet. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // SIGKILL; unlike Process's own, it leaves the output to be read
        process.waitFor();
        return out.readAllLines();
    }

    /** Its exit code; waits for its end. */
    int exit() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
