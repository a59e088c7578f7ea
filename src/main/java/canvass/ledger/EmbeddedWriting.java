package canvass.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one writer of an embedded ledger.
 *
 * @param seal broken before the first change and made anew in the end
 */
record EmbeddedWriting(Path file, Connection connection, Seal seal, WriteLock lock) implements Storage.Writing {
    @Override
    public void changing() throws IOException {
        seal.breakOpen();
    }

    @Override
    public void close(Head head) throws SQLException {
        boolean unchanged = seal.isThere();
        if (!unchanged) {
            emptyWal();
        }
        connection.close();
        if (!unchanged) {
            writeSeal(head);
        }
    }

    /** Readers keep SQLite from doing this on closing; where they are in the middle of it, the file stays unsealed. */
    private void emptyWal() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 200");
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    private void writeSeal(Head head) {
        try {
            seal.write(head);
        } catch (IOException e) {
            // All facts are on disk, which is what closing promises; verify says that it had to do without the seal.
            System.getLogger(EmbeddedWriting.class.getName())
                    .log(System.Logger.Level.WARNING, "The ledger {0} could not be sealed: {1}", file, e.getMessage());
        }
    }

    @Override
    public void release() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(EmbeddedWriting.class.getName())
                    .log(System.Logger.Level.WARNING, "The ledger's file could not be closed.", e);
        } finally {
            lock.release();
        }
    }
}
