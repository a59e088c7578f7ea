package canvass.cli;

import canvass.desk.PackLoader;
import canvass.desk.PackLoader.Loaded;
import canvass.ledger.Ledger;
import canvass.ledger.LedgerException;
import canvass.ledger.LedgerException.Kind;
import canvass.model.ElectionId;
import canvass.pack.PackException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;

/** A ledger that holds an election: one that ships is loaded when it is first asked for. */
final class LoadedLedger {
    private LoadedLedger() {}

    /** Opened only to be read. */
    static Ledger with(ElectionId election, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        Loaded loaded = loaded(election, places, clock);
        if (loaded != Loaded.WHOLE) {
            bringUpToDate(election, places, clock, loaded);
        }
        return places.openForReading();
    }

    private static void bringUpToDate(ElectionId election, Places places, InstantSource clock, Loaded loaded)
            throws UsageException, PackException, IOException {
        places.requirePack(election);
        try (Ledger ledger = places.open()) {
            load(election, ledger, places, clock);
        } catch (LedgerException e) {
            if (e.kind() == Kind.NOT_FOUND || e.kind() == Kind.UNREADABLE) {
                throw e;
            }
            if (loaded == Loaded.NOT_WHOLE) {
                throw new UsageException("The figures of " + election
                        + " are not all in the ledger yet and have to be loaded first. " + e.getMessage());
            }
            // Another process writes, or nobody may: the earlier state is whole, and is answered from.
        }
    }

    private static Loaded loaded(ElectionId election, Places places, InstantSource clock)
            throws PackException, IOException {
        if (!places.hasLedger()) {
            return Loaded.NOT_WHOLE;
        }
        try (Ledger ledger = places.openForReading()) {
            return new PackLoader(places.packs(), ledger, clock).loaded(election);
        } catch (LedgerException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                return Loaded.NOT_WHOLE; // opening it for writing makes it, or says why that cannot be
            }
            throw e;
        }
    }

    /** Opened to be written to as well, with the elections in it as their packs are now. */
    static Ledger forWriting(Collection<ElectionId> elections, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        if (!places.hasLedger()) {
            for (ElectionId election : elections) {
                places.requirePack(election);
            }
        }
        Ledger ledger = places.open();
        try {
            for (ElectionId election : elections) {
                load(election, ledger, places, clock);
            }
            return ledger;
        } catch (UsageException | PackException | IOException | RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** Loads the election's pack into an open ledger, with progress; nothing happens where it is loaded already. */
    private static void load(ElectionId election, Ledger ledger, Places places, InstantSource clock)
            throws UsageException, PackException, IOException {
        var loader = new PackLoader(places.packs(), ledger, clock);
        if (loader.loaded(election) == Loaded.WHOLE) {
            return;
        }
        places.requirePack(election);
        try (var progress = new Progress("Loading " + election, "counts")) {
            loader.load(election, progress::at);
        }
    }
}
