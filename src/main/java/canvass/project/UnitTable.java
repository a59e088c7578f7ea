package canvass.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** A CSV file with a header and a line a unit, as columns of text: UTF-8, any line ending, quoted as RFC 4180 says. */
final class UnitTable {
    static final String UNIT = "unit";
    private static final int MOST_COLUMNS = 500;
    private static final int REMEMBERED = 1 << 13;

    final List<String> header;
    final Problems problems;
    private final byte[] bytes;
    private int[] starts = new int[1 << 14];
    private int[] ends = new int[1 << 14];
    private long[] lines = new long[1024];
    private int size;

    private UnitTable(byte[] bytes, List<String> header, Problems problems) {
        this.bytes = bytes;
        this.header = header;
        this.problems = problems;
    }

    /**
     * Reads a file whole.
     *
     * @throws IOException when it cannot be read
     * @throws RefusedFile when it is no such table
     */
    static UnitTable read(Path file) throws IOException, RefusedFile {
        var problems = new Problems(file.toString());
        byte[] bytes = Files.readAllBytes(file);
        requireText(bytes, problems);
        var scanner = new CellScanner(bytes, hasMark(bytes) ? 3 : 0, problems);
        if (!scanner.next()) {
            throw problems.last("empty", 0, "", "the file is empty; name the columns in its first line");
        }
        String[] names = new String[scanner.count()];
        Arrays.setAll(names, c -> text(bytes, scanner.start(c), scanner.end(c)));
        List<String> header = List.of(names);
        requireHeader(header, problems);
        var table = new UnitTable(bytes, header, problems);
        while (scanner.next()) {
            table.add(scanner);
        }
        problems.refuseIfAny();
        if (table.size == 0) {
            throw problems.last("no-lines", 1, "", "there is nothing after the header; add a line for each unit");
        }
        return table;
    }

    private static void requireHeader(List<String> header, Problems problems) throws RefusedFile {
        if (header.size() > MOST_COLUMNS) {
            throw problems.last(
                    "too-many-columns",
                    1,
                    "",
                    "there are " + header.size() + " columns and at most " + MOST_COLUMNS
                            + " are read; leave out those that do not matter");
        }
        var seen = new HashSet<String>();
        for (int c = 0; c < header.size(); c++) {
            if (header.get(c).isEmpty()) {
                problems.add("no-name", 1, "", "column " + (c + 1) + " has no name; give it one or leave it out");
            } else if (!seen.add(header.get(c))) {
                problems.add("twice", 1, header.get(c), "this column stands twice in the header; leave one out");
            }
        }
        if (!seen.contains(UNIT)) {
            problems.add("no-unit", 1, UNIT, "the header has no column unit; name the column of the units' names so");
        }
        problems.refuseIfAny();
    }

    private void add(CellScanner scanner) throws RefusedFile {
        int count = scanner.count();
        if (count != header.size()) {
            problems.add(
                    "wrong-cell-count",
                    scanner.line(),
                    count < header.size() ? header.get(count) : "",
                    "the line has " + count + " cells where the header has " + header.size()
                            + "; check that it is whole, and quote a cell that contains a comma");
            return;
        }
        int first = Math.multiplyExact(size, count);
        if (first + count > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2 + count);
            ends = Arrays.copyOf(ends, starts.length);
        }
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        for (int c = 0; c < count; c++) {
            starts[first + c] = scanner.start(c);
            ends[first + c] = scanner.end(c);
        }
        lines[size++] = scanner.line();
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Read strictly: a name that was spelled in another encoding would match no other file's. */
    private static void requireText(byte[] bytes, Problems problems) throws RefusedFile {
        long line = 1;
        boolean plain = true;
        for (byte b : bytes) {
            if (b == 0) {
                throw problems.last(
                        "no-text",
                        line,
                        "",
                        "there is a NUL byte here, so this is UTF-16 or no text; save the file as UTF-8");
            }
            line += b == '\n' ? 1 : 0;
            plain &= b > 0;
        }
        if (!plain) {
            requireUtf8(bytes, problems);
        }
    }

    private static void requireUtf8(byte[] bytes, Problems problems) throws RefusedFile {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length + 1), true)
                .isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw problems.last(
                    "not-utf-8",
                    line,
                    "",
                    String.format(
                            "the byte 0x%02X is not UTF-8 (is the file Latin-1?); save the file as UTF-8",
                            bytes[in.position()]));
        }
    }

    /** How many lines there are after the header. */
    int size() {
        return size;
    }

    /** Where a column stands, or -1. */
    int indexOf(String column) {
        return header.indexOf(column);
    }

    /** A cell, without spaces around it. */
    String cell(int column, int row) {
        int index = row * header.size() + column;
        return text(bytes, starts[index], ends[index]);
    }

    /** Some rows' cells of a column in which few different texts are expected: equal ones are mostly the same object. */
    String[] texts(int column, int[] rows) {
        String[] texts = new String[rows.length];
        var known = new int[REMEMBERED];
        for (int i = 0; i < rows.length; i++) {
            int index = rows[i] * header.size() + column;
            int slot = hash(index) & (REMEMBERED - 1);
            int before = known[slot] - 1;
            boolean same = before >= 0 && isSame(index, rows[before] * header.size() + column);
            texts[i] = same ? texts[before] : text(bytes, starts[index], ends[index]);
            known[slot] = same ? known[slot] : i + 1;
        }
        return texts;
    }

    private int hash(int index) {
        int hash = 1;
        for (int i = starts[index]; i < ends[index]; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    private boolean isSame(int one, int other) {
        return Arrays.equals(bytes, starts[one], ends[one], bytes, starts[other], ends[other]);
    }

    /** How many bytes a cell has. */
    int length(int column, int row) {
        int index = row * header.size() + column;
        return ends[index] - starts[index];
    }

    /** One byte of a cell. */
    byte at(int column, int row, int index) {
        return bytes[starts[row * header.size() + column] + index];
    }

    /** The line a row began in, from 1. */
    long line(int row) {
        return lines[row];
    }

    /** A unit's name, which may not be empty. */
    String unit(int row) throws RefusedFile {
        String name = cell(indexOf(UNIT), row);
        if (name.isEmpty()) {
            problems.add("no-unit", line(row), UNIT, "the line names no unit; name it or leave the line out");
        }
        return name;
    }
}
