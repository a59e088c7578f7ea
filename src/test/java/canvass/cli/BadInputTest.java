package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canvass.ledger.DocumentEntry;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ElectionId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and machines send that cannot be used: refused whole, told with its place, and kept. */
final class BadInputTest {
    private static final String HEADER = SmallElection.HEADER;
    private static final String GOOD = "n1,2024-05-05T19:00:00Z,120,80,5,2,10\n";
    private static final String REFUSED =
            ": refused; nothing of it was counted. It is kept in the ledger with the reasons.";

    @TempDir
    private Path home;

    private SmallElection election;
    private String before = "";

    @BeforeEach
    void start() {
        election = SmallElection.in(home).withReturns("n2,2024-05-05T18:30:00Z,10,20,1,1,10\n");
        before = standing();
    }

    private String standing() {
        return election.run("standing", "xx-2024/mayor/N", "--json").well().out();
    }

    /** That it is refused with these lines, each after the file's name. */
    private void refuses(Path file, String... problems) throws IOException {
        Ran ran = election.ingest(file);
        assertThat(ran.errLines())
                .containsExactlyElementsOf(Stream.concat(Arrays.stream(problems), Stream.of(REFUSED))
                        .map(problem -> file + problem)
                        .toList());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(standing()).isEqualTo(before);
        isKept(file);
        assertThat(election.run("verify").exit()).isZero();
    }

    private void isKept(Path file) throws IOException {
        try (Ledger ledger = Ledgers.openForReading(election.ledger().toString())) {
            DocumentEntry last = ledger.listDocuments(new ElectionId("xx-2024")).getLast();
            assertThat(last.document().name()).isEqualTo(String.valueOf(file.getFileName()));
            try (InputStream kept = ledger.openRefused(last.number()).orElseThrow();
                    InputStream sent = Files.newInputStream(file)) {
                byte[] some = sent.readNBytes(1 << 16);
                while (some.length > 0) {
                    assertThat(kept.readNBytes(some.length)).isEqualTo(some);
                    some = sent.readNBytes(1 << 16);
                }
                assertThat(kept.read()).isEqualTo(-1);
            }
        }
    }

    private void refuses(String text, String... problems) throws IOException {
        refuses(election.document("sent.csv", text), problems);
    }

    private void refuses(byte[] bytes, String... problems) throws IOException {
        refuses(Files.write(election.document("sent.csv", ""), bytes), problems);
    }

