package canvass.cli;

import canvass.desk.PackLoader;
import canvass.ledger.Ledger;
import canvass.ledger.LedgerException;
import canvass.ledger.LedgerException.Kind;
import canvass.model.ElectionId;
import canvass.pack.PackException;
import java.io.IOException;
import java.time.InstantSource;

/** A ledger that holds an election: one that ships is loaded when it is first asked for. */
final class LoadedLedger {
    private LoadedLedger() {}

    /** Opened only to be read. */
    static Ledger with(ElectionId election, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        if (!holds(election, places)) {
            places.requirePack(election);
            try (Ledger ledger = opened(election, places)) {
                load(election, ledger, places, clock);
            }
        }
        return places.openForReading();
    }

    private static Ledger opened(ElectionId election, Places places) throws UsageException {
        try {
            return places.open();
        } catch (LedgerException e) {
            if (e.kind() == Kind.NOT_FOUND || e.kind() == Kind.UNREADABLE) {
                throw e;
            }
            throw new UsageException("The figures of " + election
                    + " are not all in the ledger yet and have to be loaded first. " + e.getMessage());
        }
    }

    private static boolean holds(ElectionId election, Places places) {
        if (!places.hasLedger()) {
            return false;
        }
        try (Ledger ledger = places.openForReading()) {
            return PackLoader.isLoaded(election, ledger);
        } catch (LedgerException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                return false; // opening it for writing makes it, or says why that cannot be
            }
            throw e;
        }
    }

    /** Opened to be written to as well. */
    static Ledger forWriting(ElectionId election, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        if (!places.hasLedger()) {
            places.requirePack(election);
        }
        Ledger ledger = places.open();
        try {
            load(election, ledger, places, clock);
            return ledger;
        } catch (UsageException | PackException | IOException | RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** Loads the election's pack into an open ledger, with progress; nothing happens where it is loaded already. */
    private static void load(ElectionId election, Ledger ledger, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        if (PackLoader.isLoaded(election, ledger)) {
            return;
        }
        places.requirePack(election);
        try (var progress = new Progress("Loading " + election, "counts")) {
            new PackLoader(places.packs(), ledger, clock).load(election, progress::at);
        }
    }
}
