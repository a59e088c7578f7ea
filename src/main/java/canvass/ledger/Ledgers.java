package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.nio.file.Path;
import java.util.function.LongConsumer;

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

    /**
     * Checks a ledger as {@link Ledger#verify} does, also one that is too damaged to be opened.
     *
     * @throws LedgerException when it is not there, cannot be reached or may not be read; never for damage
     */
    public static Verification verify(String where, LongConsumer progress) {
        return new Verifier(storage(where), progress).verify();
    }

    private static Storage storage(String where) {
        if (where.startsWith("jdbc:postgresql:")) {
            return new ServerStorage(where);
        }
        if (where.startsWith("jdbc:") || where.contains("://")) {
            throw new LedgerException(
                    Kind.NOT_FOUND,
                    "A ledger is a file or a PostgreSQL database. Write a path, or jdbc:postgresql://HOST/DATABASE.");
        }
        return new EmbeddedStorage(Path.of(where));
    }
}
