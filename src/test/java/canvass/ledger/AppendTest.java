package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.ElectionId;
import canvass.model.Fact;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@OnBothStorages
class AppendTest extends LedgerTesting {
    private static final Fact PHILADELPHIA = Samples.count("us-2020/president/PA", "us/PA/42101", 100);
    private static final Fact ERIE = Samples.count("us-2020/president/PA", "us/PA/42049", 200);

    @Test
    void a_new_ledger_is_empty() {
        assertThat(ledger.head()).isEqualTo(Head.EMPTY);
        assertThat(entries()).isEmpty();
        assertThat(ledger.listElections()).isEmpty();
    }

    @Test
    void facts_come_back_in_order_with_their_number_time_and_document() throws IOException {
        Receipt receipt = append("first.csv", PHILADELPHIA, ERIE);

        assertThat(entries()).containsExactly(new Entry(2, NOW, 1, PHILADELPHIA), new Entry(3, NOW, 1, ERIE));
        assertThat(receipt).isEqualTo(new Receipt.Appended(1, 2, ledger.head()));
        assertThat(ledger.head().entries()).isEqualTo(3);
    }

    @Test
    void a_document_comes_back_with_its_provenance() throws IOException {
        append("bér\u0000 \uD83D\uDDF3.csv", PHILADELPHIA);

        var expected = new DocumentEntry(1, NOW, US, Samples.document("bér\u0000 \uD83D\uDDF3.csv"));
        assertThat(ledger.findDocument(1)).contains(expected);
        assertThat(ledger.findDocument(2)).as("a fact is not a document").isEmpty();
        assertThat(ledger.findDocument(US, expected.document().sha256())).contains(expected);
        assertThat(ledger.listDocuments(US)).containsExactly(expected);
    }

    @Test
    void facts_of_every_shape_come_back_as_they_were() throws IOException {
        var random = new RandomFacts(1);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 300; i++) {
            facts.add(random.fact(US));
        }

        append(ledger, US, "all", facts);

        assertThat(texts(entries())).isEqualTo(texts(facts.toArray(Fact[]::new)));
        assertThat(ledger.listElections()).containsExactly(US);
    }

    @Test
    void everything_is_there_when_it_is_opened_again() throws IOException {
        append("first.csv", PHILADELPHIA);
        Head head = ledger.head();
        ledger.close();

        ledger = Ledgers.open(where);

        assertThat(ledger.head()).isEqualTo(head);
        append("second.csv", ERIE);
        assertThat(texts(entries())).isEqualTo(texts(PHILADELPHIA, ERIE));
    }

    @Test
    void the_same_document_twice_adds_nothing_and_says_so() throws IOException {
        append("first.csv", PHILADELPHIA);
        Head head = ledger.head();

        Receipt again = ledger.append(Samples.document("first.csv"), US, NOW.plusSeconds(60), sink -> {
            throw new AssertionError("its facts are not even read");
        });

        assertThat(again).isEqualTo(new Receipt.AlreadyThere(1, NOW));
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void the_same_bytes_for_another_election_are_another_document() throws IOException {
        append("first.csv", PHILADELPHIA);

        assertThat(append(ledger, new ElectionId("mn-2020"), "first.csv", List.of()))
                .isInstanceOf(Receipt.Appended.class);
        assertThat(ledger.head().entries()).isEqualTo(3);
    }

    @Test
    void a_document_without_facts_is_kept() throws IOException {
        assertThat(append("empty.csv")).isEqualTo(new Receipt.Appended(1, 0, ledger.head()));
    }

    @Test
    void recorded_time_never_goes_back() throws IOException {
        append("first.csv", PHILADELPHIA);
        ledger.append(Samples.document("second.csv"), US, NOW.minus(Duration.ofDays(1)), sink -> sink.accept(ERIE));

        assertThat(entries()).extracting(Entry::recordedAt).containsExactly(NOW, NOW);
    }

    @Test
    void a_reader_that_fails_half_way_leaves_nothing_behind() throws IOException {
        append("first.csv", PHILADELPHIA);
        Head head = ledger.head();
        for (Exception failure : List.of(new IOException("disk"), new IllegalStateException("bug"))) {
            assertThatThrownBy(() -> ledger.append(
                            Samples.document("second.csv"), US, NOW, sink -> failAfter(2_500, sink, failure)))
                    .isSameAs(failure);
        }

        assertThat(ledger.head()).isEqualTo(head);
        assertThat(texts(entries())).isEqualTo(texts(PHILADELPHIA));
        assertThat(append("second.csv", ERIE)).isEqualTo(new Receipt.Appended(3, 1, ledger.head()));
    }

    /** More facts than one batch holds, so that some are in the database before the failure. */
    private static void failAfter(int facts, Consumer<Fact> sink, Exception failure) throws IOException {
        for (int i = 0; i < facts; i++) {
            sink.accept(ERIE);
        }
        if (failure instanceof IOException e) {
            throw e;
        }
        throw (RuntimeException) failure;
    }

    @Test
    void a_document_cannot_be_appended_from_inside_another_one() throws IOException {
        assertThatThrownBy(() -> ledger.append(Samples.document("outer"), US, NOW, sink -> append("inner")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside another");
        assertThat(ledger.head()).isEqualTo(Head.EMPTY);
        append("after.csv", ERIE);
    }

    @Test
    void its_facts_may_read_the_ledger_as_it_was_before() throws IOException {
        append("first.csv", PHILADELPHIA);
        ledger.append(Samples.document("second.csv"), US, NOW, sink -> {
            sink.accept(ERIE);
            assertThat(texts(entries())).isEqualTo(texts(PHILADELPHIA));
        });
        assertThat(entries()).hasSize(2);
    }

    @Test
    void a_ledger_opened_for_reading_is_not_written_to() throws IOException {
        append("first.csv", PHILADELPHIA);
        try (Ledger reader = Ledgers.openForReading(where)) {
            assertThat(texts(entries(reader, US))).isEqualTo(texts(PHILADELPHIA));
            assertThatThrownBy(() -> append(reader, US, "second.csv", List.of()))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.kind()).isEqualTo(LedgerException.Kind.READ_ONLY));
        }
    }

    @Test
    void a_closed_ledger_says_so_and_closing_it_twice_is_harmless() {
        ledger.close();
        ledger.close();
        assertThatThrownBy(() -> append("late.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
