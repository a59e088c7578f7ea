package canvass.ledger;

import static canvass.ledger.LedgerTesting.NOW;
import static canvass.ledger.LedgerTesting.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.Fact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded file after an orderly close: every byte of it counts, and looking at it changes none. */
class SealTest {
    private static final long SEED = 20201103;

    @TempDir
    Path folder;

    private Path file;
    private Path seal;

    @BeforeEach
    void write_and_close_a_ledger() throws IOException {
        file = folder.resolve("ledger.db");
        seal = folder.resolve("ledger.db.seal");
        try (Ledger ledger = Ledgers.open(file.toString())) {
            for (int d = 0; d < 5; d++) {
                LedgerTesting.append(ledger, US, "doc" + d, facts(d));
            }
            byte[] bytes = new byte[5_000];
            ledger.refuse(
                    Samples.document("bad", bytes), Samples.refusal(US, "x"), NOW, new ByteArrayInputStream(bytes));
        }
    }

    @AfterEach
    void the_ledger_can_be_written_again() throws IOException {
        try (Ledger ledger = Ledgers.open(file.toString())) {
            LedgerTesting.append(ledger, US, "afterwards", List.of());
        }
        assertThat(verify()).isInstanceOf(Verification.Intact.class);
    }

    private static List<Fact> facts(int seed) {
        var random = new RandomFacts(seed);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 300; i++) {
            facts.add(random.fact(US));
        }
        return facts;
    }

    private Verification verify() {
        return Ledgers.verify(file.toString(), n -> {});
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_closed_ledger_is_one_file_with_its_seal_and_intact_to_the_last_byte() throws IOException {
        assertThat(beside()).containsExactly("ledger.db", "ledger.db.lock", "ledger.db.seal");
        assertThat(verify()).isEqualTo(new Verification.Intact(head(), true));
    }

    @Test
    void reading_and_verifying_change_no_byte_and_leave_nothing_of_weight() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (Ledger reader = Ledgers.openForReading(file.toString())) {
            assertThat(LedgerTesting.entries(reader, US)).hasSize(1_501);
            assertThat(reader.verify(n -> {})).isEqualTo(new Verification.Intact(reader.head(), true));
        }
        assertThat(verify()).isInstanceOf(Verification.Intact.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Path wal = folder.resolve("ledger.db-wal");
        assertThat(!Files.exists(wal) || Files.size(wal) == 0).isTrue();
        assertThat(seal).exists();
    }

    @Test
    void opening_it_for_writing_and_adding_nothing_keeps_file_and_seal() throws IOException {
        byte[] before = Files.readAllBytes(file);
        String sealed = Files.readString(seal);
        try (Ledger ledger = Ledgers.open(file.toString())) {
            assertThat(LedgerTesting.append(ledger, US, "doc1", List.of())).isInstanceOf(Receipt.AlreadyThere.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.readString(seal)).isEqualTo(sealed);
    }

    @Test
    void one_changed_byte_anywhere_is_found() throws IOException {
        var random = new Random(SEED);
        long size = Files.size(file);
        var offsets = new ArrayList<Long>();
        for (long header = 0; header < 100; header++) {
            offsets.add(header);
        }
        for (int i = 0; i < 300; i++) {
            offsets.add(random.nextLong(size));
        }
        for (long offset : offsets) {
            int bits = 1 + random.nextInt(255);
            flip(offset, bits);
            assertThat(verify())
                    .as("seed %d, byte %d, bits %d", SEED, offset, bits)
                    .isInstanceOf(Verification.Broken.class);
            flip(offset, bits);
        }
        assertThat(verify()).isEqualTo(new Verification.Intact(head(), true));
    }

    private void flip(long offset, int bits) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(offset);
            int old = access.read();
            access.seek(offset);
            access.write(old ^ bits);
        }
    }

    private Head head() {
        try (Ledger reader = Ledgers.openForReading(file.toString())) {
            return reader.head();
        }
    }

    @Test
    void a_file_cut_off_or_lengthened_is_found() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length :
                List.of(0, 1, 99, 100, 4_095, 4_096, whole.length / 2, whole.length - 4_096, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(verify()).as("%d bytes", length).isInstanceOf(Verification.Broken.class);
        }
        for (int more : List.of(1, 4_096)) {
            Files.write(file, Arrays.copyOf(whole, whole.length + more));
            assertThat(verify()).as("%d more", more).isInstanceOf(Verification.Broken.class);
        }
        Files.write(file, whole);
        assertThat(verify()).isEqualTo(new Verification.Intact(head(), true));
    }

    @Test
    void an_emptied_file_is_not_taken_for_a_new_ledger() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> Ledgers.open(file.toString()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("it is empty, but ledger.db.seal says that it was not");
        Files.write(file, whole);
    }

    @Test
    void an_older_copy_of_the_file_alone_is_found() throws IOException {
        Path older = Files.copy(file, folder.resolve("older"));
        Path olderSeal = Files.copy(seal, folder.resolve("older.seal"));
        try (Ledger ledger = Ledgers.open(file.toString())) {
            LedgerTesting.append(ledger, US, "later", facts(9));
        }
        Head published = head();

        Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify()).isInstanceOf(Verification.Broken.class);

        // With its seal it is what it was, and only a head kept elsewhere tells: nothing in the two files can.
        Files.copy(olderSeal, seal, StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify()).isEqualTo(new Verification.Intact(head(), true));
        assertThat(head()).isNotEqualTo(published);
    }

    @Test
    void a_changed_seal_is_found_and_a_missing_one_is_told() throws IOException {
        String kept = Files.readString(seal);
        for (String changed : List.of("", "x", kept.strip(), kept.replace('a', 'b'), kept + kept, "\u00ff")) {
            Files.writeString(seal, changed);
            assertThat(verify()).as("seal: " + changed).isInstanceOf(Verification.Broken.class);
        }
        Files.delete(seal);
        assertThat(verify()).isEqualTo(new Verification.Intact(head(), false));
    }

    @Test
    void something_written_beside_a_sealed_file_is_found() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        try (var connection = TestStorage.EMBEDDED.connect(file.toString());
                var statement = connection.createStatement()) {
            statement.execute("create table other (x integer)");
            assertThat(verify()).isInstanceOf(Verification.Broken.class);
        }
        Files.deleteIfExists(folder.resolve("ledger.db-wal"));
        Files.write(file, whole, StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Test
    void a_ledger_closed_while_somebody_reads_is_sealed_or_says_that_it_is_not() throws Exception {
        try (var reader = TestStorage.EMBEDDED.connect(file.toString());
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select count(*) from entry").close();
            try (Ledger ledger = Ledgers.open(file.toString())) {
                LedgerTesting.append(ledger, US, "later", facts(9));
            }
            assertThat(verify()).isInstanceOf(Verification.Intact.class);
        }
        assertThat(verify()).isInstanceOf(Verification.Intact.class);
    }
}
