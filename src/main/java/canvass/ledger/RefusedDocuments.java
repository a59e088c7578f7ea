package canvass.ledger;

import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.ElectionId;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Refusals and the bytes kept with them. */
final class RefusedDocuments {
    private RefusedDocuments() {}

    /** @throws IOException also when the bytes are not those the document was described by: they changed meanwhile */
    static void keep(Connection connection, long number, Document document, InputStream bytes)
            throws IOException, SQLException {
        MessageDigest digest = Chain.sha256();
        long length = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into refused_part (document, part, body) values (?, ?, ?)")) {
            int part = 0;
            for (byte[] some = bytes.readNBytes(Part.BYTES); some.length > 0; some = bytes.readNBytes(Part.BYTES)) {
                digest.update(some);
                length += some.length;
                insert.setLong(1, number);
                insert.setInt(2, part++);
                insert.setString(3, Part.pack(some));
                insert.executeUpdate();
            }
        }
        if (length != document.bytes()
                || !HexFormat.of().formatHex(digest.digest()).equals(document.sha256())) {
            throw new IOException(
                    document.name() + " changed while it was being read. Send it in again once it is complete.");
        }
    }

    static boolean isRefused(Connection connection, DocumentEntry entry) throws SQLException {
        return refusal(connection, entry.number()).isPresent();
    }

    private static Optional<DocumentRefused> refusal(Connection connection, long document) throws SQLException {
        String sql = "select " + Schema.COLUMNS + " from entry where number = ? and kind = 'refusal'";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, document + 1); // a refusal directly follows its document
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(Row.of(rows).decode(Bodies::documentRefused)) : Optional.empty();
            }
        }
    }

    /** The document with these bytes that was appended and not refused. */
    static Optional<DocumentEntry> findAccepted(Connection connection, ElectionId election, String sha256)
            throws SQLException {
        for (DocumentEntry entry : Documents.same(connection, election, sha256)) {
            if (!isRefused(connection, entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The document with the same bytes that was refused before for the same reasons. */
    static Optional<DocumentEntry> findSame(Connection connection, Document document, DocumentRefused refusal)
            throws SQLException {
        for (DocumentEntry entry : Documents.same(connection, refusal.election(), document.sha256())) {
            Optional<DocumentRefused> earlier = refusal(connection, entry.number());
            if (earlier.isPresent() && earlier.get().problems().equals(refusal.problems())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The first document whose kept bytes are not those received, or empty. */
    static Optional<Verification.Broken> check(Connection connection) throws SQLException {
        for (long number : refused(connection)) {
            String finding = check(connection, number);
            if (!finding.isEmpty()) {
                return Optional.of(new Verification.Broken(number, finding));
            }
        }
        return checkOrphans(connection);
    }

    private static List<Long> refused(Connection connection) throws SQLException {
        var documents = new ArrayList<Long>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select document from entry where kind = 'refusal' and kind <> 'count' order by number")) {
            while (rows.next()) {
                documents.add(rows.getLong(1));
            }
        }
        return documents;
    }

    private static Optional<Verification.Broken> checkOrphans(Connection connection) throws SQLException {
        String sql = "select min(document) from refused_part where not exists"
                + " (select 1 from entry where number = refused_part.document + 1 and kind = 'refusal')";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (rows.next() && rows.getObject(1) != null) {
                long number = rows.getLong(1);
                return Optional.of(new Verification.Broken(
                        number, "bytes are kept for a document " + number + " that was not refused"));
            }
            return Optional.empty();
        }
    }

    private static String check(Connection connection, long number) throws SQLException {
        List<DocumentEntry> document = Documents.list(connection, "number = ?", number);
        if (document.isEmpty()) {
            return "the refused document " + number + " is not there";
        }
        MessageDigest digest = Chain.sha256();
        try (PreparedStatement select =
                connection.prepareStatement("select part, body from refused_part where document = ? order by part")) {
            select.setFetchSize(4);
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
                for (int part = 0; rows.next(); part++) {
                    if (rows.getInt(1) != part) {
                        return "part " + part + " of the kept bytes of refused document " + number + " is missing";
                    }
                    digest.update(Part.unpack(rows.getString(2)));
                }
            }
        } catch (IOException e) {
            return "the kept bytes of refused document " + number + " cannot be read";
        }
        return HexFormat.of()
                        .formatHex(digest.digest())
                        .equals(document.getFirst().document().sha256())
                ? ""
                : "the kept bytes of refused document " + number + " are not those received";
    }
}
