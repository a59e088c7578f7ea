package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.ledger.DocumentEntry;
import canvass.ledger.Head;
import canvass.ledger.Ledger;
import canvass.ledger.LedgerException;
import canvass.ledger.Ledgers;
import canvass.ledger.Verification;
import canvass.model.ElectionId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program is killed again and again in the middle of taking documents in, always on the same ledger. Nothing that
 * it acknowledged may be missing, nothing may be there in part, and in the end the answers must be those of a ledger that
 * was never disturbed.
 */
final class IngestKillTest {
    private static final int ROUNDS = 54;
    private static final int FILES_A_ROUND = 14;
    private static final long SEED = Long.getLong("canvass.seed", 20_201_104L);
    private static final ElectionId ELECTION = new ElectionId("xx-2024");
    private static final Pattern TAKEN =
            Pattern.compile("(.*): ([0-9,]+) counts? taken in \\(returns-csv\\)\\. Head: (\\d+):([0-9a-f]{64})");

    @TempDir
    private Path home;

    @TempDir
    private Path quietHome;

    private final Random random = new Random(SEED);
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    /** How many facts each document of the ledger has, by its number; what was checked once cannot change unnoticed. */
    private final Map<Long, Integer> facts = new HashMap<>();

    private long checkedTo;
    private long startMillis = 1_000;
    private int interrupted;
    private int interruptedInside;

    /** One line of standard output: a document that the program promised to keep. */
    private record Acknowledged(int index, int facts, long entries, String hash) {}

    @Test
    void fifty_kills_lose_nothing_and_leave_nothing_half_written(TestReporter report) throws Exception {
        report.publishEntry("seed", Long.toString(SEED));
        SmallElection election = SmallElection.in(home).withReturns("n1,2024-05-05T18:00:30Z,1,2,3,0,10\n");
        var documents = new KillDocuments(election);
        for (int round = 0; round < ROUNDS; round++) {
            ingestAndKill(documents, round);
            check(documents);
        }
        assertThat(interrupted).as("rounds ended by the kill, seed %d", SEED).isGreaterThan(ROUNDS / 2);
        assertThat(interruptedInside)
                .as("rounds killed after some documents and before the last")
                .isGreaterThan(ROUNDS / 3);
        int all = next();
        assertThat(all).isPositive();
        assertThat(ingestAll(election, documents, all)).isEqualTo(2); // some are bad
        check(documents);

        SmallElection quiet = SmallElection.in(quietHome).withReturns("n1,2024-05-05T18:00:30Z,1,2,3,0,10\n");
        assertThat(ingestAll(quiet, new KillDocuments(quiet), all)).isEqualTo(2);
        for (String moment : List.of("18:00:00", "18:01:20", "18:20:00", "19:00:00", "20:00:00", "23:59:59")) {
            assertThat(standing(election, moment)).as(moment).isEqualTo(standing(quiet, moment));
        }
    }

    private void ingestAndKill(KillDocuments documents, int round) throws Exception {
        var args = new ArrayList<>(List.of("ingest", "--election", ELECTION.text()));
        int from = Math.max(0, next() - 2); // those that are there already must not hurt
        for (int index = from; index < from + FILES_A_ROUND; index++) {
            args.add(documents.write(index).toString());
        }
        var lines = new ArrayList<String>();
        long begun = System.nanoTime();
        try (Child child = Child.start(home, args)) {
            if (round % 6 == 5) {
                Thread.sleep(random.nextLong(startMillis)); // while it starts, opens, loads the pack
            } else {
                int awaited = 1 + random.nextInt(FILES_A_ROUND * 2 / 3);
                for (int seen = 0; seen < awaited; seen++) {
                    Optional<String> line = child.line();
                    if (line.isEmpty()) {
                        break;
                    }
                    if (seen == 0) {
                        startMillis = (System.nanoTime() - begun) / 1_000_000;
                    }
                    lines.add(line.get());
                }
                Thread.sleep(random.nextInt(30), random.nextInt(1_000_000));
            }
            lines.addAll(child.kill());
            boolean killed = child.exit() > 128;
            interrupted += killed && !isEnd(lines) ? 1 : 0;
            interruptedInside += killed && !lines.isEmpty() && !isEnd(lines) ? 1 : 0;
            assertThat(killed || child.exit() == 2 || child.exit() == 0)
                    .as(Files.readString(home.resolve("err.txt")))
                    .isTrue();
        }
        lines.forEach(this::acknowledge);
    }

