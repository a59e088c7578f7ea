package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the whole chain, as it is told. Entries: 1 document, 2 definition, 3 document, 4 and 5 counts, 6 the end. */
final class VerifyCommandTest {
    @TempDir
    private Path home;

    private SmallElection election;

    @BeforeEach
    void load() {
        election = SmallElection.in(home)
                .withReturns("n1,2024-05-05T19:00:00Z,120,80,5,2,10\nn2,2024-05-05T19:00:00Z,20,80,5,2,10\n");
        election.run("standing", "xx-2024").well();
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + election.ledger());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    @Test
    void an_intact_ledger_and_its_head() {
        Ran ran = election.run("verify").well();
        assertThat(ran.outLines().getFirst())
                .isEqualTo("Intact: 6 entries, and every byte of the file is as it was when it was closed.");
        assertThat(ran.outLines().getLast()).matches("Head: 6:[0-9a-f]{64}");
    }

    @Test
    void an_intact_ledger_in_json() {
        assertThat(election.run("verify", "--json").well().out())
                .matches("\\{\"intact\":true,\"entries\":6,\"head\":\"[0-9a-f]{64}\",\"wholeFile\":true}\n");
    }

    @Test
    void the_head_is_the_one_that_ingest_gave() {
        Path more = election.document("more.csv", SmallElection.HEADER + "s1,2024-05-05T19:00:00Z,1,2,3,1,10\n");
        String given = election.ingest(more).well().out();
        String head = election.run("verify").well().outLines().getLast();
        assertThat(given.strip()).endsWith(head);
    }

    @Test
    void a_ledger_that_was_not_closed_in_order_has_its_facts_checked() throws IOException {
        Files.delete(home.resolve("ledger.db.seal"));
        assertThat(election.run("verify").well().outLines().getFirst())
                .isEqualTo("Intact: 6 entries, each as it was appended. (The file was not closed in order last time, so"
                        + " only its facts were checked.)");
    }

    @Test
    void one_altered_vote_is_named_with_its_entry() throws SQLException {
        change("update entry set body = replace(body, '120', '121') where number = 4");
        Ran ran = election.run("verify");
        assertThat(ran.out())
                .isEqualTo(
                        "BROKEN at entry 4: entry 4 was altered or is out of its order: its hash does not follow from"
                                + " its content\n");
        assertThat(ran.exit()).isEqualTo(1);
        Ran json = election.run("verify", "--json");
        assertThat(json.out())
                .isEqualTo("{\"intact\":false,\"entry\":4,\"finding\":\"entry 4 was altered or is out of its order: its"
                        + " hash does not follow from its content\"}\n");
        assertThat(json.exit()).isEqualTo(1);
    }

    @Test
    void a_removed_fact_is_named() throws SQLException {
        change("delete from entry where number = 5");
        Ran ran = election.run("verify");
        assertThat(ran.out()).startsWith("BROKEN at entry 5: entry 5 was removed");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void a_damaged_file_is_a_finding_and_no_crash() throws IOException {
        try (var file = new RandomAccessFile(election.ledger().toFile(), "rw")) {
            file.seek(4_096);
            file.write(new byte[8_192]);
        }
        Ran ran = election.run("verify");
        assertThat(ran.out()).startsWith("BROKEN");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void without_a_ledger_it_says_how_one_comes_about() {
        Path elsewhere = home.resolve("elsewhere");
        Ran ran = Ran.canvass("verify", "--home", elsewhere.toString());
        assertThat(ran.err())
                .isEqualTo("There is no ledger at " + elsewhere.resolve("ledger.db")
                        + " yet. canvass standing and canvass ingest make one; --home DIR names another place.\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void a_file_that_is_no_ledger() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("ledger.db"), "Dear diary");
        Ran ran = Ran.canvass("verify", "--home", elsewhere.toString());
        assertThat(ran.exit()).isNotZero();
        assertThat(ran.out() + ran.err()).contains("ledger.db").hasLineCount(1);
    }
}
