package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one ledger: one writes, any number read, and a second writer is told. */
final class TwoProcessesTest {
    private static final int LINES = 200_000;

    @TempDir
    private Path home;

    @Test
    void a_second_writer_is_told_while_readers_are_let_in() throws Exception {
        SmallElection election = SmallElection.in(home).withReturns("n1,2024-05-05T19:00:00Z,120,80,5,2,10\n");
        Path first = election.document("first.csv", SmallElection.HEADER + "n2,2024-05-05T19:00:00Z,7,8,9,1,10\n");
        var text = new StringBuilder(SmallElection.HEADER);
        for (int i = 0; i < LINES; i++) {
            text.append(
                    "s1,2024-05-05T20:%02d:%02d.%03dZ,50,40,3,1,10%n".formatted(i / 60_000, i / 1_000 % 60, i % 1_000));
        }
        Path large = election.document("large.csv", text.toString());
        Path second = election.document("second.csv", SmallElection.HEADER + "s2,2024-05-05T19:00:00Z,1,2,3,1,10\n");

        var args = List.of("ingest", first.toString(), large.toString(), "--election", "xx-2024");
        try (Child writer = Child.start(home, new ArrayList<>(args))) {
            assertThat(writer.line().orElseThrow()).contains("first.csv: 1 fact taken in");

            Ran refused = election.ingest(second);
            assertThat(refused.err())
                    .isEqualTo("The ledger " + election.ledger().toRealPath()
                            + " is being written by another Canvass process. Stop that one first, or use a ledger of"
                            + " your own with --home DIR.\n");
            assertThat(refused.exit()).isEqualTo(2);
            Ran standing = election.run("standing", "xx-2024/mayor/N").well();
            assertThat(standing.out()).contains("Ada Able").contains("127");
            assertThat(election.run("verify").well().out()).startsWith("Intact: ");

            assertThat(writer.isRunning())
                    .as("all that was while it was writing")
                    .isTrue();
            assertThat(writer.line().orElseThrow()).contains("large.csv: 200,000 facts taken in");
            assertThat(writer.exit()).isZero();
        }
        assertThat(election.ingest(second).well().out()).contains("second.csv: 1 fact taken in");
        assertThat(election.run("verify").well().out()).startsWith("Intact: 200,010 entries");
    }

    @Test
    void a_killed_writer_does_not_lock_anybody_out() throws Exception {
        SmallElection election = SmallElection.in(home).withReturns("n1,2024-05-05T19:00:00Z,120,80,5,2,10\n");
        Path first = election.document("first.csv", SmallElection.HEADER + "n2,2024-05-05T19:00:00Z,7,8,9,1,10\n");
        var args = List.of("ingest", first.toString(), "--election", "xx-2024");
        try (Child writer = Child.start(home, new ArrayList<>(args))) {
            writer.line();
            writer.kill();
        }
        assertThat(election.ingest(first).well().out()).contains("already there since");
    }
}
