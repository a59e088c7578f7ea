package canvass.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * A document's text, decoded strictly and never more of it in memory than a buffer. What is not text is {@link Refused}
 * with its line: bytes outside the encoding, UTF-16, NUL bytes, a line longer than allowed, a gzip that ends early.
 *
 * <p>A UTF-8 byte order mark is left out, and settles the encoding.
 */
final class TextReader extends Reader {
    /** The longest line of any line-by-line format. */
    static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder;
    private final int longestLine;
    private boolean ended;
    private boolean empty = true;
    private long line = 1;
    private int lineLength;
    private boolean afterReturn;

    private TextReader(InputStream in, Charset charset, int longestLine) throws IOException {
        this.in = in;
        this.longestLine = longestLine;
        this.decoder = encoding(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * @param longestLine in characters
     * @throws Refused when the document does not even begin as text
     */
    static TextReader open(Received document, Charset charset, int longestLine) throws IOException {
        InputStream in = opened(document);
        try {
            return new TextReader(in, charset, longestLine);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream opened(Received document) throws IOException {
        try {
            return document.open();
        } catch (EOFException | ZipException e) {
            throw cutOff(1);
        }
    }

    private Charset encoding(Charset expected) throws IOException {
        while (!ended && bytes.remaining() < 3) {
            fill();
        }
        int first = bytes.remaining() > 0 ? bytes.get(0) & 0xFF : 0;
        int second = bytes.remaining() > 1 ? bytes.get(1) & 0xFF : 0;
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            throw new Refused("utf-16", 1, "", "the text is UTF-16; save it as UTF-8 and send it again");
        }
        if (first == 0xEF && second == 0xBB && bytes.remaining() > 2 && (bytes.get(2) & 0xFF) == 0xBF) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        return expected;
    }

    /** Reads like any reader; it must be asked for two characters or more, since one letter may take two. */
    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(into, offset, length).slice();
        while (true) {
            boolean malformed = decoder.decode(bytes, chars, ended).isError();
            inspect(into, offset, chars.position());
            if (malformed) {
                throw notInEncoding();
            }
            if (chars.position() > 0) {
                return chars.position();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        } catch (EOFException | ZipException e) {
            throw cutOff(line);
        } finally {
            bytes.flip();
        }
    }

    private void inspect(char[] chars, int offset, int count) throws Refused {
        empty &= count == 0;
        for (int i = offset; i < offset + count; i++) {
            char c = chars[i];
            if (c == '\n' || c == '\r') {
                line += c == '\n' && afterReturn ? 0 : 1;
                afterReturn = c == '\r';
                lineLength = 0;
            } else {
                afterReturn = false;
                if (++lineLength > longestLine) {
                    throw tooLong();
                }
                if (c == 0) {
                    throw nul();
                }
            }
        }
    }

    private Refused notInEncoding() {
        String text = String.format(
                "character %d of the line begins with the byte 0x%02X, which is not %s; save the file as %s and send it again",
                lineLength + 1, bytes.get(bytes.position()), decoder.charset(), decoder.charset());
        return new Refused("not-utf-8", line, "", text);
    }

    private Refused nul() {
        return new Refused(
                "nul-byte",
                line,
                "",
                "character " + lineLength + " of the line is a NUL byte, so this is UTF-16 or no text at all;"
                        + " save it as UTF-8 text and send it again");
    }

    private Refused tooLong() {
        return new Refused(
                "line-too-long",
                line,
                "",
                "the line is longer than " + longestLine + " characters; check that this is the right file and that its"
                        + " line endings are there");
    }

    private static Refused cutOff(long line) {
        return new Refused(
                "cut-off",
                line,
                "",
                "the gzip data ends early or is damaged here; fetch the file again and send it whole");
    }

    /** The line that the next character belongs to, from 1. */
    long line() {
        return line;
    }

    /** Whether nothing was there to read; known after the first read. */
    boolean isEmpty() {
        return empty;
    }

    /** Whether the last line read so far lacks its line ending: perhaps the rest of it is missing. */
    boolean isInsideLine() {
        return lineLength > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
