package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.desk.Ingest;
import canvass.ledger.DocumentEntry;
import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.Document;
import canvass.model.ElectionId;
import canvass.model.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of a pack's own file is corrected: what it said before is withdrawn, and what others sent is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class DroppedLinesTest {
    private static final ElectionId ID = new ElectionId("xx-2024");
    private static final String WRONG = """
            jurisdiction,act,authority,time,publisher,address
            xx/n,canvass,Town clerk,2024-05-06,The Clerk,https://example.org/1
            xx/n,certification,Town clerk,2024-05-07,The Clerk,https://example.org/2
            """;
    private static final String RIGHT = WRONG.replace("2024-05-07", "2024-05-08");
    private static final String WITHDRAWN = "Withdrawn, and no part of the story:";
    private static final String CERTIFIED_ON = "  North: certified, Town clerk";

    @TempDir
    private Path home;

    private SmallElection election;

    @BeforeEach
    void start() throws IOException {
        election = SmallElection.in(home).withReturns("n1,2024-05-05T19:00:00Z,1200,800,50,5,10\n");
        ship(WRONG);
    }

    private void ship(String acts) throws IOException {
        Files.writeString(home.resolve("elections").resolve("xx-2024").resolve("acts.csv"), acts);
    }

    private String timeline(String... more) {
        var all = new ArrayList<>(List.of("timeline", "xx-2024"));
        all.addAll(List.of(more));
        return election.run(all.toArray(String[]::new)).well().out();
    }

    private String story() {
        return timeline().split(WITHDRAWN, -1)[0];
    }

    private String withdrawn() {
        return timeline().split(WITHDRAWN, -1)[1];
    }

    @Test
    void what_the_newer_file_tells_no_more_is_withdrawn_with_the_files_name() throws IOException {
        assertThat(timeline()).contains("2024-05-07" + CERTIFIED_ON);
        ship(RIGHT);

        assertThat(timeline()).isEqualTo("""
                2024-05-06  North: canvassed, Town clerk  The Clerk, https://example.org/1
                2024-05-08  North: certified, Town clerk  The Clerk, https://example.org/2

                Withdrawn, and no part of the story:
                2024-05-07  North: certified, Town clerk  The Clerk, https://example.org/2
                  withdrawn by Canvass, known since 2024-06-01T12:00:00Z: the election's own file acts.csv tells it no more
                """);
        assertThat(timeline("--known-at", "2024-05-31T00:00:00Z"))
                .contains("2024-05-07" + CERTIFIED_ON)
                .contains("2024-05-08" + CERTIFIED_ON);
        assertThat(election.run("verify").well().out()).contains("Intact");
    }

    @Test
    void a_line_that_only_names_a_better_source_withdraws_nothing_and_asking_again_adds_nothing() throws IOException {
        timeline();
        ship(WRONG.replace("example.org/2", "example.org/3"));

        assertThat(timeline()).doesNotContain("Withdrawn").contains("https://example.org/3");
        long entries = entries();
        assertThat(timeline()).doesNotContain("Withdrawn");
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void a_file_of_the_same_name_that_somebody_sent_is_left_alone() throws IOException {
        timeline();
        String sent = WRONG.replace("2024-05-07", "2024-05-09");
        election.ingest(election.document("acts.csv", sent)).well();
        ship(RIGHT);

        assertThat(story()).contains("2024-05-09" + CERTIFIED_ON).contains("2024-05-08" + CERTIFIED_ON);
        assertThat(withdrawn()).containsOnlyOnce(CERTIFIED_ON).contains("2024-05-07" + CERTIFIED_ON);
    }

    @Test
    void a_load_that_was_broken_off_before_the_withdrawal_is_finished() throws IOException {
        timeline();
        ship(RIGHT);
        // The newer file's facts are there, as after a cut of the power, and neither the withdrawal nor the end of the
        // load is.
        try (Ledger ledger = Ledgers.open(election.ledger().toString())) {
            var file = home.resolve("elections").resolve("xx-2024").resolve("acts.csv");
            var ingest = new Ingest(ledger, () -> Ran.NOW);
            ingest.ingest(file, ledger.findElection(ID).orElseThrow(), Ingest.Wish.NONE);
        }

        assertThat(timeline()).contains("Withdrawn, and no part of the story:\n2024-05-07" + CERTIFIED_ON);
    }

    @Test
    void a_ledger_from_before_packs_files_had_a_name_of_their_own_is_told_by_what_came_before_its_pack_was_whole()
            throws IOException {
        timeline();
        Path old = home.resolve("old.db");
        copyWithPlainNames(old);
        Files.move(old, election.ledger(), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(home.resolve("ledger.db.seal"));
        String sent = WRONG.replace("2024-05-07", "2024-05-09");
        election.ingest(election.document("acts.csv", sent)).well();
        ship(RIGHT);

        assertThat(story()).contains("2024-05-09" + CERTIFIED_ON).contains("2024-05-08" + CERTIFIED_ON);
        assertThat(withdrawn()).containsOnlyOnce(CERTIFIED_ON).contains("2024-05-07" + CERTIFIED_ON);
    }

    private void copyWithPlainNames(Path to) throws IOException {
        try (Ledger from = Ledgers.openForReading(election.ledger().toString());
                Ledger copy = Ledgers.open(to.toString())) {
            for (DocumentEntry entry : from.listDocuments(ID)) {
                Document d = entry.document();
                String name = d.name().substring(d.name().lastIndexOf('/') + 1);
                var facts = new ArrayList<Fact>();
                from.read(ID, entry.number(), e -> add(e, entry.number(), facts));
                copy.append(
                        new Document(name, d.sha256(), d.bytes(), d.format(), d.provenance()),
                        ID,
                        Instant.parse("2024-06-01T00:00:00Z"),
                        facts::forEach);
            }
        }
    }

    private static void add(Entry entry, long document, List<Fact> facts) {
        if (entry.document() == document) {
            facts.add(entry.fact());
        }
    }

    private long entries() {
        try (Ledger ledger = Ledgers.openForReading(election.ledger().toString())) {
            return ledger.head().entries();
        }
    }
}
