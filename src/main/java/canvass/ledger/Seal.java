package canvass.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A line beside an embedded ledger that was closed in order: the hash of the whole file and the head of its chain. The chain
 * proves every fact; the seal also covers the bytes between them. It is broken before the first change and missing after a
 * crash until the next orderly close; the chain holds either way.
 *
 * <p>Who can write the file can write the seal too, so it proves no more than that nothing was changed by accident or by
 * somebody who did not know of it. Only a {@link Head} kept elsewhere proves the rest.
 */
final class Seal {
    private final Path file;
    private final Path seal;
    private final Path wal;

    Seal(Path file) {
        this.file = file;
        this.seal = file.resolveSibling(file.getFileName() + ".seal");
        this.wal = file.resolveSibling(file.getFileName() + "-wal");
    }

    boolean isThere() {
        return Files.exists(seal);
    }

    void breakOpen() throws IOException {
        if (Files.deleteIfExists(seal)) {
            flushFolder();
        }
    }

    /** Seals the file, unless some of the ledger is still in the write-ahead file because somebody is reading. */
    void write(Head head) throws IOException {
        if (!Files.exists(file) || walHasContent()) {
            return;
        }
        Path fresh = seal.resolveSibling(seal.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer line = StandardCharsets.UTF_8.encode(line(head));
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
            Files.move(fresh, seal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh); // there only where the disk is full: half a seal would cry wolf for ever
        }
    }

    /** The seal's line, or empty when there is none that can be read. */
    Optional<String> read() {
        try {
            return Optional.of(new String(Files.readAllBytes(seal), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Compares the file with the seal as it was when the check began. */
    Verification check(Optional<String> before, Head head) {
        String finding = before.isEmpty() ? "" : compare(before.get(), head);
        // A seal that is another one by now, or none, says that somebody wrote in the meantime, as they may.
        if (before.isEmpty() || !before.equals(read())) {
            return new Verification.Intact(head, false);
        }
        return finding.isEmpty() ? new Verification.Intact(head, true) : new Verification.Broken(0, finding);
    }

    private String compare(String kept, Head head) {
        try {
            if (walHasContent()) {
                return "something was written beside " + file + " after it was closed and sealed";
            }
            if (kept.equals(line(head))) {
                return "";
            }
        } catch (IOException e) {
            return "the file cannot be read whole: " + e.getMessage();
        }
        return kept.startsWith(head + " ")
                ? "every fact is as it was appended, but other bytes of " + file + " changed after it was closed"
                : "the chain ends at " + head + ", but the ledger was sealed with another end, or the seal was altered";
    }

    private boolean walHasContent() throws IOException {
        return Files.exists(wal) && Files.size(wal) > 0;
    }

    private String line(Head head) throws IOException {
        MessageDigest digest = Chain.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return head + " file " + hash + "\n";
    }

    /** Makes the removal last through a power cut, where the system lets a folder be flushed. */
    private void flushFolder() {
        try (FileChannel folder = FileChannel.open(EmbeddedStorage.folder(seal), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows has no such call, and orders these changes itself.
            System.getLogger(Seal.class.getName()).log(System.Logger.Level.DEBUG, "folder not flushed", e);
        }
    }
}
