package canvass.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** A refused document's bytes, fetched one part at a time, so that one of any size can be read in little memory. */
final class KeptBytes extends InputStream {
    /** Fetches a part's text, or nothing after the last. */
    @FunctionalInterface
    interface Parts {
        Optional<String> find(int part);
    }

    private final Parts parts;
    private int next;
    private byte[] current = {};
    private int position;
    private boolean ended;

    KeptBytes(Parts parts) {
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        return ready() ? current[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int n = Math.min(length, current.length - position);
        System.arraycopy(current, position, into, offset, n);
        position += n;
        return n;
    }

    private boolean ready() throws IOException {
        while (position == current.length && !ended) {
            Optional<String> part = parts.find(next++);
            ended = part.isEmpty();
            current = part.isPresent() ? Part.unpack(part.get()) : new byte[0];
            position = 0;
        }
        return !ended;
    }
}
