package canvass.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The beginning of a document, for recognising its format.
 *
 * @param fileName without folders
 * @param text the first 64 KiB, decompressed where the document is gzipped, each byte as one Latin-1 character so that
 *     any bytes can be looked at; a byte order mark is left out
 */
public record Sample(String fileName, String text) {
    static final int LENGTH = 64 * 1024;

    /** The first line, without its end. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    /** The cells of the first line that is neither blank nor a comment, as of a comma-separated file. */
    List<String> columns() {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        return Arrays.stream(header.split(",", -1))
                .map(cell -> cell.strip().replace("\"", ""))
                .toList();
    }

    static Sample of(String fileName, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return new Sample(fileName, text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text);
    }
}
