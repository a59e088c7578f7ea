package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is refused for a unit the election lacks; its definition is mended, and the same document is sent in again. */
final class ChangedPackTest {
    @TempDir
    private Path home;

    private Path pack = Path.of("unset");

    @BeforeEach
    void writePack() throws IOException {
        pack = Files.createDirectories(home.resolve("elections").resolve("test-2024"));
        Files.writeString(pack.resolve("election.json"), """
                {"id": "test-2024", "name": "Test election", "day": "2024-11-05", "zone": "UTC",
                 "choices": [{"id": "smith", "name": "Ann Smith", "party": "A"}],
                 "contests": [{"id": "test-2024/governor", "name": "Governor", "unit": "xx", "rule": {"kind": "plurality"},
                   "choices": ["smith"]}]}
                """);
        Files.writeString(pack.resolve("units.csv"), """
                unit,name,type,fips,earlier_ballots,polls_close
                xx,State of X,state,,,2024-11-06T01:00:00Z UTC
                xx/adams,Adams,county,,,
                """);
    }

    private String run(int expectedExit, String... args) {
        var out = new StringWriter();
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", home.toString()));
        int exit = Main.commandLine(InstantSource.fixed(Instant.parse("2024-11-06T12:00:00Z")))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(all.toArray(String[]::new));
        assertThat(exit).as(out.toString()).isEqualTo(expectedExit);
        return out.toString();
    }

    @Test
    void the_mended_definition_is_taken_in_and_the_document_is_read_anew() throws IOException {
        Path returns = Files.writeString(
                home.resolve("returns.csv"),
                "unit,time,smith\nxx/adams,2024-11-06T02:00:00Z,100\nxx/baker,2024-11-06T02:00:00Z,7\n");
        assertThat(run(2, "ingest", "--election", "test-2024", returns.toString()))
                .contains("xx/baker");

        Files.writeString(pack.resolve("units.csv"), "xx/baker,Baker,county,,,\n", StandardOpenOption.APPEND);

        assertThat(run(0, "ingest", "--election", "test-2024", returns.toString()))
                .contains("2 facts taken in");
        assertThat(run(0, "standing", "test-2024/governor", "--json")).contains("\"totalVotes\":107");
        assertThat(run(0, "verify")).contains("Intact");
    }

    @Test
    void while_another_process_writes_the_earlier_state_is_answered_from() throws IOException {
        run(0, "standing", "test-2024");
        Files.writeString(pack.resolve("units.csv"), "xx/baker,Baker,county,,,\n", StandardOpenOption.APPEND);

        try (Ledger writing = Ledgers.open(home.resolve("ledger.db").toString())) {
            assertThat(run(0, "standing", "test-2024/governor", "--json"))
                    .contains("\"parts\":{\"counted\":0,\"all\":1}");
            assertThat(writing.head().entries()).isPositive();
        }
        assertThat(run(0, "standing", "test-2024/governor", "--json")).contains("\"parts\":{\"counted\":0,\"all\":2}");
    }
}
