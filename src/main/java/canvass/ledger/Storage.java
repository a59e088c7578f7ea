package canvass.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where a ledger lies and what is particular to it: opening, locking, and the meaning of its errors. */
sealed interface Storage permits EmbeddedStorage, ServerStorage {
    /** How people know it: a path or a URL without its password. */
    String name();

    /** Lets this process, and no other, write until it is closed. Holds nothing when it fails. */
    Writing openForWriting() throws SQLException;

    /** A connection that only reads, and whose every question is answered from one moment's whole documents. */
    Connection openForReading() throws SQLException;

    /** What an error of this storage means to the user. */
    LedgerException explain(SQLException error);

    /** What is wrong with the storage itself though the chain is whole. */
    Optional<Verification.Broken> checkStructure(Connection connection) throws SQLException;

    /** To be started before the chain is read, so that what another process writes meanwhile is not taken for damage. */
    FileCheck startFileCheck();

    /** Checks the bytes of the file around the entries. */
    @FunctionalInterface
    interface FileCheck {
        /** The answer for a chain that was found whole up to this head. No connection may be open. */
        Verification finish(Head head);
    }

    /** What the one writer has. */
    interface Writing {
        /** Commits only when told. */
        Connection connection();

        /** Must be called before anything is changed. */
        void changing() throws IOException;

        /** Ends the writing in order; the head is the last one committed. To be released afterwards. */
        void close(Head head) throws SQLException;

        /** Lets go of everything, whatever state it is in. */
        void release();
    }
}
