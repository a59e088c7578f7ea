package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@OnBothStorages
class ManyThreadsTest extends LedgerTesting {
    private static final int THREADS = 8;

    private static List<Fact> facts(int document, int count) {
        var facts = new ArrayList<Fact>();
        for (int i = 1; i <= count; i++) {
            facts.add(Samples.count("us-2020/president", "us/d" + document, i, i));
        }
        return facts;
    }

    private static void all(List<Callable<Void>> work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    @Test
    void many_may_append_at_once_and_nothing_is_lost_or_mixed() throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * 10;
            work.add(() -> {
                for (int d = first; d < first + 10; d++) {
                    append(ledger, US, "doc" + d, facts(d, 20));
                }
                return null;
            });
        }
        all(work);

        assertThat(ledger.listDocuments(US)).hasSize(THREADS * 10);
        assertWhole(entries(), 20, THREADS * 10);
    }

    /** Each document's facts are all there, and follow each other without another's between them. */
    private static void assertWhole(List<Entry> entries, int facts, int documents) {
        Map<Long, List<Entry>> byDocument = new HashMap<>();
        entries.forEach(e ->
                byDocument.computeIfAbsent(e.document(), d -> new ArrayList<>()).add(e));
        assertThat(byDocument).hasSize(documents);
        byDocument.forEach((document, list) -> {
            assertThat(list).hasSize(facts);
            for (int i = 0; i < facts; i++) {
                assertThat(list.get(i).number()).isEqualTo(document + 1 + i);
            }
        });
    }

    @Test
    void the_same_document_from_many_threads_is_taken_in_once() throws Exception {
        var receipts = new java.util.concurrent.ConcurrentLinkedQueue<Receipt>();
        var start = new CountDownLatch(1);
        var work = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> {
                start.countDown();
                start.await();
                receipts.add(append(ledger, US, "doc", facts(1, 50)));
                return null;
            });
        }
        all(work);

        assertThat(receipts).filteredOn(r -> r instanceof Receipt.Appended).hasSize(1);
        assertThat(receipts).filteredOn(r -> r instanceof Receipt.AlreadyThere).hasSize(THREADS - 1);
        assertThat(ledger.head().entries()).isEqualTo(51);
    }

    @Test
    void readers_during_an_append_see_whole_documents_only_and_verify_finds_no_fault() throws Exception {
        append(ledger, US, "doc0", facts(0, 3_000));
        var done = new CountDownLatch(1);
        var work = new ArrayList<Callable<Void>>();
        work.add(() -> {
            try {
                for (int d = 1; d < 12; d++) {
                    append(ledger, US, "doc" + d, facts(d, 3_000));
                }
                return null;
            } finally {
                done.countDown();
            }
        });
        work.add(() -> {
            while (done.getCount() > 0) {
                List<Entry> seen = entries();
                assertWhole(seen, 3_000, seen.size() / 3_000);
                assertThat(ledger.head().entries() % 3_001).isZero();
            }
            return null;
        });
        work.add(() -> {
            while (done.getCount() > 0) {
                assertThat(ledger.verify(n -> {})).isInstanceOf(Verification.Intact.class);
            }
            return null;
        });
        all(work);
        assertWhole(entries(), 3_000, 12);
    }

    @Test
    void an_append_that_takes_long_does_not_keep_readers_waiting() throws Exception {
        append(ledger, US, "doc0", facts(0, 1));
        var inside = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        all(List.of(
                () -> {
                    ledger.append(Samples.document("slow"), US, NOW, sink -> {
                        facts(1, 5_000).forEach(sink);
                        inside.countDown();
                        await(read);
                    });
                    return null;
                },
                () -> {
                    inside.await();
                    try {
                        assertThat(entries()).hasSize(1);
                        assertThat(ledger.listDocuments(US)).hasSize(1);
                    } finally {
                        read.countDown();
                    }
                    return null;
                }));
        assertThat(entries()).hasSize(5_001);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
