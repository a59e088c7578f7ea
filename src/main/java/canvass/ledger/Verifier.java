package canvass.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongConsumer;

/** Recomputes the chain from the first entry and stops at the first one that is not as it was appended. */
final class Verifier {
    private static final int FETCH = 5_000;
    private static final int TELL_EVERY = 10_000;

    private final Storage storage;

    Verifier(Storage storage) {
        this.storage = storage;
    }

    Verification verify(LongConsumer progress) {
        try (Connection connection = storage.openForReading()) {
            return verify(connection, progress);
        } catch (SQLException e) {
            return new Verification.Broken(0, "the storage cannot be read: " + e.getMessage());
        } catch (RuntimeException e) {
            if (e instanceof LedgerException known && known.kind() != LedgerException.Kind.UNREADABLE) {
                throw known;
            }
            return new Verification.Broken(0, "what is stored is not what Canvass writes: " + e.getMessage());
        }
    }

    private Verification verify(Connection connection, LongConsumer progress) throws SQLException {
        Head found = Head.EMPTY;
        String sql = "select " + Schema.COLUMNS + " from entry order by number";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            var chain = new Chain(found.hash());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Row row = Row.of(rows);
                    String finding = check(row, found.entries() + 1, rows.getString(10), chain);
                    if (!finding.isEmpty()) {
                        return new Verification.Broken(found.entries() + 1, finding);
                    }
                    found = new Head(row.number(), chain.lastHash());
                    if (found.entries() % TELL_EVERY == 0) {
                        progress.accept(found.entries());
                    }
                }
            }
        }
        progress.accept(found.entries());
        return rest(connection, found);
    }

    private static String check(Row row, long expected, String hash, Chain chain) {
        if (row.number() != expected) {
            return "entry " + expected + " was removed: the next one is " + row.number();
        }
        return chain.append(row).equals(hash)
                ? ""
                : "entry " + expected
                        + " was altered or is out of its order: its hash does not follow from its content";
    }

    private Verification rest(Connection connection, Head found) throws SQLException {
        Head kept = SqlLedger.headOf(connection);
        if (!kept.equals(found)) {
            return new Verification.Broken(
                    Math.min(kept.entries(), found.entries()) + 1,
                    "the chain ends at " + found + " but the ledger's head says " + kept
                            + ": entries were removed at the end," + " or the head was altered");
        }
        for (DocumentEntry document : SqlLedger.documents(connection, "number > ?", 0L)) {
            String finding = RefusedDocuments.check(connection, document);
            if (!finding.isEmpty()) {
                return new Verification.Broken(document.number(), finding);
            }
        }
        String health = storage.checkHealth(connection, found);
        return health.isEmpty()
                ? new Verification.Intact(found, storage.checksEveryByte())
                : new Verification.Broken(0, health);
    }
}
