package canvass.desk;

import canvass.ledger.Ledger;
import canvass.model.Document;
import canvass.model.Election;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Provenance;
import canvass.pack.ElectionPack;
import canvass.pack.PackException;
import canvass.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Brings an election that ships with Canvass, or lies in the user's own folder, into the ledger. */
public final class PackLoader {
    private final Packs packs;
    private final Ledger ledger;
    private final InstantSource clock;

    public PackLoader(Packs packs, Ledger ledger, InstantSource clock) {
        this.packs = packs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Loads the election's definition and counts; what is there already stays as it is and adds nothing.
     *
     * @param progress is told the number of facts of the file being read, now and then
     * @return false when there is no such pack
     * @throws PackException when the pack's own files say what cannot be
     * @throws IOException when they cannot be read
     */
    public boolean load(ElectionId id, LongConsumer progress) throws PackException, IOException {
        Optional<ElectionPack> pack = packs.find(id);
        if (pack.isEmpty()) {
            return false;
        }
        Election election = pack.get().election();
        define(pack.get(), election);
        var ingest = new Ingest(ledger, clock);
        var wish = new Ingest.Wish(Optional.of("returns-csv"), Optional.empty(), progress);
        for (Path returns : pack.get().returns()) {
            requireTaken(ingest.ingest(returns, election, wish));
        }
        return true;
    }

    private void define(ElectionPack pack, Election election) throws IOException {
        List<Path> files = pack.definitionFiles();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        var document = new Document(
                "election.json",
                Digest.sha256(files),
                bytes,
                "election-pack",
                new Provenance("Canvass", "election pack", "", "data/" + election.id()));
        Instant now = clock.instant();
        Instant from = election.day().atStartOfDay(election.zone()).toInstant();
        ledger.append(document, election.id(), now, sink -> sink.accept(new ElectionDefined(election, from, now)));
    }

    private static void requireTaken(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IOException("the pack's " + refused.document().name() + " is refused: "
                    + refused.problems().getFirst().at(refused.document().name()));
        }
    }
}
