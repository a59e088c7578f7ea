package canvass.nights;

import canvass.desk.PackLoader;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.pack.Packs;
import canvass.standing.Standing;
import canvass.standing.Standings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Elections that ship, loaded into a real ledger once for all tests of a class. */
final class Nights {
    static final Path SHARED = Path.of("..", "shared", "data");
    private static final Instant LOADED_AT = Instant.parse("2026-01-01T00:00:00Z");

    private Nights() {}

    static Standings load(String election) throws Exception {
        Path folder = Files.createTempDirectory("canvass-night");
        Ledger ledger = Ledgers.open(folder.resolve("ledger.db").toString());
        var id = new ElectionId(election);
        new PackLoader(new Packs(List.of(Path.of("data"))), ledger, InstantSource.fixed(LOADED_AT)).load(id, n -> {});
        var standings = new Standings(ledger, id);
        standings.catchUp();
        return standings;
    }

    static Standing standing(Standings standings, String contest, Instant asOf) {
        return standings.find(new ContestId(contest), Moment.asOf(asOf)).orElseThrow();
    }
}