    /** Whether so much was printed that the last file, or the bad one before it, may have been through. */
    private static boolean isEnd(List<String> lines) {
        return lines.size() >= FILES_A_ROUND - 2;
    }

    private void acknowledge(String line) {
        Matcher taken = TAKEN.matcher(line);
        if (taken.matches()) {
            String name = String.valueOf(Path.of(taken.group(1)).getFileName());
            acknowledged.add(new Acknowledged(
                    KillDocuments.index(name),
                    Integer.parseInt(taken.group(2).replace(",", "")),
                    Long.parseLong(taken.group(3)),
                    taken.group(4)));
        }
    }

    /** The first document of the row that the ledger does not have. */
    private int next() throws IOException {
        if (!Files.exists(home.resolve("ledger.db"))) {
            return 0;
        }
        try (Ledger ledger = Ledgers.openForReading(home.resolve("ledger.db").toString())) {
            return (int) ledger.listDocuments(ELECTION).stream()
                    .filter(IngestKillTest::isSent)
                    .count();
        } catch (LedgerException killedBeforeItWasMade) {
            return 0;
        }
    }

    private static boolean isSent(DocumentEntry entry) {
        return entry.document().name().matches("\\d{5}\\.csv");
    }

    /** What a kill left is looked at without writing to it, so that the next round finds it as the kill left it. */
    private void check(KillDocuments documents) throws IOException {
        String where = home.resolve("ledger.db").toString();
        if (facts.isEmpty() && acknowledged.isEmpty() && next() == 0) {
            return; // killed before there was anything
        }
        assertThat(Ledgers.verify(where, n -> {})).isInstanceOf(Verification.Intact.class);
        try (Ledger ledger = Ledgers.openForReading(where)) {
            ledger.read(ELECTION, checkedTo, entry -> {
                facts.merge(entry.document(), 1, Integer::sum);
                checkedTo = entry.number();
            });
            Head head = ledger.head();
            var there = new HashMap<Integer, Integer>();
            int expected = 0;
            for (DocumentEntry entry : ledger.listDocuments(ELECTION)) {
                if (isSent(entry)) {
                    int index = KillDocuments.index(entry.document().name());
                    assertThat(index)
                            .as("each once, in the order they were sent")
                            .isEqualTo(expected++);
                    there.put(index, facts.getOrDefault(entry.number(), 0));
                    isWhole(ledger, entry, index, documents);
                }
            }
            for (Acknowledged one : acknowledged) {
                assertThat(there.get(one.index())).as("acknowledged %s", one).isEqualTo(one.facts());
                assertThat(one.entries()).isLessThanOrEqualTo(head.entries());
            }
            acknowledged.stream()
                    .filter(one -> one.entries() == head.entries())
                    .forEach(one -> assertThat(one.hash()).isEqualTo(head.hash()));
        }
    }

    private void isWhole(Ledger ledger, DocumentEntry entry, int index, KillDocuments documents) throws IOException {
        if (!KillDocuments.isBad(index)) {
            assertThat(facts.get(entry.number())).as(entry.toString()).isEqualTo(KillDocuments.lines(index));
            return;
        }
        assertThat(facts.get(entry.number())).as("its refusal").isEqualTo(1);
        try (InputStream kept = ledger.openRefused(entry.number()).orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(Files.readAllBytes(documents.write(index)));
        }
    }

    private static int ingestAll(SmallElection election, KillDocuments documents, int count) throws IOException {
        var files = new ArrayList<Path>();
        for (int index = 0; index < count; index++) {
            files.add(documents.write(index));
        }
        return election.ingest(files.toArray(Path[]::new)).exit();
    }

    private static String standing(SmallElection election, String time) {
        return election.run("standing", "xx-2024/mayor/N", "--units", "--json", "--as-of", "2024-05-05T" + time + "Z")
                .well()
                .out();
    }
}
