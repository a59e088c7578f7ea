package canvass.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash chain: each entry's hash is SHA-256 of its predecessor's 32 bytes followed by its own canonical bytes. The first
 * one follows 32 zeros. Not safe for use by two threads.
 */
final class Chain {
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest = sha256();
    private byte[] last;

    Chain(String lastHash) {
        last = HEX.parseHex(lastHash);
    }

    String append(Row row) {
        digest.update(last);
        last = digest.digest(row.canonical());
        return HEX.formatHex(last);
    }

    String lastHash() {
        return HEX.formatHex(last);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
