package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** One file of SQLite, in write-ahead mode so that others may read while one writes. */
final class EmbeddedStorage implements Storage {
    private final Path file;
    private final Seal seal;

    EmbeddedStorage(Path file) {
        this.file = file;
        this.seal = new Seal(file);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public WriteLock lock() {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new LedgerException(
                        Kind.IN_USE,
                        "The ledger " + file + " is being written by another Canvass process. Stop that one first, or"
                                + " use a ledger of your own with --home DIR.");
            }
            seal.breakOpen();
            return () -> release(channel);
        } catch (AccessDeniedException e) {
            throw readOnly(e);
        } catch (IOException e) {
            throw new LedgerException(
                    Kind.READ_ONLY, "The ledger " + file + " cannot be opened for writing: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("NullAway") // FileChannel.tryLock answers null when another process has the lock
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest; nothing that was written depends on it.
            System.getLogger(EmbeddedStorage.class.getName())
                    .log(System.Logger.Level.WARNING, "The ledger's lock file could not be closed.", e);
        }
    }

    @Override
    public Connection openForWriting() throws SQLException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw readOnly(new AccessDeniedException(file.toString()));
        }
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL: a receipt given survives a power cut. It costs one flush a document.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        config.setCacheSize(-64_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public Connection openForReading() throws SQLException {
        if (!Files.exists(file)) {
            throw new LedgerException(Kind.NOT_FOUND, "There is no ledger at " + file + " yet.");
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        boolean folderWritable = Files.isWritable(file.toAbsolutePath().getParent());
        // Without a write-ahead file beside it and with no way to make one, the file is all there is and cannot change.
        return config.createConnection(
                "jdbc:sqlite:" + (folderWritable ? file.toString() : "file:" + file + "?immutable=1"));
    }

    private LedgerException readOnly(Exception cause) {
        return new LedgerException(
                Kind.READ_ONLY,
                "The ledger " + file
                        + " may not be written to. Give this user the right to write the file and its folder,"
                        + " or use another place with --home DIR.",
                cause);
    }

    @Override
    public LedgerException explain(SQLException error) {
        int primary = error.getErrorCode() & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code || primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new LedgerException(
                    Kind.FULL,
                    "There is no room left for the ledger " + file + ", or its disk fails. Nothing of this document was"
                            + " kept and all before it is unharmed. Free some space and send it in again.",
                    error);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return readOnly(error);
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new LedgerException(
                    Kind.IN_USE, "The ledger " + file + " is in use by another program. Try again.", error);
        }
        return new LedgerException(
                Kind.UNREADABLE,
                "The ledger " + file + " cannot be read: " + error.getMessage() + ". Check it with canvass verify.",
                error);
    }

    @Override
    public void closed(Head head) {
        seal.write(head);
    }

    @Override
    public String checkHealth(Connection connection, Head head) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma integrity_check(1)")) {
            String answer = rows.next() ? rows.getString(1) : "no answer";
            if (!answer.equals("ok")) {
                return "the file's own structure is damaged: " + answer;
            }
        }
        return seal.check(head);
    }

    @Override
    public boolean checksEveryByte() {
        return seal.isThere();
    }
}
