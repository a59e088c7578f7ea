package canvass.ledger;

import static canvass.ledger.LedgerTesting.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.ledger.LedgerException.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a PostgreSQL server can do to the ledger on it. */
class ServerFaultTest {
    private String where = "";

    @BeforeEach
    void make_a_database() {
        where = PostgresServer.newDatabase();
    }

    private String database() {
        return where.replaceAll(".*/([a-z_0-9]+)\\?.*", "$1");
    }

    private static LedgerException failure(String where) {
        try (Ledger ledger = Ledgers.openForReading(where)) {
            throw new AssertionError("opened " + ledger);
        } catch (LedgerException e) {
            return e;
        }
    }

    @Test
    void a_database_without_a_ledger_says_so() {
        assertThat(failure(where).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(failure(where)).hasMessageContaining("There is no ledger in");
        assertThatThrownBy(() -> Ledgers.verify(where, n -> {})).isInstanceOf(LedgerException.class);
    }

    @Test
    void a_server_or_database_that_is_not_there_says_so() {
        for (String url :
                List.of("jdbc:postgresql://127.0.0.1:1/canvass", where.replace(database(), "no_such_database"))) {
            assertThat(failure(url).kind()).as(url).isEqualTo(Kind.NOT_FOUND);
            assertThat(failure(url)).hasMessageContaining("Check the address");
        }
    }

    @Test
    void another_kind_of_url_is_told_what_can_be_written() {
        for (String url : List.of("jdbc:mysql://host/db", "postgres://host/db", "jdbc:sqlite:file.db")) {
            assertThatThrownBy(() -> Ledgers.open(url))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("jdbc:postgresql://HOST/DATABASE");
        }
    }

    @Test
    void no_message_shows_the_password() {
        for (String url : List.of(
                "jdbc:postgresql://127.0.0.1:1/canvass?user=me&password=s3cret&ssl=false",
                "jdbc:postgresql://127.0.0.1:99999/canvass?user=me&password=s3cret",
                "jdbc:postgresql://127.0.0.1:x/canvass?PASSWORD=s3cret",
                "jdbc:postgresql:?password=s3cret&port=nonsense",
                where.replace("user=postgres", "user=nobody") + "&password=s3cret")) {
            var text = new StringWriter();
            failure(url).printStackTrace(new PrintWriter(text));
            assertThat(text.toString()).doesNotContain("s3cret");
            assertThat(failure(url).kind()).as(url).isEqualTo(Kind.NOT_FOUND);
        }
    }

    @Test
    void a_ledger_of_a_newer_version_is_refused() {
        Ledgers.open(where).close();
        PostgresServer.change(database(), "update ledger set version = " + (Schema.VERSION + 1));
        assertThat(failure(where)).hasMessageContaining("Use the Canvass that wrote it");
        assertThatThrownBy(() -> Ledgers.open(where)).hasMessageContaining("Use the Canvass that wrote it");
        assertThatThrownBy(() -> Ledgers.open(where)).hasMessageContaining("Use the Canvass that wrote it");
    }

    @Test
    void a_connection_lost_in_the_middle_loses_that_document_only() throws IOException {
        try (Ledger ledger = Ledgers.open(where)) {
            LedgerTesting.append(ledger, US, "d3", ChildProcess.document(3));
            Head head = ledger.head();
            assertThatThrownBy(() -> ledger.append(Samples.document("d7"), US, LedgerTesting.NOW, sink -> {
                        ChildProcess.document(7).forEach(sink);
                        PostgresServer.change(
                                "postgres",
                                "select pg_terminate_backend(pid) from pg_stat_activity"
                                        + " where application_name = 'canvass' and datname = '" + database() + "'");
                    }))
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(Kind.NOT_FOUND));
            assertThat(ledger.head()).isEqualTo(head);

            assertThat(LedgerTesting.append(ledger, US, "d7", ChildProcess.document(7)))
                    .isInstanceOf(Receipt.Appended.class);
            assertThatThrownBy(() -> Ledgers.open(where))
                    .as("the lock is held again")
                    .isInstanceOf(LedgerException.class);
        }
        assertThat(Ledgers.verify(where, n -> {})).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void a_user_who_may_only_read_can_read_and_is_told_when_writing() throws IOException {
        try (Ledger ledger = Ledgers.open(where)) {
            LedgerTesting.append(ledger, US, "d3", ChildProcess.document(3));
        }
        String reader = "reader_of_" + database();
        PostgresServer.change(
                database(),
                "create role " + reader + " login; grant select on all tables in schema public to " + reader);
        String asReader = where.replace("user=postgres", "user=" + reader);

        try (Ledger ledger = Ledgers.openForReading(asReader)) {
            assertThat(LedgerTesting.entries(ledger, US)).hasSize(ChildProcess.facts(3));
            assertThat(ledger.verify(n -> {})).isInstanceOf(Verification.Intact.class);
        }
        assertThatThrownBy(() -> Ledgers.open(asReader))
                .isInstanceOfSatisfying(
                        LedgerException.class,
                        e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(Kind.READ_ONLY));
    }

    @Test
    void an_entry_put_in_by_another_program_stops_the_writer_with_a_reason() throws IOException {
        try (Ledger ledger = Ledgers.open(where)) {
            LedgerTesting.append(ledger, US, "d3", ChildProcess.document(3));
            PostgresServer.change(
                    database(), "insert into entry select 6, 0, kind, 0, '', '', 0, 0, body, hash from entry limit 1");
            assertThatThrownBy(() -> LedgerTesting.append(ledger, US, "d4", ChildProcess.document(4)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("entries that Canvass did not write");
        }
    }
}
