package canvass.cli;

import canvass.desk.PackLoader;
import canvass.ledger.Ledger;
import canvass.model.ElectionId;
import canvass.pack.PackException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** A ledger that holds an election: one that ships is loaded when it is first asked for. */
final class LoadedLedger {
    private LoadedLedger() {}

    /** Opened only to be read. */
    static Ledger with(ElectionId election, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        if (!holds(election, places)) {
            try (Ledger ledger = places.open()) {
                load(election, ledger, places, clock);
            }
        }
        return places.openForReading();
    }

    private static boolean holds(ElectionId election, Places places) {
        if (!places.hasLedger()) {
            return false;
        }
        try (Ledger ledger = places.openForReading()) {
            return ledger.listElections().contains(election);
        }
    }

    /** Loads the election's pack into an open ledger, with progress. */
    static void load(ElectionId election, Ledger ledger, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        boolean loaded;
        try (var progress = new Progress("Loading " + election, "counts")) {
            loaded = new PackLoader(places.packs(), ledger, clock).load(election, progress::at);
        }
        if (!loaded && !ledger.listElections().contains(election)) {
            throw new UsageException("There is no election " + election + " here. Known: "
                    + places.packs().list().stream().map(ElectionId::text).collect(Collectors.joining(", "))
                    + ". Your own go into " + places.home().resolve("elections").resolve(election.text())
                    + "; docs/packs.md says how.");
        }
    }
}
