package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canvass.model.Fact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody with the right to write the database might do to it. Each test undoes its own change, so that the check in
 * the end also shows that it was the change that was found. The embedded file has no seal here: the chain is on its own.
 */
@OnBothStorages
class TamperTest extends LedgerTesting {
    private static final int LAST = 9;

    /** 1 document, 2 definition, 3 and 4 counts; 5 document, 6 its refusal with four parts; 7 document, 8 and 9 counts. */
    @BeforeEach
    void fill() throws IOException {
        Fact one = Samples.count("us-2020/president", "us", 1);
        Fact two = Samples.count("us-2020/president", "us", 2);
        append("a", new RandomFacts(5).definition(US), one, two);
        var bytes = new byte[(3 << 20) + 1];
        new Random(6).nextBytes(bytes);
        ledger.refuse(
                Samples.document("b", bytes),
                Samples.refusal(US, "unknown-unit"),
                NOW,
                new ByteArrayInputStream(bytes));
        append("c", one, two);
        ledger.close();
        assertThat(verify()).isInstanceOf(Verification.Intact.class);
        Files.deleteIfExists(Path.of(folder + "/ledger.db.seal"));
        for (String table : List.of("entry", "ledger", "refused_part")) {
            storage.change(where, "create table kept_" + table + " as select * from " + table);
        }
    }

    private Verification verify() {
        return Ledgers.verify(where, n -> {});
    }

    private void restore(String table) {
        storage.change(where, "delete from " + table, "insert into " + table + " select * from kept_" + table);
    }

    private void finds(long entry, String... changes) {
        storage.change(where, changes);
        assertThat(verify())
                .as(String.join("; ", changes))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        b -> assertThat(b.entry()).as(b.finding()).isEqualTo(entry));
        restore(changes.length > 0 && changes[0].contains("refused_part") ? "refused_part" : "entry");
        restore("ledger");
    }

    @Test
    void a_change_of_any_column_of_any_entry_is_found() {
        var changes = Map.of(
                "number", "number + 100",
                "recorded_at", "recorded_at + 1",
                "kind", "'other'",
                "document", "document + 1",
                "subject", "subject || 'x'",
                "item", "item || 'x'",
                "effective_at", "effective_at - 1",
                "published_at", "published_at + 1",
                "body", "body || ' '",
                "hash", "'" + "0".repeat(64) + "'");
        for (int number = 1; number <= LAST; number++) {
            int n = number;
            changes.forEach(
                    (column, value) -> finds(n, "update entry set " + column + " = " + value + " where number = " + n));
        }
    }

    @Test
    void text_moved_from_one_column_to_the_next_is_found() {
        finds(3, "update entry set subject = subject || " + lineFeed() + " || 'us', item = ''" + " where number = 3");
    }

    private String lineFeed() {
        return storage == TestStorage.EMBEDDED ? "char(10)" : "chr(10)";
    }

    @Test
    void a_removed_entry_is_found() {
        for (int number = 1; number <= LAST; number++) {
            finds(number, "delete from entry where number = " + number);
        }
        finds(7, "delete from entry where number >= 7");
        finds(1, "delete from entry");
        storage.change(where, "alter table entry rename to gone");
        assertThat(verify()).isInstanceOf(Verification.Broken.class);
        storage.change(where, "alter table gone rename to entry");
    }

    @Test
    void removed_entries_are_found_when_the_rest_moves_up() {
        finds(3, "delete from entry where number = 3", "update entry set number = number - 1 where number = 4");
    }

    @Test
    void entries_in_another_order_are_found() {
        finds(
                3,
                "update entry set number = 1000 where number = 3",
                "update entry set number = 3 where number = 4",
                "update entry set number = 4 where number = 1000");
    }

    @Test
    void an_entry_put_in_is_found() throws SQLException {
        String copy = "insert into entry select %d, recorded_at, kind, document, subject, item, effective_at,"
                + " published_at, body, hash from entry where number = 9";
        finds(10, copy.formatted(10));
        finds(1, copy.formatted(0));
        finds(1, copy.formatted(-7));

        var forged = new Row(10, 0, "count", 7, "us-2020/president", "us", 0, 0, "{}");
        try (Connection connection = storage.connect(where);
                PreparedStatement insert = connection.prepareStatement(Schema.INSERT)) {
            forged.bind(insert, new Chain(ledgerHash()).append(forged));
            insert.executeUpdate();
        }
        finds(10);
    }

    private String ledgerHash() {
        return ((Verification.Intact) verify()).head().hash();
    }

    @Test
    void a_changed_head_is_found() {
        finds(10, "update ledger set entries = entries + 1");
        finds(LAST, "update ledger set entries = entries - 1");
        finds(1, "update ledger set entries = -1");
        finds(LAST, "update ledger set hash = '" + "0".repeat(64) + "'");
        finds(0, "update ledger set version = " + (Schema.VERSION + 1));
        finds(0, "delete from ledger");
        finds(0, "insert into ledger select * from kept_ledger");
    }

    @Test
    void changed_bytes_of_a_refused_document_are_found() {
        finds(5, "update refused_part set body = upper(body) where part = 0");
        finds(5, "update refused_part set body = '' where part = 2");
        finds(5, "update refused_part set body = 'no base64!' where part = 3");
        finds(5, "update refused_part set body = (select body from kept_refused_part where part = 1) where part = 2");
        finds(5, "update refused_part set document = 7");
        for (int part = 0; part <= 3; part++) {
            finds(5, "delete from refused_part where part = " + part);
            finds(5, "update refused_part set part = part - 9 where part = " + part);
        }
        finds(5, "delete from refused_part");
        finds(5, "insert into refused_part select document, 4, body from kept_refused_part where part = 0");
        finds(3, "insert into refused_part values (3, 0, '')");
    }

    @Test
    void an_entry_that_no_longer_means_anything_is_told_by_its_number() {
        storage.change(where, "update entry set body = '{\"nonsense\":1}' where number = 4");
        try (Ledger reader = Ledgers.openForReading(where)) {
            assertThatThrownBy(() -> entries(reader, US))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("Entry 4 is not as Canvass writes it");
        }
        restore("entry");
    }

    @Test
    void a_value_of_another_type_is_found_where_the_database_allows_one() {
        assumeTrue(storage == TestStorage.EMBEDDED, "PostgreSQL's columns have one type each");
        finds(4, "update entry set subject = cast(subject as blob) where number = 4");
        finds(4, "update entry set effective_at = effective_at + 0.5 where number = 4");
        finds(4, "update entry set item = item || char(0) || 'x' where number = 4");
    }
}
