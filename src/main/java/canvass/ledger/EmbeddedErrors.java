package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's and the file system's errors mean to the user. */
final class EmbeddedErrors {
    private final Path file;

    EmbeddedErrors(Path file) {
        this.file = file;
    }

    LedgerException explain(SQLException error) {
        int primary = error.getErrorCode() & 0xff;
        // Codes are compared one by one: the driver's enum also has the extended ones.
        if (primary == SQLiteErrorCode.SQLITE_FULL.code || primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return full(error);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return new LedgerException(Kind.READ_ONLY, readOnlyText(said(error)), error);
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new LedgerException(
                    Kind.IN_USE,
                    "The ledger " + file + " is held by another program. Nothing was changed. Try again.",
                    error);
        }
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code || primary == SQLiteErrorCode.SQLITE_ERROR.code) {
            return new LedgerException(Kind.UNREADABLE, notALedgerText(said(error)), error);
        }
        if (primary == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            return new LedgerException(
                    Kind.UNREADABLE,
                    "The ledger " + file + " has entries that Canvass did not write: " + said(error)
                            + ". Nothing was added. Check it with canvass verify.",
                    error);
        }
        return new LedgerException(
                Kind.UNREADABLE,
                "The ledger " + file + " is damaged: " + said(error)
                        + ". Put back a copy of it; canvass verify says how much of this one is whole.",
                error);
    }

    LedgerException explain(IOException error) {
        if (error instanceof AccessDeniedException) {
            return new LedgerException(Kind.READ_ONLY, readOnlyText("access is denied"), error);
        }
        return noRoom() ? full(error) : new LedgerException(Kind.READ_ONLY, readOnlyText(said(error)), error);
    }

    /** Java has one exception for all that a disk can say, so the disk is asked. */
    private boolean noRoom() {
        Path folder = file.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return folder != null
                    && Files.isWritable(folder)
                    && Files.getFileStore(folder).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private LedgerException full(Exception error) {
        return new LedgerException(
                Kind.FULL,
                "There is no room left for the ledger " + file + ", or its disk fails: " + said(error)
                        + ". Nothing of this document was kept and all before it is unharmed. Free some space and send"
                        + " it in again.",
                error);
    }

    LedgerException readOnly(String why) {
        return new LedgerException(Kind.READ_ONLY, readOnlyText(why));
    }

    private String readOnlyText(String why) {
        return "The ledger " + file + " may not be opened so: " + why
                + ". Give this user the right to write the file and its folder, or use another place with --home DIR.";
    }

    LedgerException notALedger(String why) {
        return new LedgerException(Kind.UNREADABLE, notALedgerText(why));
    }

    private String notALedgerText(String why) {
        return "The file " + file + " is not a ledger of Canvass, or is damaged: " + why
                + ". Name another place with --home DIR, or put back a copy of the ledger.";
    }

    private static String said(Exception error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message.strip();
    }
}
