package canvass.ledger;

import canvass.model.Document;
import canvass.model.DocumentRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of refused documents, in parts, each gzipped and in Base64, so that both databases store the same text. */
final class RefusedDocuments {
    /** Small enough that a document of any size passes through little memory. */
    private static final int PART = 1 << 20;

    private RefusedDocuments() {}

    static void keep(Connection connection, long document, InputStream bytes) throws IOException, SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into refused_part (document, part, body) values (?, ?, ?)")) {
            int part = 0;
            for (byte[] some = bytes.readNBytes(PART); some.length > 0; some = bytes.readNBytes(PART)) {
                insert.setLong(1, document);
                insert.setInt(2, part++);
                insert.setString(3, pack(some));
                insert.executeUpdate();
            }
        }
    }

    private static String pack(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    private static InputStream unpack(String body) {
        try {
            return new GZIPInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<InputStream> read(Connection connection, long document) throws SQLException {
        List<InputStream> parts = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select body from refused_part where document = ? order by part")) {
            select.setLong(1, document);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.add(unpack(rows.getString(1)));
                }
            }
        }
        if (parts.isEmpty() && refusal(connection, document).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SequenceInputStream(Collections.enumeration(parts)));
    }

    static boolean isRefused(Connection connection, DocumentEntry entry) throws SQLException {
        return refusal(connection, entry.number()).isPresent();
    }

    private static Optional<DocumentRefused> refusal(Connection connection, long document) throws SQLException {
        String sql = "select " + Schema.COLUMNS + " from entry where number = ? and kind = 'refusal'";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, document + 1); // a refusal directly follows its document
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(Bodies.documentRefused(Row.of(rows))) : Optional.empty();
            }
        }
    }

    /** The document with the same bytes that was refused before for the same reasons. */
    static Optional<DocumentEntry> findSame(Asking ledger, Document document, DocumentRefused refusal) {
        return ledger.ask(connection -> {
            for (DocumentEntry entry : SqlLedger.documents(
                    connection, "subject = ? and item = ?", refusal.election().text(), document.sha256())) {
                Optional<DocumentRefused> earlier = refusal(connection, entry.number());
                if (earlier.isPresent() && earlier.get().problems().equals(refusal.problems())) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        });
    }

    /** Whoever can put a question to the database. */
    interface Asking {
        Optional<DocumentEntry> ask(SqlLedger.Question<Optional<DocumentEntry>> question);
    }

    /** A finding, or empty text when the kept bytes still have the document's hash. */
    static String check(Connection connection, DocumentEntry entry) throws SQLException {
        Optional<InputStream> kept = read(connection, entry.number());
        if (kept.isEmpty()) {
            return "";
        }
        MessageDigest digest = Chain.sha256();
        try (InputStream in = kept.get()) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return "the kept bytes of refused document " + entry.number() + " cannot be read";
        }
        return HexFormat.of().formatHex(digest.digest()).equals(entry.document().sha256())
                ? ""
                : "the kept bytes of refused document " + entry.number() + " are not those received";
    }
}
