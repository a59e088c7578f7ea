package canvass.ledger;

import java.nio.file.Path;

/** Opens ledgers. */
public final class Ledgers {
    private Ledgers() {}

    /**
     * Opens a ledger for reading and appending, and makes it if it is not there. Only one process at a time may.
     *
     * @param where a JDBC URL of PostgreSQL, or the path of the embedded ledger's file
     */
    public static Ledger open(String where) {
        return SqlLedger.openForWriting(storage(where));
    }

    /** Opens a ledger only to read it, which any number of processes may do while another one writes. */
    public static Ledger openForReading(String where) {
        return SqlLedger.openForReading(storage(where));
    }

    private static Storage storage(String where) {
        return where.startsWith("jdbc:postgresql:") ? new ServerStorage(where) : new EmbeddedStorage(Path.of(where));
    }
}
