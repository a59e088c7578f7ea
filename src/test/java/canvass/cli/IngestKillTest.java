package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.ledger.DocumentEntry;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.ledger.Verification;
import canvass.model.ElectionId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program is killed in the middle of an ingest, again and again; what it had acknowledged is always there. */
final class IngestKillTest {
    private static final ElectionId ELECTION = new ElectionId("kill-2024");
    private static final int KILLS = 50;
    private static final int FILES = 2_500;
    private static final int FILES_A_ROUND = 80;
    private static final int LINES = 60;
    private static final int COUNTIES = 20;
    private static final Instant CLOSE = Instant.parse("2024-11-06T01:00:00Z");
    private static final long SEED = 9112020;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_written_over_fifty_kills() throws Exception {
        Path home = home("killed");
        List<Path> files = files();
        int interrupted = 0;
        Set<String> known = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Path> missing = files.stream()
                    .filter(f -> !known.contains(name(f)))
                    .limit(FILES_A_ROUND)
                    .toList();
            Set<String> acknowledged = ingestAndKill(home, missing);
            interrupted += acknowledged.size() < missing.size() ? 1 : 0;
            Set<String> there = wholeDocuments(home, kill);
            assertThat(there)
                    .as("acknowledged before kill %d, seed %d", kill, SEED)
                    .containsAll(acknowledged);
            assertThat(there).as("kept from earlier rounds at kill %d", kill).containsAll(known);
            known.addAll(there);
        }
        assertThat(interrupted).as("rounds that were really interrupted").isGreaterThanOrEqualTo(KILLS / 2);

        List<Path> upTo = files.subList(0, known.size() + 5);
        assertThat(ingest(home, upTo)).isEqualTo(Main.DONE);
        Path neverKilled = home("never-killed");
        assertThat(ingest(neverKilled, upTo)).isEqualTo(Main.DONE);
        for (int minutes : new int[] {1, 60, 600, 6_000, 60_000}) {
            assertThat(standing(home, minutes)).isEqualTo(standing(neverKilled, minutes));
        }
    }

    /** Runs the program, kills it a moment after its first word, and answers the files it had acknowledged. */
    private Set<String> ingestAndKill(Path home, List<Path> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "ingest",
                "--election",
                ELECTION.text(),
                "--home",
                home.toString()));
        files.forEach(f -> command.add(f.toString()));
        Path said = folder.resolve("said.txt");
        Path complained = folder.resolve("complained.txt");
        Process program = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        while (Files.size(said) == 0 && !program.waitFor(2, TimeUnit.MILLISECONDS)) {
            // It has not acknowledged anything yet.
        }
        assertThat(Files.size(said)).as(Files.readString(complained)).isPositive();
        if (!program.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS)) {
            program.destroyForcibly(); // SIGKILL
        }
        program.waitFor();
        var acknowledged = new HashSet<String>();
        String lines = Files.readString(said);
        // A line counts as an acknowledgement once its end is written.
        lines.substring(0, lines.lastIndexOf('\n') + 1).lines().forEach(l -> remember(l, acknowledged));
        return acknowledged;
    }

    private static void remember(String line, Set<String> acknowledged) {
        if (line.contains("taken in")) {
            acknowledged.add(
                    Path.of(line.substring(0, line.indexOf(": "))).getFileName().toString());
        }
    }

    /** The names of the documents in the ledger, each checked to be whole. */
    private static Set<String> wholeDocuments(Path home, int kill) {
        try (Ledger ledger = Ledgers.openForReading(home.resolve("ledger.db").toString())) {
            assertThat(ledger.verify(n -> {})).as("after kill %d", kill).isInstanceOf(Verification.Intact.class);
            Map<Long, Integer> facts = new HashMap<>();
            ledger.read(ELECTION, 0, entry -> facts.merge(entry.document(), 1, Integer::sum));
            var names = new HashSet<String>();
            for (DocumentEntry document : ledger.listDocuments(ELECTION)) {
                if (document.document().format().equals("returns-csv")) {
                    assertThat(facts.get(document.number()))
                            .as("facts of %s after kill %d", document.document().name(), kill)
                            .isEqualTo(LINES);
                    names.add(document.document().name());
                }
            }
            return names;
        }
    }

    private static int ingest(Path home, List<Path> files) {
        var args = new ArrayList<>(List.of("ingest", "--election", ELECTION.text(), "--home", home.toString()));
        files.forEach(f -> args.add(f.toString()));
        return run(new StringWriter(), args);
    }

    private static String standing(Path home, int minutes) {
        var out = new StringWriter();
        String asOf = CLOSE.plusSeconds(60L * minutes).toString();
        int exit = run(
                out,
                List.of(
                        "standing",
                        ELECTION.text() + "/governor",
                        "--as-of",
                        asOf,
                        "--json",
                        "--units",
                        "--home",
                        home.toString()));
        assertThat(exit).isEqualTo(Main.DONE);
        return out.toString();
    }

    private static int run(StringWriter out, List<String> args) {
        return Main.commandLine(InstantSource.system())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(args.toArray(String[]::new));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        Path pack = Files.createDirectories(home.resolve("elections").resolve(ELECTION.text()));
        Files.writeString(pack.resolve("election.json"), """
                {"id": "kill-2024", "name": "Test", "day": "2024-11-05", "zone": "UTC",
                 "choices": [{"id": "smith", "name": "Smith", "party": ""}, {"id": "jones", "name": "Jones", "party": ""}],
                 "contests": [{"id": "kill-2024/governor", "name": "Governor", "unit": "xx", "rule": {"kind": "plurality"},
                   "choices": ["smith", "jones"]}]}
                """);
        var units = new StringBuilder(
                "unit,name,type,fips,earlier_ballots,polls_close\nxx,State,state,,,2024-11-06T01:00:00Z UTC\n");
        for (int c = 0; c < COUNTIES; c++) {
            units.append("xx/c").append(c).append(",County ").append(c).append(",county,,,\n");
        }
        Files.writeString(pack.resolve("units.csv"), units);
        return home;
    }

    private List<Path> files() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        var files = new ArrayList<Path>();
        long votes = 0;
        for (int f = 0; f < FILES; f++) {
            var csv = new StringBuilder("# source=Clerk\nunit,time,smith,jones\n");
            for (int line = 0; line < LINES; line++) {
                votes++;
                csv.append("xx/c")
                        .append(votes % COUNTIES)
                        .append(',')
                        .append(CLOSE.plusSeconds(votes))
                        .append(',')
                        .append(votes)
                        .append(',')
                        .append(votes / 2)
                        .append('\n');
            }
            files.add(Files.writeString(documents.resolve("returns-%04d.csv".formatted(f)), csv));
        }
        return files;
    }
}
