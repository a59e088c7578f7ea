package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.ElectionId;
import canvass.model.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A new ledger for each test, open for writing, whose chain is verified when the test has ended. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
abstract class LedgerTesting {
    static final ElectionId US = new ElectionId("us-2020");
    static final Instant NOW = Instant.parse("2020-11-04T03:00:00.123456Z");

    @Parameter
    TestStorage storage;

    @TempDir
    Path folder;

    String where;
    Ledger ledger;

    @BeforeEach
    void open_a_new_ledger() {
        where = storage.newPlace(folder);
        ledger = Ledgers.open(where);
    }

    @AfterEach
    void the_chain_is_whole_in_the_end() {
        ledger.close();
        assertThat(Ledgers.verify(where, n -> {})).isInstanceOf(Verification.Intact.class);
    }

    /** Appends a document for the US election whose bytes are its name. */
    Receipt append(String name, Fact... facts) throws IOException {
        return append(ledger, US, name, List.of(facts));
    }

    static Receipt append(Ledger ledger, ElectionId election, String name, List<? extends Fact> facts)
            throws IOException {
        return ledger.append(Samples.document(name), election, NOW, facts::forEach);
    }

    List<Entry> entries() {
        return entries(ledger, US);
    }

    static List<Entry> entries(Ledger ledger, ElectionId election) {
        var entries = new ArrayList<Entry>();
        ledger.read(election, 0, entries::add);
        return entries;
    }

    static List<String> texts(List<Entry> entries) {
        return entries.stream().map(e -> Samples.text(e.fact())).toList();
    }

    static List<String> texts(Fact... facts) {
        return Arrays.stream(facts).map(Samples::text).toList();
    }
}
