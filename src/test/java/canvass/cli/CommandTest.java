package canvass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A home with one small election of its own, and the program run over it as a person would. */
abstract class CommandTest {
    static final Instant NOW = Instant.parse("2024-11-06T12:00:00Z");

    @TempDir
    Path folder;

    Path home = Path.of("unset");

    /** What a run said, and how it ended. */
    record Ran(int exit, String out, String err) {}

    @BeforeEach
    void makeHome() throws IOException {
        home = folder.resolve("home");
        Path pack = Files.createDirectories(home.resolve("elections").resolve("test-2024"));
        Files.writeString(pack.resolve("election.json"), """
                {"id": "test-2024", "name": "Test election", "day": "2024-11-05", "zone": "UTC",
                 "choices": [{"id": "smith", "name": "Ann Smith", "party": "A"}, {"id": "jones", "name": "Bo Jones", "party": "B"}],
                 "contests": [{"id": "test-2024/governor", "name": "Governor", "unit": "xx", "rule": {"kind": "plurality"},
                   "choices": ["smith", "jones"]}]}
                """);
        Files.writeString(pack.resolve("units.csv"), """
                unit,name,type,fips,earlier_ballots,polls_close
                xx,State of X,state,,9000,2024-11-06T01:00:00Z UTC
                xx/adams,Adams,county,,3000,
                xx/baker,Baker,county,,3000,
                """);
    }

    Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", home.toString()));
        int exit = Main.commandLine(InstantSource.fixed(NOW))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Ran(exit, out.toString(), err.toString());
    }

    Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    Ran ingest(Path... files) {
        var args = new ArrayList<>(List.of("ingest", "--election", "test-2024"));
        for (Path f : files) {
            args.add(f.toString());
        }
        return run(args.toArray(String[]::new));
    }
}
