package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.ElectionId;
import canvass.model.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothStorages
class ReadTest extends LedgerTesting {
    @Test
    void reading_after_a_number_gives_what_came_later() throws IOException {
        append("a", Samples.count("us-2020/president", "us", 1), Samples.count("us-2020/president", "us", 2));
        append("b", Samples.count("us-2020/president", "us", 3));

        for (int after = 0; after <= 6; after++) {
            var later = new ArrayList<Entry>();
            ledger.read(US, after, later::add);
            int n = after;
            assertThat(later)
                    .isEqualTo(entries().stream().filter(e -> e.number() > n).toList());
        }
    }

    @Test
    void reading_in_one_go_equals_reading_bit_by_bit() throws IOException {
        var random = new RandomFacts(2);
        var bits = new ArrayList<Entry>();
        for (int i = 0; i < 20; i++) {
            append(ledger, US, "doc" + i, random.facts(US, 10));
            ledger.read(US, bits.isEmpty() ? 0 : bits.getLast().number(), bits::add);
        }
        assertThat(texts(bits)).isEqualTo(texts(entries()));
        assertThat(bits)
                .extracting(Entry::number)
                .isEqualTo(entries().stream().map(Entry::number).toList());
    }

    @Test
    void elections_whose_ids_look_alike_do_not_mix() throws IOException {
        var ids = List.of("us-2020", "us-2020b", "us_2020", "usX2020", "us", "us-2020.x", "US-2020", "us-202");
        for (String id : ids) {
            Fact fact = Samples.count(id + "/president", "us", id.length());
            append(ledger, new ElectionId(id), "doc", List.of(fact, new RandomFacts(3).definition(new ElectionId(id))));
        }
        for (String id : ids) {
            var election = new ElectionId(id);
            assertThat(entries(ledger, election))
                    .as(id)
                    .hasSize(2)
                    .allSatisfy(e -> assertThat(e.fact().election()).isEqualTo(election));
            assertThat(ledger.listDocuments(election)).as(id).hasSize(1);
        }
        assertThat(ledger.listElections()).extracting(ElectionId::text).isEqualTo(ids);
    }

    @Test
    void a_consumer_that_fails_gets_its_own_exception_back() throws IOException {
        append("a", Samples.count("us-2020/president", "us", 1));
        var failure = new IllegalArgumentException("mine");
        assertThatThrownBy(() -> ledger.read(US, 0, entry -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void a_consumer_may_append_what_follows_from_what_it_reads() throws IOException {
        append("a", Samples.count("us-2020/president", "us", 1));
        ledger.read(US, 0, entry -> {
            try {
                append("from " + entry.number(), Samples.count("us-2020/president", "us", 2));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(entries()).hasSize(2);
    }
}
