package canvass.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import canvass.model.CountReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process that uses a ledger, to be watched and killed. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    static ChildProcess start(String what, String where) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String plain = System.getProperty("java.class.path", "");
        String classPath = System.getProperty("surefire.test.class.path", plain);
        var command = List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                ChildProcess.class.getName(),
                what,
                where);
        return new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The next line it prints, or empty text when it has ended. */
    String line() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** Ends it as a power cut would, and gives what it had printed by then. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // SIGKILL; unlike Process's own, it leaves the output to be read
        process.waitFor();
        return output.readAllLines();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** How many facts document {@code d} has: some fit in one batch, some do not. */
    static int facts(int d) {
        return d % 7 == 0 ? 2_500 : d % 50;
    }

    static List<CountReport> document(int d) {
        var facts = new ArrayList<CountReport>();
        for (int i = 1; i <= facts(d); i++) {
            facts.add(Samples.count("us-2020/president", "us/d" + d, i, i));
        }
        return facts;
    }

    /** What runs in the child. */
    public static void main(String... args) throws IOException {
        switch (args[0]) {
            case "hold" -> hold(args[1]);
            case "append" -> append(args[1]);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void hold(String where) throws IOException {
        try (Ledger ledger = Ledgers.open(where)) {
            LedgerTesting.append(ledger, LedgerTesting.US, "held", document(3));
            System.out.println("READY");
            System.in.read(); // until we are killed or the test ends
        } catch (LedgerException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }

    private static void append(String where) throws IOException {
        try (Ledger ledger = Ledgers.open(where)) {
            for (int d = ledger.listDocuments(LedgerTesting.US).size(); ; d++) {
                LedgerTesting.append(ledger, LedgerTesting.US, "d" + d, document(d));
                System.out.println(d);
            }
        } catch (LedgerException e) {
            System.out.println(e.kind() + " " + e.getMessage());
        }
    }
}
