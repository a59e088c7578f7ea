package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.ElectionId;
import canvass.model.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The ledger against the plainest ledger there is: a list for each election. */
@OnBothStorages
class SlowTwinTest extends LedgerTesting {
    private static final List<ElectionId> ELECTIONS =
            List.of(US, new ElectionId("us-2020b"), new ElectionId("us-202"), new ElectionId("us_2020"));

    @Test
    void it_holds_what_a_plain_list_holds() throws IOException {
        for (long seed = 100; seed < 103; seed++) {
            ledger.close();
            where = storage.newPlace(java.nio.file.Files.createDirectory(folder.resolve("seed" + seed)));
            ledger = Ledgers.open(where);
            compare(seed);
        }
    }

    private void compare(long seed) throws IOException {
        var random = new Random(seed);
        var generator = new RandomFacts(seed);
        Map<ElectionId, List<String>> twin = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            ElectionId election = ELECTIONS.get(random.nextInt(ELECTIONS.size()));
            List<Fact> facts = generator.facts(election, 30);
            List<String> list = twin.computeIfAbsent(election, e -> new ArrayList<>());
            switch (random.nextInt(6)) {
                case 0 -> failing(election, "doc" + i, facts);
                case 1 -> {
                    ledger.close();
                    ledger = Ledgers.open(where);
                }
                default -> {
                    append(ledger, election, "doc" + i, facts);
                    append(ledger, election, "doc" + i, facts);
                    facts.forEach(fact -> list.add(Samples.text(fact)));
                }
            }
        }
        twin.forEach((election, list) -> assertThat(texts(entries(ledger, election)))
                .as("seed %d, %s", seed, election)
                .isEqualTo(list));
    }

    private void failing(ElectionId election, String name, List<Fact> facts) {
        try {
            ledger.append(Samples.document(name), election, NOW, sink -> {
                facts.forEach(sink);
                throw new IOException("on purpose");
            });
        } catch (IOException e) {
            assertThat(e).hasMessage("on purpose");
        }
    }
}
