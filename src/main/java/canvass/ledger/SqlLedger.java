package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.Election;
import canvass.model.ElectionId;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The ledger on a SQL database. */
final class SqlLedger implements Ledger {
    private static final int FETCH = 5_000;

    private final Storage storage;
    private final Optional<Writing> writing;
    private final ReentrantLock appending = new ReentrantLock();

    /** What only the one writing process has. */
    private record Writing(Storage.WriteLock lock, Connection connection) {}

    private SqlLedger(Storage storage, Optional<Writing> writing) {
        this.storage = storage;
        this.writing = writing;
    }

    static SqlLedger openForReading(Storage storage) {
        var ledger = new SqlLedger(storage, Optional.empty());
        ledger.head(); // fails now, with a reason, rather than at the first question
        return ledger;
    }

    static SqlLedger openForWriting(Storage storage) {
        Storage.WriteLock lock = storage.lock();
        try {
            Connection connection = storage.openForWriting();
            connection.setAutoCommit(false);
            createSchema(connection);
            return new SqlLedger(storage, Optional.of(new Writing(lock, connection)));
        } catch (SQLException e) {
            lock.close();
            throw storage.explain(e);
        } catch (LedgerException e) {
            lock.close();
            throw e;
        }
    }

    private static void createSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : Schema.STATEMENTS) {
                statement.execute(sql);
            }
            try (ResultSet rows = statement.executeQuery("select version from ledger")) {
                if (rows.next()) {
                    requireVersion(rows.getInt(1));
                    connection.commit();
                    return;
                }
            }
            statement.executeUpdate("insert into ledger (version, entries, hash) values (" + Schema.VERSION + ", 0, '"
                    + Head.EMPTY.hash() + "')");
            connection.commit();
        }
    }

    private static void requireVersion(int version) {
        if (version != Schema.VERSION) {
            throw new LedgerException(
                    Kind.UNREADABLE,
                    "This ledger is of version " + version + "; this Canvass reads version " + Schema.VERSION
                            + ". Use the Canvass that wrote it.");
        }
    }

    @Override
    public Receipt append(Document document, ElectionId election, Instant recordedAt, Facts facts) throws IOException {
        Optional<DocumentEntry> there = findDocument(election, document.sha256());
        if (there.isPresent()) {
            return new Receipt.AlreadyThere(there.get().number(), there.get().recordedAt());
        }
        return inTransaction(document, election, recordedAt, (appender, connection) -> facts.writeTo(appender::fact));
    }

    @Override
    public Receipt refuse(Document document, DocumentRefused refusal, Instant recordedAt, InputStream bytes)
            throws IOException {
        Optional<DocumentEntry> there = RefusedDocuments.findSame(this::query, document, refusal);
        if (there.isPresent()) {
            return new Receipt.AlreadyThere(there.get().number(), there.get().recordedAt());
        }
        return inTransaction(document, refusal.election(), recordedAt, (appender, connection) -> {
            appender.fact(refusal);
            RefusedDocuments.keep(connection, appender.document(), bytes);
        });
    }

    /** What goes into a transaction after the document's own entry. */
    private interface Work {
        void accept(Appender appender, Connection connection) throws IOException, SQLException;
    }

    private Receipt inTransaction(Document document, ElectionId election, Instant recordedAt, Work work)
            throws IOException {
        Connection connection = writing.orElseThrow(
                        () -> new LedgerException(Kind.READ_ONLY, "This ledger was opened only to be read."))
                .connection();
        appending.lock();
        try {
            Head before = headOf(connection);
            long recorded = Math.max(Row.micros(recordedAt), lastRecordedAt(connection, before));
            try (var appender = new Appender(connection, before, recorded)) {
                appender.document(document, election);
                work.accept(appender, connection);
                Head after = appender.finish();
                moveHead(connection, after);
                connection.commit();
                return new Receipt.Appended(before.entries() + 1, after.entries() - before.entries() - 1, after);
            }
        } catch (SQLException e) {
            throw undone(connection, storage.explain(e));
        } catch (Appender.Undone e) {
            throw undone(connection, storage.explain(e.error()));
        } catch (IOException e) {
            throw undone(connection, e);
        } catch (RuntimeException e) {
            throw undone(connection, e);
        } finally {
            appending.unlock();
        }
    }

    private static <E extends Exception> E undone(Connection connection, E reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }

    private static long lastRecordedAt(Connection connection, Head head) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select recorded_at from entry where number = ?")) {
            select.setLong(1, head.entries());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : Long.MIN_VALUE;
            }
        }
    }

    static Head headOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version, entries, hash from ledger")) {
            if (!rows.next()) {
                return Head.EMPTY;
            }
            requireVersion(rows.getInt(1));
            return new Head(rows.getLong(2), rows.getString(3));
        }
    }

    private static void moveHead(Connection connection, Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update ledger set entries = ?, hash = ?")) {
            update.setLong(1, head.entries());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }

    /** A question to the database on a connection of its own. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T query(Question<T> question) {
        try (Connection connection = storage.openForReading()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw storage.explain(e);
        }
    }

    @Override
    public Optional<DocumentEntry> findDocument(ElectionId election, String sha256) {
        return query(connection -> {
            for (DocumentEntry entry : documents(connection, "subject = ? and item = ?", election.text(), sha256)) {
                if (!RefusedDocuments.isRefused(connection, entry)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public Optional<DocumentEntry> findDocument(long number) {
        return query(connection ->
                documents(connection, "number = ?", number).stream().findFirst());
    }

    @Override
    public List<DocumentEntry> listDocuments(ElectionId election) {
        return query(connection -> documents(connection, "subject = ?", election.text()));
    }

    static List<DocumentEntry> documents(Connection connection, String condition, Object... values)
            throws SQLException {
        String sql = "select " + Schema.COLUMNS + " from entry where kind = 'document' and kind <> 'count' and "
                + condition + " order by number";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<DocumentEntry>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Row row = Row.of(rows);
                    found.add(new DocumentEntry(
                            row.number(),
                            Row.instant(row.recordedAt()),
                            new ElectionId(row.subject()),
                            Bodies.document(row)));
                }
            }
            return found;
        }
    }

    @Override
    public List<ElectionId> listElections() {
        return query(connection -> {
            var found = new ArrayList<ElectionId>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select subject from entry where kind = 'election'"
                            + " and kind <> 'count' group by subject order by min(number)")) {
                while (rows.next()) {
                    found.add(new ElectionId(rows.getString(1)));
                }
            }
            return found;
        });
    }

    @Override
    public Optional<Election> findElection(ElectionId election) {
        String sql = "select " + Schema.COLUMNS + " from entry where kind = 'election' and kind <> 'count'"
                + " and subject = ? order by number desc limit 1";
        return query(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, election.text());
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next()
                            ? Optional.of(
                                    ElectionBody.electionDefined(Row.of(rows)).definition())
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public void read(ElectionId election, long after, Consumer<Entry> reader) {
        String sql = "select " + Schema.COLUMNS + " from entry where number > ? and kind <> 'document'"
                + " and (subject = ? or substr(subject, 1, ?) = ?) order by number";
        query(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCH);
                select.setLong(1, after);
                select.setString(2, election.text());
                select.setInt(3, election.text().length() + 1);
                select.setString(4, election.text() + "/");
                try (ResultSet rows = select.executeQuery()) {
                    var entries = new EntryReader();
                    while (rows.next()) {
                        reader.accept(entries.read(Row.of(rows)));
                    }
                }
            }
            return true;
        });
    }

    @Override
    public Optional<Entry> findEntry(long number) {
        String sql = "select " + Schema.COLUMNS + " from entry where number = ? and kind <> 'document'";
        return query(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, number);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(new EntryReader().read(Row.of(rows))) : Optional.empty();
                }
            }
        });
    }

    @Override
    public Optional<InputStream> openRefused(long document) {
        return query(connection -> RefusedDocuments.read(connection, document));
    }

    @Override
    public Head head() {
        return query(SqlLedger::headOf);
    }

    @Override
    public Verification verify(LongConsumer progress) {
        return new Verifier(storage).verify(progress);
    }

    @Override
    public void close() {
        if (writing.isEmpty()) {
            return;
        }
        appending.lock();
        try {
            close(writing.get().connection());
        } catch (SQLException e) {
            throw storage.explain(e);
        } finally {
            writing.get().lock().close();
            appending.unlock();
        }
    }

    private void close(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        Head head = headOf(connection);
        connection.rollback(); // ends the transaction that reading the head began
        connection.close();
        storage.closed(head);
    }
}
