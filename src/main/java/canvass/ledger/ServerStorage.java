package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/** A PostgreSQL server, by its JDBC URL. */
final class ServerStorage implements Storage {
    /** Any number that no other program takes for an advisory lock of its own. */
    private static final long LOCK = 0x43414e56415353L;

    private final String url;
    private final ServerErrors errors;

    ServerStorage(String url) {
        this.url = url;
        this.errors = new ServerErrors(name());
    }

    @Override
    public String name() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1...");
    }

    /** The lock is its connection's own: whoever loses one loses the other. */
    private record ServerWriting(Connection connection) implements Writing {
        @Override
        public void changing() {
            // There is no seal to break: the server keeps its own files.
        }

        @Override
        public void close(Head head) throws SQLException {
            connection.close();
        }

        @Override
        public void release() {
            try {
                connection.close();
            } catch (SQLException e) {
                // The server gives the lock up with the session at the latest.
                System.getLogger(ServerStorage.class.getName())
                        .log(System.Logger.Level.WARNING, "The connection to the ledger could not be closed.", e);
            }
        }
    }

    @Override
    public Writing openForWriting() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    throw new LedgerException(
                            Kind.IN_USE,
                            "The ledger " + name() + " is being written by another Canvass process. Stop that one"
                                    + " first, or use a database of your own.");
                }
            }
            // A server may be set to answer before it has flushed; a receipt must not be given then.
            statement.execute("select set_config('synchronous_commit', 'on', false)"
                    + " where current_setting('synchronous_commit') = 'off'");
            connection.setAutoCommit(false);
            return new ServerWriting(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection openForReading() throws SQLException {
        Connection connection = connect();
        try {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false); // the driver streams rows only inside a transaction
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "canvass");
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw withoutPassword(e);
        }
    }

    /** Drivers quote a URL they cannot read, password and all, so that exception must not travel on. */
    private SQLException withoutPassword(SQLException e) {
        return String.valueOf(e.getMessage()).contains(url) ? new SQLException("this URL cannot be used", "08001") : e;
    }

    @Override
    public LedgerException explain(SQLException error) {
        return errors.explain(error);
    }

    @Override
    public Optional<Verification.Broken> checkStructure(Connection connection) {
        return Optional.empty(); // the server checks its own files
    }

    @Override
    public FileCheck startFileCheck() {
        return head -> new Verification.Intact(head, true);
    }
}
