package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same commands on a real PostgreSQL server and on a file: the same answers. */
final class ServerLedgerTest {
    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @TempDir
    private Path home;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private Ran onServer(SmallElection election, String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--ledger", server.getJdbcUrl("postgres", "postgres")));
        return election.run(all.toArray(String[]::new));
    }

    @Test
    void the_same_answers_as_on_a_file() {
        SmallElection election = SmallElection.in(home).withReturns("n1,2024-05-05T19:00:00Z,120,80,5,2,10\n");
        String good = election.document("good.csv", SmallElection.HEADER + "n2,2024-05-05T19:10:00Z,7,8,9,1,10\n")
                .toString();
        String bad = election.document("bad.csv", SmallElection.HEADER + "n2,2024-05-05T19:10:00Z,-7,8,9,1,10\n")
                .toString();
        assertThat(onServer(election, "verify").err()).startsWith("There is no ledger in ");

        for (List<String> command : List.of(
                List.of("ingest", good, "--election", "xx-2024"),
                List.of("ingest", bad, "--election", "xx-2024"),
                List.of("ingest", good, "--election", "xx-2024"),
                List.of("standing", "xx-2024", "--json"),
                List.of("standing", "xx-2024/mayor/N", "--json", "--units"),
                List.of("standing", "xx-2024/mayor/N", "--as-of", "2024-05-05T19:05:00Z"),
                List.of("standing", "xx-2024"),
                List.of("verify"),
                List.of("verify", "--json"))) {
            String[] args = command.toArray(String[]::new);
            assertThat(onServer(election, args)).as(command.toString()).isEqualTo(election.run(args));
        }
    }

    @Test
    void a_server_that_is_not_there() {
        Ran ran = SmallElection.in(home)
                .run("standing", "xx-2024", "--ledger", "jdbc:postgresql://127.0.0.1:1/none?user=u&password=secret");
        assertThat(ran.err())
                .contains("cannot be reached")
                .contains("Check the address")
                .doesNotContain("secret");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void another_kind_of_server() {
        Ran ran = SmallElection.in(home).run("standing", "xx-2024", "--ledger", "jdbc:mysql://127.0.0.1/none");
        assertThat(ran.err())
                .isEqualTo(
                        "A ledger is a file or a PostgreSQL database. Write a path, or jdbc:postgresql://HOST/DATABASE.\n");
        assertThat(ran.exit()).isEqualTo(2);
    }
}
