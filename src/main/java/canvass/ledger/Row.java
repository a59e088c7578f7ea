package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** An entry as it is stored, and the canonical bytes that are hashed: every column but the hash, in order. */
record Row(
        long number,
        long recordedAt,
        String kind,
        long document,
        String subject,
        String item,
        long effectiveAt,
        long publishedAt,
        String body) {

    /**
     * UTF-8 of the columns, joined by line feeds. No column can contain one: ids have none by their grammar, and the body
     * is JSON, which escapes it.
     */
    byte[] canonical() {
        return (number + "\n" + recordedAt + "\n" + kind + "\n" + document + "\n" + subject + "\n" + item + "\n"
                        + effectiveAt + "\n" + publishedAt + "\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    void bind(PreparedStatement insert, String hash) throws SQLException {
        insert.setLong(1, number);
        insert.setLong(2, recordedAt);
        insert.setString(3, kind);
        insert.setLong(4, document);
        insert.setString(5, subject);
        insert.setString(6, item);
        insert.setLong(7, effectiveAt);
        insert.setLong(8, publishedAt);
        insert.setString(9, body);
        insert.setString(10, hash);
    }

    /** Reads {@link Schema#COLUMNS}. */
    static Row of(ResultSet rows) throws SQLException {
        return new Row(
                rows.getLong(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getLong(4),
                rows.getString(5),
                rows.getString(6),
                rows.getLong(7),
                rows.getLong(8),
                rows.getString(9));
    }

    /** What the row stands for. One that Canvass did not write may stand for nothing. */
    <T> T decode(Function<Row, T> reader) {
        try {
            return reader.apply(this);
        } catch (RuntimeException e) {
            throw new LedgerException(
                    Kind.UNREADABLE,
                    "Entry " + number + " is not as Canvass writes it: " + e.getMessage()
                            + ". Check the ledger with canvass verify.",
                    e);
        }
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
