package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** One file of SQLite, in write-ahead mode so that others may read while one writes. */
final class EmbeddedStorage implements Storage {
    /** A write-ahead file that a large document left is cut back to this. */
    private static final int WAL_BYTES_KEPT = 64 << 20;

    private final Path file;
    private final Seal seal;
    private final EmbeddedErrors errors;
    private final int maxPages;

    EmbeddedStorage(Path file) {
        this(file, 0);
    }

    /** @param maxPages the most pages of 4 KiB that the file may have, so that a test can fill it; 0 for any number */
    EmbeddedStorage(Path file, int maxPages) {
        this.file = real(file);
        this.seal = new Seal(this.file);
        this.errors = new EmbeddedErrors(this.file);
        this.maxPages = maxPages;
    }

    /** SQLite names its files after what a link leads to, and so must we. */
    private static Path real(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : folder(file).toRealPath().resolve(file.toAbsolutePath().getFileName());
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // not even its folder is there yet
        }
    }

    /** A file always has a folder, which a path that is only a name does not show. */
    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a ledger is not a root folder");
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Writing openForWriting() throws SQLException {
        WriteLock lock;
        try {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw errors.readOnly("the file is read-only");
            }
            lock = WriteLock.take(file);
        } catch (IOException e) {
            throw errors.explain(e);
        }
        try {
            return new EmbeddedWriting(file, connectForWriting(), seal, lock);
        } catch (SQLException | RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    private Connection connectForWriting() throws SQLException {
        if (seal.isThere() && !hasContent()) {
            throw errors.notALedger("it is empty, but " + file.getFileName() + ".seal says that it was not");
        }
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL: a receipt given survives a power cut. It costs one flush a document.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        config.setCacheSize(-64_000);
        config.setJournalSizeLimit(WAL_BYTES_KEPT);
        if (maxPages > 0) {
            config.setMaxPageCount(maxPages);
        }
        refuseForeignTables();
        Connection connection = config.createConnection(url());
        try {
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Another program's database is not written to, not even its journal mode. */
    private void refuseForeignTables() throws SQLException {
        if (!hasContent()) {
            return;
        }
        try (Connection connection = openForReading();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*), sum(name = 'ledger') from sqlite_schema where type = 'table'")) {
            if (rows.next() && rows.getLong(1) > 0 && rows.getLong(2) == 0) {
                throw errors.notALedger("it has another program's tables");
            }
        }
    }

    /** The path as a URI, since the driver reads a plain one's question mark as the beginning of settings. */
    private String url() {
        return "jdbc:sqlite:file:" + file.toUri().getRawPath();
    }

    @Override
    public Connection openForReading() throws SQLException {
        if (!hasContent() && !seal.isThere()) {
            throw new LedgerException(Kind.NOT_FOUND, "There is no ledger at " + file + " yet.");
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        Connection connection = config.createConnection(readsAlone() ? url() + "?immutable=1" : url());
        try {
            connection.setAutoCommit(false); // one transaction, and so one moment, for all that is asked
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** SQLite makes the file on opening; one that ended right there, or a crash, leaves it empty, which is as good as none. */
    private boolean hasContent() {
        if (Files.isDirectory(file)) {
            throw errors.notALedger("it is a folder");
        }
        try {
            return size(file) > 0 || size(beside("-wal")) > 0;
        } catch (IOException e) {
            throw errors.explain(e);
        }
    }

    private static long size(Path path) throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /** Where nothing can be made beside the file and no writer left anything there, the file is all there is. */
    private boolean readsAlone() {
        return !Files.isWritable(folder(file)) && !Files.exists(beside("-wal")) && !Files.exists(beside("-shm"));
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    @Override
    public LedgerException explain(SQLException error) {
        return errors.explain(error);
    }

    @Override
    public Optional<Verification.Broken> checkStructure(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("pragma integrity_check(1)")) {
                String answer = rows.next() ? rows.getString(1) : "no answer";
                if (!answer.equals("ok")) {
                    return Optional.of(new Verification.Broken(0, "the file's own structure is damaged: " + answer));
                }
            }
            // SQLite lets a column hold any type. Text stored as bytes looks the same but is not found by its value.
            try (ResultSet rows = statement.executeQuery("""
                    select min(number) from entry
                    where typeof(recorded_at) || typeof(document) || typeof(effective_at) || typeof(published_at)
                        <> 'integerintegerintegerinteger'
                      or typeof(kind) || typeof(subject) || typeof(item) || typeof(body) || typeof(hash)
                        <> 'texttexttexttexttext'
                      or instr(kind || subject || item || body || hash, char(0)) > 0""")) {
                long number = rows.next() ? rows.getLong(1) : 0;
                return number == 0
                        ? Optional.empty()
                        : Optional.of(new Verification.Broken(
                                number, "entry " + number + " has a column of another type than Canvass writes"));
            }
        }
    }

    @Override
    public FileCheck startFileCheck() {
        var before = seal.read();
        return head -> seal.check(before, head);
    }
}
