package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A line beside an embedded ledger that was closed in order: the hash of the whole file and the head of its chain. The chain
 * proves every fact; the seal also covers the bytes between them. It is broken while somebody writes, and missing after a
 * crash until the next orderly close; the chain holds either way.
 */
final class Seal {
    private final Path file;
    private final Path seal;

    Seal(Path file) {
        this.file = file;
        this.seal = file.resolveSibling(file.getFileName() + ".seal");
    }

    void breakOpen() throws IOException {
        Files.deleteIfExists(seal);
    }

    boolean isThere() {
        return Files.exists(seal);
    }

    void write(Head head) {
        try {
            Path wal = file.resolveSibling(file.getFileName() + "-wal");
            if (Files.exists(file) && !(Files.exists(wal) && Files.size(wal) > 0)) {
                Files.writeString(seal, line(head));
            }
        } catch (IOException e) {
            throw new LedgerException(
                    Kind.FULL,
                    "All facts are on disk, but the ledger's seal " + seal + " could not be written: " + e.getMessage()
                            + ". canvass verify will check the facts without it.",
                    e);
        }
    }

    /** A finding, or empty text when the file is as it was sealed or there is no seal. */
    String check(Head head) {
        try {
            if (!isThere()) {
                return "";
            }
            String kept = Files.readString(seal);
            if (kept.equals(line(head))) {
                return "";
            }
            return kept.contains(head.toString())
                    ? "every fact is as it was appended, but other bytes of " + file + " changed after it was closed"
                    : "the chain ends at " + head + ", but was sealed at " + kept.strip();
        } catch (IOException e) {
            return "the file cannot be read whole: " + e.getMessage();
        }
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
}
