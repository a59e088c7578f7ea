package canvass.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a ledger lies and what is particular to it: opening, locking, and the meaning of its errors. */
sealed interface Storage permits EmbeddedStorage, ServerStorage {
    /** How people know it: a path or a URL without its password. */
    String name();

    /** Lets this process, and no other, write until it is released. */
    WriteLock lock();

    /** A connection that may write. */
    Connection openForWriting() throws SQLException;

    /** A connection that only reads, and sees whole documents only. */
    Connection openForReading() throws SQLException;

    /** What an error of this storage means to the user. */
    LedgerException explain(SQLException error);

    /** What to do after the last write, once no connection is open. */
    void closed(Head head);

    /** What this storage knows of its own health: a finding, or empty text. */
    String checkHealth(Connection connection, Head head) throws SQLException;

    /** Whether {@link #checkHealth} covered every byte. */
    boolean checksEveryByte();

    /** Held while writing is allowed. */
    @FunctionalInterface
    interface WriteLock extends AutoCloseable {
        @Override
        void close();
    }
}
