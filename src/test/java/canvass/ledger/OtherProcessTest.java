package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.ledger.LedgerException.Kind;
import canvass.model.ElectionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real second processes: one that is in the way, and one that is killed at any moment. */
@OnBothStorages
class OtherProcessTest extends LedgerTesting {
    private static final int KILLS = 20;
    private static final long SEED = 538;

    @BeforeEach
    void let_the_other_process_have_it() {
        ledger.close();
    }

    @Test
    void a_second_writer_is_told_and_readers_are_let_in() throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start("hold", where)) {
            assertThat(child.line()).isEqualTo("READY");

            assertThatThrownBy(() -> Ledgers.open(where))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.kind()).isEqualTo(Kind.IN_USE))
                    .hasMessageContaining("is being written by another Canvass process. Stop that one");
            try (Ledger reader = Ledgers.openForReading(where)) {
                assertThat(entries(reader, US)).hasSize(ChildProcess.facts(3));
                assertThat(reader.verify(n -> {})).isInstanceOf(Verification.Intact.class);
            }
            child.kill();
        }
        ledger = openOnceTheLockIsGone();
        assertThat(append("held")).isInstanceOf(Receipt.AlreadyThere.class);
    }

    @Test
    void a_second_writer_in_this_process_is_told_and_does_not_let_a_third_in_elsewhere() throws IOException {
        ledger = Ledgers.open(where);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Ledgers.open(where))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.kind()).isEqualTo(Kind.IN_USE));
        }
        try (ChildProcess child = ChildProcess.start("hold", where)) {
            assertThat(child.line()).startsWith("IN_USE ");
        }
    }

    @Test
    void a_writer_killed_at_any_moment_loses_nothing_acknowledged_and_leaves_nothing_half_written()
            throws IOException, InterruptedException {
        var random = new Random(SEED);
        var acknowledged = new ArrayList<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildProcess child = ChildProcess.start("append", where)) {
                acknowledged.add(child.line());
                Thread.sleep(random.nextInt(250));
                acknowledged.addAll(child.kill());
            }
            try (Ledger survivor = openOnceTheLockIsGone()) {
                assertWhole(survivor, acknowledged);
            }
            assertThat(Ledgers.verify(where, n -> {})).isInstanceOf(Verification.Intact.class);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    /** The documents are the acknowledged ones and at most one more a kill, each with all of its facts. */
    private static void assertWhole(Ledger ledger, List<String> acknowledged) {
        List<DocumentEntry> documents = ledger.listDocuments(US);
        assertThat(documents).extracting(d -> d.document().name()).containsAll(names(acknowledged));
        var facts = new ArrayList<String>();
        for (int d = 0; d < documents.size(); d++) {
            ChildProcess.document(d).forEach(fact -> facts.add(Samples.text(fact)));
        }
        assertThat(texts(entries(ledger, US))).isEqualTo(facts);
    }

    private static List<String> names(List<String> acknowledged) {
        return acknowledged.stream().map(d -> "d" + Integer.parseInt(d)).toList();
    }

    /** A server notices a moment later than the file system that a process is no more. */
    private Ledger openOnceTheLockIsGone() throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                return Ledgers.open(where);
            } catch (LedgerException e) {
                if (e.kind() != Kind.IN_USE || storage == TestStorage.EMBEDDED || attempt == 100) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    @Test
    void after_a_crash_reading_and_verifying_work_before_anybody_writes() throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start("hold", where)) {
            assertThat(child.line()).isEqualTo("READY");
            child.kill();
        }
        try (Ledger reader = Ledgers.openForReading(where)) {
            assertThat(entries(reader, new ElectionId("us-2020"))).hasSize(ChildProcess.facts(3));
            assertThat(reader.verify(n -> {})).isInstanceOf(Verification.Intact.class);
        }
        ledger = openOnceTheLockIsGone();
        append("afterwards", Samples.count("us-2020/president", "us", 1));
    }
}
