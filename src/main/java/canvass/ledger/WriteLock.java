package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one process that writes an embedded ledger: a locked file beside it, which stays there empty. The system
 * gives the lock up with the process, however that ends.
 */
final class WriteLock {
    /**
     * The ledgers this process writes. Asking the system is not enough: where a process opens a locked file of its own once
     * more and closes it, POSIX drops the lock.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @param ledger its real path, which is the same however it was called */
    static WriteLock take(Path ledger) throws IOException {
        Path file = ledger.resolveSibling(ledger.getFileName() + ".lock");
        Files.createDirectories(EmbeddedStorage.folder(file));
        if (!OURS.add(file)) {
            throw inUse(ledger);
        }
        try {
            return new WriteLock(file, lock(ledger, file));
        } catch (IOException | RuntimeException e) {
            OURS.remove(file);
            throw e;
        }
    }

    @SuppressWarnings("NullAway") // FileChannel.tryLock answers null when another process has the lock
    private static FileChannel lock(Path ledger, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(ledger);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static LedgerException inUse(Path ledger) {
        return new LedgerException(
                Kind.IN_USE,
                "The ledger " + ledger + " is being written by another Canvass process. Stop that one first, or use a"
                        + " ledger of your own with --home DIR.");
    }

    /** May be called twice: by then the ledger may be another's. */
    void release() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest; nothing that was written depends on it.
            System.getLogger(WriteLock.class.getName())
                    .log(System.Logger.Level.WARNING, "The ledger's lock file could not be closed.", e);
        } finally {
            OURS.remove(file);
        }
    }
}
