package canvass.ledger;

import static canvass.ledger.LedgerTesting.NOW;
import static canvass.ledger.LedgerTesting.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.ledger.LedgerException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk and a file system can do to the embedded ledger. */
class EmbeddedFaultTest {
    @TempDir
    Path folder;

    private static void fails(Kind kind, String saying, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(saying);
    }

    private static void assertIntact(Path file) {
        assertThat(Ledgers.verify(file.toString(), n -> {})).isInstanceOf(Verification.Intact.class);
    }

    private static Receipt append(Ledger ledger, int d) throws IOException {
        return LedgerTesting.append(ledger, US, "d" + d, ChildProcess.document(d));
    }

    private Path newLedger(Path file) throws IOException {
        try (Ledger ledger = Ledgers.open(file.toString())) {
            append(ledger, 3);
        }
        return file;
    }

    @Test
    void a_full_file_is_told_and_what_was_there_stays() throws IOException {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = SqlLedger.openForWriting(new EmbeddedStorage(file, 60))) {
            fillUp(ledger);
        }
        assertIntact(file);
        try (Ledger ledger = Ledgers.open(file.toString())) {
            assertThat(append(ledger, 7)).isInstanceOf(Receipt.Appended.class);
        }
        assertIntact(file);
    }

    @Test
    void a_reader_that_swallows_the_failure_cannot_get_half_a_document_in() throws IOException {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = SqlLedger.openForWriting(new EmbeddedStorage(file, 60))) {
            append(ledger, 3);
            fails(
                    Kind.FULL,
                    "no room left",
                    () -> ledger.append(Samples.document("d7"), US, NOW, sink -> {
                        for (int i = 0; i < 20_000; i++) {
                            try {
                                sink.accept(Samples.count("us-2020/president", "us", i));
                            } catch (RuntimeException swallowed) {
                                assertThat(swallowed).isInstanceOf(Appender.Undone.class);
                            }
                        }
                    }));
            assertThat(LedgerTesting.entries(ledger, US)).hasSize(ChildProcess.facts(3));
            append(ledger, 4);
        }
        assertIntact(file);
    }

    @Test
    void a_full_disk_is_told_and_when_there_is_room_again_writing_goes_on() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "2m")) {
            Path file = disk.folder().resolve("home").resolve("ledger.db");
            try (Ledger ledger = Ledgers.open(file.toString())) {
                append(ledger, 3);
                Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[1 << 20]);
                fillUp(ledger);
                byte[] bytes = new byte[1 << 20];
                new Random(1).nextBytes(bytes);
                fails(
                        Kind.FULL,
                        "Free some space",
                        () -> ledger.refuse(
                                Samples.document("big", bytes),
                                Samples.refusal(US, "x"),
                                NOW,
                                new ByteArrayInputStream(bytes)));
                assertThat(ledger.verify(n -> {})).isInstanceOf(Verification.Intact.class);
                Files.delete(ballast);
                assertThat(append(ledger, 5)).isInstanceOf(Receipt.Appended.class);
            }
            assertIntact(file);
        }
    }

    @Test
    void a_disk_that_is_full_from_the_beginning_is_told() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "128k")) {
            SmallDisk.fill(disk.folder().resolve("ballast"));
            Path file = disk.folder().resolve("ledger.db");
            fails(Kind.FULL, "no room left", () -> Ledgers.open(file.toString()));
            Files.delete(disk.folder().resolve("ballast"));
            assertIntact(newLedger(file));
        }
    }

    /** Appends until it does not go on, and looks whether all that was acknowledged is there. */
    private static void fillUp(Ledger ledger) throws IOException {
        Head last = ledger.head();
        LedgerException full = null;
        for (int d = 70; full == null; d += 7) {
            assertThat(d).as("documents that went in").isLessThan(1_000);
            try {
                append(ledger, d);
                last = ledger.head();
            } catch (LedgerException e) {
                full = e;
            }
        }
        assertThat(full.kind()).as(full.getMessage()).isEqualTo(Kind.FULL);
        assertThat(full).hasMessageContaining("Nothing of this document was kept");
        assertThat(ledger.head()).isEqualTo(last);
        assertThat(ledger.verify(n -> {})).isEqualTo(new Verification.Intact(last, false));
    }

    @Test
    void a_read_only_disk_can_be_read_and_verified_but_not_written() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "8m")) {
            Path file = newLedger(disk.folder().resolve("ledger.db"));
            disk.makeReadOnly();

            fails(Kind.READ_ONLY, "may not be opened so", () -> Ledgers.open(file.toString()));
            fails(
                    Kind.READ_ONLY,
                    "may not be opened so",
                    () -> Ledgers.open(disk.folder().resolve("other.db").toString()));
            try (Ledger reader = Ledgers.openForReading(file.toString())) {
                assertThat(LedgerTesting.entries(reader, US)).hasSize(ChildProcess.facts(3));
                assertThat(reader.verify(n -> {})).isEqualTo(new Verification.Intact(reader.head(), true));
            }
        }
    }

    @Test
    void a_crashed_ledger_on_a_read_only_disk_is_not_read_as_if_its_last_documents_were_not_there() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "8m")) {
            Path file = disk.folder().resolve("ledger.db");
            Path copy = disk.folder().resolve("copy.db");
            try (Ledger ledger = Ledgers.open(file.toString())) {
                append(ledger, 3);
                Files.copy(file, copy);
                Files.copy(beside(file, "-wal"), beside(copy, "-wal"));
            }
            disk.makeReadOnly();
            fails(Kind.READ_ONLY, "Give this user the right", () -> Ledgers.openForReading(copy.toString()));
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    @Test
    void a_read_only_file_or_folder_is_told_and_can_be_read() throws Exception {
        Path file = newLedger(folder.resolve("ledger.db"));
        for (Path shielded : new Path[] {file, folder}) {
            try (var shield = Shield.readOnly(shielded)) {
                if (shielded.equals(file)) {
                    fails(Kind.READ_ONLY, "the file is read-only", () -> Ledgers.open(file.toString()));
                } else {
                    Path fresh = folder.resolve("other.db");
                    fails(Kind.READ_ONLY, "may not be opened so", () -> Ledgers.open(fresh.toString()));
                }
                try (Ledger reader = Ledgers.openForReading(file.toString())) {
                    assertThat(reader.verify(n -> {}))
                            .as(shield.toString())
                            .isEqualTo(new Verification.Intact(reader.head(), true));
                }
            }
        }
        try (Ledger ledger = Ledgers.open(file.toString())) {
            append(ledger, 4);
        }
        assertIntact(file);
    }

    @Test
    void a_crashed_ledger_can_be_copied_with_its_write_ahead_file_and_goes_on() throws IOException {
        Path file = folder.resolve("ledger.db");
        Path copy = folder.resolve("copy.db");
        try (Ledger ledger = Ledgers.open(file.toString())) {
            append(ledger, 3);
            append(ledger, 7);
            Files.copy(file, copy);
            Files.copy(beside(file, "-wal"), beside(copy, "-wal"));
        }
        assertIntact(copy);
        try (Ledger ledger = Ledgers.open(copy.toString())) {
            assertThat(append(ledger, 7)).isInstanceOf(Receipt.AlreadyThere.class);
            append(ledger, 8);
        }
        assertIntact(copy);
    }

    @Test
    void where_no_ledger_is_reading_says_so_and_makes_nothing() throws IOException {
        for (String name : new String[] {"ledger.db", "no/such/folder/ledger.db"}) {
            Path file = folder.resolve(name);
            fails(Kind.NOT_FOUND, "There is no ledger at", () -> Ledgers.openForReading(file.toString()));
            fails(Kind.NOT_FOUND, "There is no ledger at", () -> Ledgers.verify(file.toString(), n -> {}));
        }
        Files.createFile(folder.resolve("empty.db"));
        fails(Kind.NOT_FOUND, "There is no ledger at", () -> Ledgers.openForReading(folder + "/empty.db"));
        assertThat(folder).isDirectoryContaining("glob:**empty.db");
        assertIntact(newLedger(folder.resolve("empty.db")));
    }

    @Test
    void a_file_that_is_not_a_ledger_is_refused_and_left_alone() throws Exception {
        Path text = Files.writeString(folder.resolve("text.db"), "contest,unit,choice,votes\n".repeat(500));
        Path other = folder.resolve("other.db");
        TestStorage.EMBEDDED.change(other.toString(), "create table bookmarks (x integer)");
        for (Path file : new Path[] {text, other}) {
            byte[] before = Files.readAllBytes(file);
            fails(Kind.UNREADABLE, "is not a ledger of Canvass", () -> Ledgers.open(file.toString()));
            fails(Kind.UNREADABLE, "is not a ledger of Canvass", () -> Ledgers.openForReading(file.toString()));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        fails(Kind.UNREADABLE, "it is a folder", () -> Ledgers.openForReading(folder.toString()));
        fails(Kind.UNREADABLE, "it is a folder", () -> Ledgers.open(folder.toString()));
    }

    @Test
    void a_ledger_of_a_newer_version_is_refused_and_left_alone() throws IOException {
        Path file = newLedger(folder.resolve("ledger.db"));
        TestStorage.EMBEDDED.change(file.toString(), "update ledger set version = " + (Schema.VERSION + 1));
        byte[] before = Files.readAllBytes(file);
        fails(Kind.UNREADABLE, "Use the Canvass that wrote it", () -> Ledgers.open(file.toString()));
        fails(Kind.UNREADABLE, "Use the Canvass that wrote it", () -> Ledgers.openForReading(file.toString()));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        // A failed opening holds nothing: another one fails for the same reason, not because it is in use.
        fails(Kind.UNREADABLE, "Use the Canvass that wrote it", () -> Ledgers.open(file.toString()));
    }

    @Test
    void a_ledger_of_an_older_version_is_read_and_is_of_this_one_from_the_next_document_on() throws Exception {
        Path file = newLedger(folder.resolve("ledger.db"));
        TestStorage.EMBEDDED.change(file.toString(), "update ledger set version = 1");
        Ledgers.openForReading(file.toString()).close();
        try (Ledger ledger = Ledgers.open(file.toString())) {
            append(ledger, 4);
        }
        try (var connection = TestStorage.EMBEDDED.connect(file.toString());
                var rows = connection.createStatement().executeQuery("select version from ledger")) {
            assertThat(rows.getInt(1)).isEqualTo(Schema.VERSION);
        }
    }

    @Test
    void a_path_may_have_any_letters_and_lead_through_a_link() throws IOException {
        Path odd = folder.resolve("wahl? 100% #1 é").resolve("l&=?.db");
        assertIntact(newLedger(odd));
        assertThat(odd).exists();
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), odd);
        try (Ledger ledger = Ledgers.open(link.toString())) {
            append(ledger, 4);
            fails(Kind.IN_USE, "another Canvass process", () -> Ledgers.open(odd.toString()));
        }
        assertIntact(odd);
        assertThat(Ledgers.verify(link.toString(), n -> {})).isEqualTo(Ledgers.verify(odd.toString(), n -> {}));
    }

    @Test
    void an_entry_put_in_by_another_program_stops_the_writer_with_a_reason() throws IOException {
        Path file = newLedger(folder.resolve("ledger.db"));
        TestStorage.EMBEDDED.change(
                file.toString(), "insert into entry select 6, 0, kind, 0, '', '', 0, 0, body, hash from entry limit 1");
        Files.move(file, folder.resolve("x"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(folder.resolve("x"), file);
        try (Ledger ledger = Ledgers.open(file.toString())) {
            fails(Kind.UNREADABLE, "entries that Canvass did not write", () -> append(ledger, 4));
        }
    }
}
