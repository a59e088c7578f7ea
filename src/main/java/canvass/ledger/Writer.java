package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.ElectionId;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The one writer of a ledger: a document and its facts are one transaction. Safe to share between threads, which wait. */
final class Writer {
    private final Storage storage;
    private final ReentrantLock lock = new ReentrantLock();
    private Storage.Writing writing;
    private boolean closed;

    Writer(Storage storage) {
        this.storage = storage;
        try {
            this.writing = open(storage);
        } catch (SQLException e) {
            throw storage.explain(e);
        }
    }

    private static Storage.Writing open(Storage storage) throws SQLException {
        Storage.Writing writing = storage.openForWriting();
        try {
            HeadRow.create(writing.connection());
            return writing;
        } catch (SQLException | RuntimeException e) {
            writing.release();
            throw e;
        }
    }

    Receipt append(Document document, ElectionId election, Instant recordedAt, Facts facts) throws IOException {
        return inTransaction(
                document,
                election,
                recordedAt,
                connection -> RefusedDocuments.findAccepted(connection, election, document.sha256()),
                (appender, connection) -> facts.writeTo(appender::fact));
    }

    Receipt refuse(Document document, DocumentRefused refusal, Instant recordedAt, InputStream bytes)
            throws IOException {
        return inTransaction(
                document,
                refusal.election(),
                recordedAt,
                connection -> RefusedDocuments.findSame(connection, document, refusal),
                (appender, connection) -> {
                    appender.refusal(refusal);
                    RefusedDocuments.keep(connection, appender.document(), document, bytes);
                });
    }

    /** Whether the same was taken in before. */
    private interface Before {
        Optional<DocumentEntry> find(Connection connection) throws SQLException;
    }

    /** What goes into a transaction after the document's own entry. */
    private interface Work {
        void accept(Appender appender, Connection connection) throws IOException, SQLException;
    }

    private Receipt inTransaction(Document document, ElectionId election, Instant recordedAt, Before before, Work work)
            throws IOException {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a document cannot be appended from inside another one");
        }
        lock.lock();
        try {
            Connection connection = connection();
            try {
                Optional<DocumentEntry> there = before.find(connection);
                if (there.isPresent()) {
                    connection.rollback(); // so that no question's transaction stays open
                    return new Receipt.AlreadyThere(
                            there.get().number(), there.get().recordedAt());
                }
                writing.changing();
                return add(connection, document, election, recordedAt, work);
            } catch (SQLException e) {
                throw undone(connection, storage.explain(e));
            } catch (Appender.Undone e) {
                throw undone(connection, storage.explain(e.error()));
            } catch (IOException | RuntimeException | Error e) {
                undone(connection, e);
                throw e;
            }
        } finally {
            lock.unlock();
        }
    }

    private static Receipt add(
            Connection connection, Document document, ElectionId election, Instant recordedAt, Work work)
            throws SQLException, IOException {
        Head before = HeadRow.read(connection);
        long recorded = Math.max(Row.micros(recordedAt), lastRecordedAt(connection, before));
        try (var appender = new Appender(connection, before, recorded)) {
            appender.document(document, election);
            work.accept(appender, connection);
            Head after = appender.finish();
            HeadRow.move(connection, after);
            connection.commit();
            return new Receipt.Appended(before.entries() + 1, after.entries() - before.entries() - 1, after);
        }
    }

    /** A connection that was lost or given up is replaced by another, which takes the lock anew. */
    private Connection connection() {
        if (closed) {
            throw new IllegalStateException("the ledger " + storage.name() + " was closed");
        }
        try {
            if (writing.connection().isClosed()) {
                writing.release();
                writing = open(storage);
            }
            return writing.connection();
        } catch (SQLException e) {
            throw storage.explain(e);
        }
    }

    /**
     * SQLite rolls back by itself when its disk is full, and its driver, not knowing that, would then run the next
     * document's statements outside any transaction. A connection that cannot be rolled back is therefore given up.
     */
    private static <E extends Throwable> E undone(Connection connection, E reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
            giveUp(connection, reason);
        }
        return reason;
    }

    private static void giveUp(Connection connection, Throwable reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static long lastRecordedAt(Connection connection, Head head) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select recorded_at from entry where number = ?")) {
            select.setLong(1, head.entries());
            try (ResultSet rows = select.executeQuery()) {
                if (rows.next()) {
                    return rows.getLong(1);
                }
            }
        }
        if (head.entries() > 0) {
            throw new LedgerException(
                    Kind.UNREADABLE,
                    "Entry " + head.entries() + ", the ledger's last, is missing. Nothing was added. Put back a copy;"
                            + " canvass verify says how much of this one is whole.");
        }
        return Long.MIN_VALUE;
    }

    void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                finish();
            }
        } catch (SQLException e) {
            throw storage.explain(e);
        } finally {
            lock.unlock();
        }
    }

    private void finish() throws SQLException {
        try {
            if (!writing.connection().isClosed()) { // else it was lost; every receipt came after its commit
                Head head = HeadRow.read(writing.connection());
                writing.connection().rollback(); // ends the transaction that reading the head began
                writing.close(head);
            }
        } finally {
            writing.release();
        }
    }
}