    private void accepts(byte[] bytes) throws IOException {
        Path file = Files.write(election.document("sent.csv", ""), bytes);
        Ran ran = election.ingest(file).well();
        assertThat(ran.out()).startsWith(file + ": 1 fact taken in (returns-csv). Head: ");
        assertThat(standing()).isNotEqualTo(before);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void an_empty_file() throws IOException {
        refuses("", ": the document is empty; send the file when it has figures");
    }

    @Test
    void a_header_and_nothing_else() throws IOException {
        refuses(HEADER, ":1: there is nothing after the header; send the file when it has figures");
    }

    @Test
    void a_file_cut_off_in_the_middle() throws IOException {
        refuses(
                HEADER + GOOD + "n2,2024-05-05T19:0",
                ":3: ada: the line has 2 cells where the header has 7; check that it was not cut off, and quote a cell that"
                        + " contains a comma");
    }

    @Test
    void text_in_latin_1() throws IOException {
        refuses(
                ("# source=Bürgeramt\n" + HEADER + GOOD).getBytes(StandardCharsets.ISO_8859_1),
                ":1: character 11 of the line begins with the byte 0xFC, which is not UTF-8; save the file as UTF-8 and"
                        + " send it again");
    }

    @Test
    void text_in_utf_16() throws IOException {
        refuses(
                (HEADER + GOOD).getBytes(StandardCharsets.UTF_16),
                ":1: the text is UTF-16; save it as UTF-8 and send it again");
    }

    @Test
    void a_byte_order_mark_is_no_fault() throws IOException {
        accepts(utf8("\uFEFF" + HEADER + GOOD));
    }

    @Test
    void windows_line_endings_are_no_fault() throws IOException {
        accepts(utf8((HEADER + GOOD).replace("\n", "\r\n")));
    }

    @Test
    void a_gzip_is_no_fault() throws IOException {
        accepts(gzip(utf8(HEADER + GOOD)));
    }

    @Test
    void a_missing_column() throws IOException {
        refuses(
                "unit,ada,bob,cyd\nn1,1,2,3\n",
                ":1: time: the header has no column time; add it, or give the document's time of publication with"
                        + " --published");
    }

    @Test
    void an_unknown_column() throws IOException {
        refuses(
                "unit,time,ada,bobby\nn1,2024-05-05T19:00:00Z,1,2\n",
                ":1: bobby: column \"bobby\" is neither a choice of xx-2024 nor one of unit, time, contest, published,"
                        + " mode, reporting, units, ballots, expected; correct its name or leave the column out");
    }

    @Test
    void an_unknown_unit() throws IOException {
        Path file = election.document("sent.csv", HEADER + GOOD.replace("n1", "n9"));
        Ran ran = election.ingest(file);
        assertThat(ran.errLines().getFirst())
                .startsWith(file + ":2: unit: ")
                .contains("n9")
                .contains(";");
        assertThat(ran.exit()).isEqualTo(2);
        isKept(file);
    }

    @Test
    void impossible_counts() throws IOException {
        refuses(
                HEADER
                        + GOOD.replace("120", "-120")
                        + GOOD.replace("80", "80.5")
                        + GOOD.replace(",5,", ",99999999999,"),
                ":2: ada: \"-120\" is below zero; write votes so far, 0 or more",
                ":3: bob: \"80.5\" is not a whole number; write digits only, without separators or exponent",
                ":4: cyd: \"99999999999\" is above 10000000000, the most there can be; check it");
    }

    @Test
    void lines_that_agree_are_a_warning_only() {
        Path file = election.document("sent.csv", HEADER + GOOD + GOOD);
        Ran ran = election.ingest(file);
        assertThat(ran.err()).startsWith("warning: " + file + ":3: unit: ").contains("line 2");
        assertThat(ran.out()).startsWith(file + ": 1 fact taken in");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void lines_that_disagree() throws IOException {
        Path file = election.document("sent.csv", HEADER + GOOD + GOOD.replace("120", "121"));
        Ran ran = election.ingest(file);
        assertThat(ran.errLines().getFirst()).startsWith(file + ":3: unit: ").contains("line 2");
        assertThat(ran.exit()).isEqualTo(2);
        isKept(file);
    }

    @Test
    void a_time_in_the_future() throws IOException {
        refuses(
                HEADER + GOOD.replace("2024", "2025"),
                ":2: time: 2025-05-05T19:00:00Z is later than 2024-06-01T12:00:00Z, when the document came in; check its"
                        + " date and its zone");
    }

    @Test
    void a_line_of_a_hundred_megabytes() throws IOException {
        Path file = election.document("long.csv", "");
        byte[] some = new byte[1 << 20];
        Arrays.fill(some, (byte) '7');
        try (var out = Files.newOutputStream(file)) {
            out.write(utf8(HEADER + "n1,2024-05-05T19:00:00Z,"));
            for (int i = 0; i < 100; i++) {
                out.write(some);
            }
        }
        refuses(
                file,
                ":2: the line is longer than 1048576 characters; check that this is the right file and that its line"
                        + " endings are there");
    }

    @Test
    void bytes_that_are_no_text_at_all() throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(1).nextBytes(bytes);
        refuses(
                bytes,
                ":1: this is no text; send the figures as text in one of: race-page-json, county-night-csv,"
                        + " state-night-csv, mn-media, calls-csv, acts-csv, statements-csv, withdrawals-csv, returns-csv");
    }

    @Test
    void a_gzip_cut_off_anywhere() throws IOException {
        byte[] whole = gzip(utf8(HEADER + GOOD));
        for (int length = 2; length < whole.length; length++) {
            Path file = Files.write(election.document("cut" + length + ".gz", ""), Arrays.copyOf(whole, length));
            Ran ran = election.ingest(file);
            assertThat(ran.err())
                    .contains(": the gzip data ends early or is damaged here; fetch the file again and send it whole");
            assertThat(ran.exit()).isEqualTo(2);
            isKept(file);
        }
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void the_same_bad_file_twice_is_kept_once() throws IOException {
        refuses("", ": the document is empty; send the file when it has figures");
        String verified = election.run("verify").out();
        refuses("", ": the document is empty; send the file when it has figures");
        assertThat(election.run("verify").out()).isEqualTo(verified);
    }

    @Test
    void a_folder() {
        Ran ran = election.ingest(home);
        assertThat(ran.err()).isEqualTo(home + ": this is a folder. Name the files in it.\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void a_missing_file() {
        Path file = home.resolve("nowhere.csv");
        Ran ran = election.ingest(file);
        assertThat(ran.err()).isEqualTo(file + ": there is no such file. Check the name.\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void a_file_that_this_user_may_not_read() throws IOException {
        Path file = election.document("secret.csv", HEADER + GOOD);
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "SKIPPED: this user, such as root, may read everything");
        Ran ran = election.ingest(file);
        assertThat(ran.err())
                .isEqualTo(file + ": this user may not read it. Give it the right to, and send it in again.\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void a_pipe_that_can_be_read_only_once() throws Exception {
        Path pipe = home.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "SKIPPED: no mkfifo here");
        Ran ran = election.ingest(pipe);
        assertThat(ran.err())
                .isEqualTo(pipe + ": this is no file that can be read twice. Save what it gives as one.\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void one_bad_file_among_good_ones_keeps_none_of_them_out() {
        Path first = election.document("first.csv", HEADER + GOOD);
        Path bad = election.document("bad.csv", "unit,time,ada\nn1,yesterday,1\n");
        Path missing = home.resolve("missing.csv");
        Path last = election.document("last.csv", HEADER + GOOD.replace("n1", "n2"));
        Ran ran = election.ingest(first, bad, missing, last);
        assertThat(ran.outLines()).hasSize(2).allMatch(line -> line.contains(": 1 fact taken in"));
        assertThat(ran.errLines())
                .containsExactly(
                        bad + ":2: time: \"yesterday\" is not a time; write it as 2020-11-04T02:10:00Z",
                        bad + REFUSED,
                        missing + ": there is no such file. Check the name.",
                        "2 of 4 files could not be used; the others are in the ledger.");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(standing()).contains("\"votes\":240");
    }

    @Test
    void an_unknown_format() {
        Path file = election.document("sent.csv", HEADER + GOOD);
        Ran ran = election.run("ingest", file.toString(), "--election", "xx-2024", "--format", "pdf");
        assertThat(ran.err())
                .isEqualTo(
                        "There is no format \"pdf\". Choose one of: race-page-json, county-night-csv,"
                                + " state-night-csv, mn-media, calls-csv, acts-csv, statements-csv, withdrawals-csv, returns-csv.\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void an_unknown_election() {
        Path other = home.resolve("other");
        Ran ran = Ran.canvass("ingest", "f.csv", "--election", "zz-1999", "--home", other.toString());
        assertThat(ran.err())
                .isEqualTo(
                        "There is no election zz-1999 here. Known: bo-2019, mn-2020, us-2016, us-2020. Your own go into "
                                + other.resolve("elections/zz-1999") + "; docs/packs.md says how.\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(other).doesNotExist();
    }

    @Test
    void words_on_the_command_line_that_mean_nothing() {
        assertThat(election.run("ingest", "f.csv", "--election", "no such").errLines())
                .containsExactly(
                        "Invalid value for option '--election': \"no such\" is no election's id: write it as us-2020",
                        "Try: canvass ingest --help");
        assertThat(election.run("ingest", "f.csv", "--election", "xx-2024", "--published", "noon")
                        .errLines())
                .containsExactly(
                        "Invalid value for option '--published': \"noon\" is no time with a zone: write it as"
                                + " 2020-11-04T06:00:00Z",
                        "Try: canvass ingest --help");
        assertThat(election.run("ingest", "--election", "xx-2024").errLines())
                .containsExactly("Missing required parameter: 'FILE'", "Try: canvass ingest --help");
        assertThat(List.of(
                        election.run("ingest", "f.csv").exit(),
                        election.run("igest").exit(),
                        election.run("ingest", "--elections").exit()))
                .containsOnly(2);
    }
}
