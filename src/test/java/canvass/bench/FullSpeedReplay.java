package canvass.bench;

import canvass.desk.PackLoader;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.pack.Packs;
import canvass.standing.Standings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * The whole count of us-2020 at full speed: from an empty folder into a new ledger, folded, and asked for the nation's
 * standing at 1,000 moments from the first report to the last. Prints seconds of each part.
 */
public final class FullSpeedReplay {
    private static final int MOMENTS = 1_000;

    private FullSpeedReplay() {}

    /** Runs once. */
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("canvass-bench");
        var id = new ElectionId("us-2020");
        long begin = System.nanoTime();
        try (Ledger ledger = Ledgers.open(home.resolve("ledger.db").toString())) {
            new PackLoader(new Packs(List.of(Path.of("data"))), ledger, InstantSource.system()).load(id, n -> {});
            long loaded = System.nanoTime();
            var standings = new Standings(ledger, id);
            standings.catchUp();
            long folded = System.nanoTime();
            Instant first = standings.firstReport().orElseThrow();
            long seconds = Duration.between(first, Instant.parse("2020-12-02T00:00:00Z"))
                    .toSeconds();
            for (int i = 1; i <= MOMENTS; i++) {
                standings.find(
                        new ContestId("us-2020/president"), Moment.asOf(first.plusSeconds(seconds * i / MOMENTS)));
            }
            long asked = System.nanoTime();
            System.out.printf(
                    "loaded %.2f s, folded %.2f s, %d national standings %.2f s, in all %.2f s%n",
                    (loaded - begin) / 1e9,
                    (folded - loaded) / 1e9,
                    MOMENTS,
                    (asked - folded) / 1e9,
                    (asked - begin) / 1e9);
        }
    }
}
