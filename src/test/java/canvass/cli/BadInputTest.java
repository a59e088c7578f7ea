package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.ledger.DocumentEntry;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ElectionId;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a document: exit 2, the place, the whole of it kept, nothing counted, the ledger intact. */
final class BadInputTest extends CommandTest {
    private static final String HEADER = "unit,time,smith,jones\n";
    private static final String GOOD = HEADER + "xx/adams,2024-11-06T02:00:00Z,100,90\n";

    private void assertRefused(Path file, String place, String field) throws IOException {
        Path good = file("good.csv", GOOD);
        assertThat(ingest(good).exit()).isEqualTo(Main.DONE);
        Ran before = run("standing", "test-2024/governor", "--json");

        Ran ran = ingest(file);

        assertThat(ran.exit()).as(ran.err()).isEqualTo(Main.WRONG_USE);
        assertThat(ran.err())
                .contains(file + (place.isEmpty() ? "" : ":" + place) + ": ")
                .contains(field)
                .contains("refused; nothing of it was counted")
                .doesNotContain("Exception");
        assertThat(run("standing", "test-2024/governor", "--json").out()).isEqualTo(before.out());
        assertThat(run("verify").exit()).isEqualTo(Main.DONE);
        assertThat(kept(file)).isEqualTo(Files.size(file));
    }

    /** How many bytes of a refused document the ledger gives back. */
    private long kept(Path file) throws IOException {
        try (Ledger ledger = Ledgers.openForReading(home.resolve("ledger.db").toString())) {
            for (DocumentEntry entry : ledger.listDocuments(new ElectionId("test-2024"))) {
                if (entry.document().name().equals(file.getFileName().toString())) {
                    try (InputStream bytes = ledger.openRefused(entry.number()).orElseThrow()) {
                        return bytes.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        }
        return -1;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown unit       | xx/nowhere,2024-11-06T02:00:00Z,1,2      | unit
            negative           | xx/adams,2024-11-06T02:00:00Z,-1,2       | smith
            fractional         | xx/adams,2024-11-06T02:00:00Z,1.5,2      | smith
            absurdly large     | xx/adams,2024-11-06T02:00:00Z,1,99999999999999999999 | jones
            not a number       | xx/adams,2024-11-06T02:00:00Z,1,many     | jones
            no time            | xx/adams,yesterday,1,2                   | time
            time in the future | xx/adams,2031-01-01T00:00:00Z,1,2        | time
            cut off            | xx/adams,2024-11-06T02:0                 | cut off
            """)
    void one_bad_line_refuses_the_document_and_is_named(String what, String line, String field) throws IOException {
        assertRefused(file("bad.csv", GOOD + line + "\n"), "3", field);
    }

    @Test
    void an_unknown_choice_is_named_with_its_column() throws IOException {
        assertRefused(file("bad.csv", "unit,time,smith,nobody\nxx/adams,2024-11-06T02:00:00Z,1,2\n"), "1", "nobody");
    }

    @Test
    void a_missing_column_is_named() throws IOException {
        assertRefused(file("bad.csv", "time,smith,jones\n2024-11-06T02:00:00Z,1,2\n"), "1", "unit");
    }

    @Test
    void two_lines_that_disagree_are_both_named() throws IOException {
        assertRefused(file("bad.csv", GOOD + "xx/adams,2024-11-06T02:00:00Z,101,90\n"), "3", "line 2");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertRefused(file("empty.csv", ""), "", "empty");
    }

    @Test
    void a_header_alone_is_refused() throws IOException {
        assertRefused(file("header.csv", HEADER), "", "");
    }

    @Test
    void another_encoding_is_refused_at_its_first_bad_byte() throws IOException {
        byte[] latin1 = (GOOD + "xx/bak\u00e9r,2024-11-06T02:00:00Z,1,2\n").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(file("latin1.csv", latin1), "3", "UTF-8");
    }

    @Test
    void utf_16_is_refused_by_its_name() throws IOException {
        assertRefused(file("utf16.csv", GOOD.getBytes(StandardCharsets.UTF_16)), "1", "UTF-16");
    }

    @Test
    void binary_garbage_is_refused() throws IOException {
        assertRefused(file("garbage.bin", new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7}), "1", "");
    }

    @Test
    void a_gzip_that_was_cut_off_is_refused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        assertRefused(file("cut.csv.gz", Arrays.copyOf(whole, whole.length / 2)), "", "");
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_refused_and_kept_in_little_memory() throws IOException {
        Path file = folder.resolve("long.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
            byte[] some = new byte[1 << 20];
            Arrays.fill(some, (byte) '7');
            for (int i = 0; i < 100; i++) {
                out.write(some);
            }
        }
        assertRefused(file, "3", "");
    }

    @Test
    void of_several_files_the_good_ones_are_taken_and_the_exit_code_tells_of_the_bad_one() throws IOException {
        Path good = file("a.csv", GOOD);
        Path bad = file("b.csv", GOOD + "xx/nowhere,2024-11-06T02:00:00Z,1,2\n");
        Path alsoGood = file("c.csv", HEADER + "xx/baker,2024-11-06T02:00:00Z,7,8\n");

        Ran ran = ingest(good, bad, alsoGood);

        assertThat(ran.exit()).isEqualTo(Main.WRONG_USE);
        assertThat(run("standing", "test-2024/governor", "--json").out()).contains("\"totalVotes\":205");
    }

    @Test
    void a_byte_order_mark_and_any_line_ending_are_fine() throws IOException {
        assertThat(ingest(file("windows.csv", "\uFEFF" + GOOD.replace("\n", "\r\n")))
                        .exit())
                .isEqualTo(Main.DONE);
        assertThat(run("standing", "test-2024/governor", "--json").out()).contains("\"totalVotes\":190");
    }

    @Test
    void lines_that_agree_are_a_warning() throws IOException {
        Ran ran = ingest(file("twice.csv", GOOD + "xx/adams,2024-11-06T02:00:00Z,100,90\n"));

        assertThat(ran.exit()).isEqualTo(Main.DONE);
        assertThat(ran.err()).contains("warning: ").contains("twice.csv:3");
    }

    @Test
    void the_same_document_twice_adds_nothing_and_says_so() throws IOException {
        Path good = file("good.csv", GOOD);
        assertThat(ingest(good).out()).contains("1 count taken in");
        assertThat(ingest(good).out()).contains("already there").contains("nothing was added");
    }

    @Test
    void wrong_use_is_told_in_a_sentence() throws IOException {
        Path good = file("good.csv", GOOD);
        assertThat(run("ingest", good.toString(), "--election", "test-2024", "--format", "nonsense"))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
                .satisfies(r ->
                        assertThat(r.err()).contains("There is no format \"nonsense\". Choose one of: "));
        assertThat(run("ingest", good.toString(), "--election", "atlantis-1"))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
                .satisfies(r -> assertThat(r.err()).contains("There is no election atlantis-1"));
        assertThat(ingest(folder.resolve("missing.csv")))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
                .satisfies(r -> assertThat(r.err()).contains("missing.csv: there is no such file"));
        assertThat(run("standing", "test-2024/governor", "--as-of", "yesterday"))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
                .satisfies(r -> assertThat(r.err()).contains("write it as 2020-11-04T06:00:00Z"));
        assertThat(run("standing", "test-2024/mayor"))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
                .satisfies(r -> assertThat(r.err()).contains("There is no contest test-2024/mayor"));
    }
}
