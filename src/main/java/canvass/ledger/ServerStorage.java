package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A PostgreSQL server, by its JDBC URL. */
final class ServerStorage implements Storage {
    /** Any number that no other program takes for an advisory lock of its own. */
    private static final long LOCK = 0x43414e56415353L;

    private final String url;

    ServerStorage(String url) {
        this.url = url;
    }

    @Override
    public String name() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1...");
    }

    @Override
    public WriteLock lock() {
        try {
            Connection connection = connect();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    connection.close();
                    throw new LedgerException(
                            Kind.IN_USE,
                            "The ledger " + name()
                                    + " is being written by another Canvass process. Stop that one first.");
                }
                return () -> release(connection);
            }
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The server gives the lock up with the session at the latest.
            System.getLogger(ServerStorage.class.getName())
                    .log(System.Logger.Level.WARNING, "The ledger's lock could not be released.", e);
        }
    }

    @Override
    public Connection openForWriting() throws SQLException {
        return connect();
    }

    @Override
    public Connection openForReading() throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false); // the driver streams rows only inside a transaction
        return connection;
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "canvass");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public LedgerException explain(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.startsWith("08") || state.startsWith("28") || state.equals("3D000")) {
            return new LedgerException(
                    Kind.NOT_FOUND,
                    "The ledger " + name() + " cannot be reached: " + error.getMessage()
                            + ". Check the address, the user and that the server runs.",
                    error);
        }
        if (state.startsWith("53")) {
            return new LedgerException(
                    Kind.FULL,
                    "The server of the ledger " + name() + " has no room left: " + error.getMessage()
                            + ". Nothing of this document was kept. Free some space and send it in again.",
                    error);
        }
        if (state.equals("25006") || state.equals("42501")) {
            return new LedgerException(
                    Kind.READ_ONLY,
                    "The ledger " + name() + " may not be written to: " + error.getMessage() + ".",
                    error);
        }
        return new LedgerException(
                Kind.UNREADABLE, "The ledger " + name() + " cannot be used: " + error.getMessage() + ".", error);
    }

    @Override
    public void closed(Head head) {
        // The server keeps its own files.
    }

    @Override
    public String checkHealth(Connection connection, Head head) {
        return "";
    }

    @Override
    public boolean checksEveryByte() {
        return true;
    }
}
