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
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The ledger on a SQL database: reads on a connection for each question, and leaves appending to the one writer. */
final class SqlLedger implements Ledger {
    private static final int FETCH = 5_000;

    private final Storage storage;
    private final Optional<Writer> writer;

    private SqlLedger(Storage storage, Optional<Writer> writer) {
        this.storage = storage;
        this.writer = writer;
    }

    static SqlLedger openForReading(Storage storage) {
        var ledger = new SqlLedger(storage, Optional.empty());
        ledger.head(); // fails now, with a reason, rather than at the first question
        return ledger;
    }

    static SqlLedger openForWriting(Storage storage) {
        return new SqlLedger(storage, Optional.of(new Writer(storage)));
    }

    private Writer writer() {
        return writer.orElseThrow(() -> new LedgerException(Kind.READ_ONLY, "This ledger was opened only to be read."));
    }

    @Override
    public Receipt append(Document document, ElectionId election, Instant recordedAt, Facts facts) throws IOException {
        return writer().append(document, election, recordedAt, facts);
    }

    @Override
    public Receipt refuse(Document document, DocumentRefused refusal, Instant recordedAt, InputStream bytes)
            throws IOException {
        return writer().refuse(document, refusal, recordedAt, bytes);
    }

    /** A question to the database on a connection of its own. */
    private interface Question<T> {
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
        return query(connection -> RefusedDocuments.findAccepted(connection, election, sha256));
    }

    @Override
    public Optional<DocumentEntry> findDocument(long number) {
        return query(connection ->
                Documents.list(connection, "number = ?", number).stream().findFirst());
    }

    @Override
    public List<DocumentEntry> listDocuments(ElectionId election) {
        return query(connection -> Documents.list(connection, "subject = ?", election.text()));
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
                            ? Optional.of(Row.of(rows)
                                    .decode(ElectionBody::electionDefined)
                                    .definition())
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public void read(ElectionId election, long after, Consumer<Entry> reader) {
        // No LIKE, to which an id's underscore would mean any letter.
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
                    while (rows.next()) {
                        reader.accept(Row.of(rows).decode(Entries::of));
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
                    return rows.next() ? Optional.of(Row.of(rows).decode(Entries::of)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public Optional<InputStream> openRefused(long document) {
        boolean refused = query(connection -> {
            for (DocumentEntry entry : Documents.list(connection, "number = ?", document)) {
                return RefusedDocuments.isRefused(connection, entry);
            }
            return false;
        });
        return refused ? Optional.of(new KeptBytes(part -> findPart(document, part))) : Optional.empty();
    }

    private Optional<String> findPart(long document, int part) {
        return query(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select body from refused_part where document = ? and part = ?")) {
                select.setLong(1, document);
                select.setInt(2, part);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public Head head() {
        return query(HeadRow::read);
    }

    @Override
    public Verification verify(LongConsumer progress) {
        return new Verifier(storage, progress).verify();
    }

    @Override
    public void close() {
        writer.ifPresent(Writer::close);
    }
}
