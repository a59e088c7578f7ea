package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one row of the table {@code ledger}: the schema's version and the chain's head. */
final class HeadRow {
    private HeadRow() {}

    /** Makes the tables where there are none. Changes nothing where they are there. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : Schema.STATEMENTS) {
                statement.execute(sql);
            }
            boolean isNew;
            try (ResultSet rows = statement.executeQuery("select count(*) from ledger")) {
                isNew = rows.next() && rows.getLong(1) == 0;
            }
            if (isNew) {
                statement.executeUpdate("insert into ledger (version, entries, hash) values (" + Schema.VERSION
                        + ", 0, '" + Head.EMPTY.hash() + "')");
            }
        }
        read(connection);
        connection.commit();
    }

    /** Fails where there is no ledger at all, so that this is not taken for a damaged one. */
    static void requireTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from ledger").close();
        }
    }

    static Head read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version, entries, hash from ledger")) {
            if (!rows.next()) {
                throw notOneRow("none");
            }
            requireVersion(rows.getInt(1));
            var head = new Head(rows.getLong(2), rows.getString(3));
            if (rows.next()) {
                throw notOneRow("several");
            }
            return head;
        }
    }

    private static void requireVersion(int version) {
        if (version < Schema.OLDEST || version > Schema.VERSION) {
            throw new LedgerException(
                    Kind.UNREADABLE,
                    "This ledger is of version " + version + "; this Canvass reads versions " + Schema.OLDEST + " to "
                            + Schema.VERSION + ". Use the Canvass that wrote it.");
        }
    }

    private static LedgerException notOneRow(String found) {
        return new LedgerException(
                Kind.UNREADABLE,
                "The ledger must have one row for its head and has " + found
                        + ": something other than Canvass wrote to it. Put back a copy of it.");
    }

    static void move(Connection connection, Head head) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update ledger set version = ?, entries = ?, hash = ?")) {
            update.setInt(1, Schema.VERSION);
            update.setLong(2, head.entries());
            update.setString(3, head.hash());
            update.executeUpdate();
        }
    }
}
