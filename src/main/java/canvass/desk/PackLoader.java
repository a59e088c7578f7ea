package canvass.desk;

import canvass.ledger.DocumentEntry;
import canvass.ledger.Facts;
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
    /** The format of the document that is appended last, so that a load that was interrupted is seen and finished. */
    private static final String WHOLE = "election-pack-whole";

    private final Packs packs;
    private final Ledger ledger;
    private final InstantSource clock;

    public PackLoader(Packs packs, Ledger ledger, InstantSource clock) {
        this.packs = packs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What a ledger has of an election's pack. */
    public enum Loaded {
        /** Nothing, or a load that was interrupted: it cannot be answered from. */
        NOT_WHOLE,
        /** All of an earlier state of the pack, which has been changed since. */
        EARLIER,
        /** All of it, as it lies in its folder now; or there is no such folder any more. */
        WHOLE
    }

    /**
     * What the ledger has of an election's pack.
     *
     * @throws PackException when the pack's own files say what cannot be
     */
    public Loaded loaded(ElectionId election) throws PackException, IOException {
        List<String> whole = ledger.listDocuments(election).stream()
                .map(DocumentEntry::document)
                .filter(document -> document.format().equals(WHOLE))
                .map(Document::sha256)
                .toList();
        if (whole.isEmpty()) {
            return Loaded.NOT_WHOLE;
        }
        List<Path> files = packs.listFiles(election);
        return files.isEmpty() || whole.contains(Digest.sha256(files)) ? Loaded.WHOLE : Loaded.EARLIER;
    }

    /**
     * Loads the election's definition, counts and other facts; what is there already stays as it is and adds nothing. A call, act or
     * statement that an earlier state of the pack told and this one does not is withdrawn.
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
        Instant now = clock.instant();
        Instant from = election.day().atStartOfDay(election.zone()).toInstant();
        List<Path> files = pack.get().definitionFiles();
        append(id, "election-pack", files, sink -> sink.accept(new ElectionDefined(election, from, now)));
        var ingest = new Ingest(ledger, clock);
        for (Path file : pack.get().documents()) {
            Optional<String> name = Optional.of(DroppedLines.name(id, name(file)));
            var wish = new Ingest.Wish(Optional.of(format(file)), name, Optional.empty(), progress);
            requireTaken(file, ingest.ingest(file, election, wish));
        }
        var dropped = new DroppedLines(ledger, clock, id, firstWhole(id));
        for (Path file : pack.get().facts()) {
            dropped.withdraw(name(file), Digest.sha256(file));
        }
        append(id, WHOLE, packs.listFiles(id), sink -> {});
        return true;
    }

    private long firstWhole(ElectionId election) {
        return ledger.listDocuments(election).stream()
                .filter(entry -> entry.document().format().equals(WHOLE))
                .mapToLong(DocumentEntry::number)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What a pack's file holds is said by its name: {@code returns-states.csv}, {@code acts.csv}. */
    private static String format(Path file) {
        String name = name(file);
        return name.startsWith("returns-") ? "returns-csv" : name.replace(".csv", "-csv");
    }

    private void append(ElectionId election, String format, List<Path> files, Facts facts) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        var document = new Document(
                format.equals(WHOLE) ? election.text() : "election.json",
                Digest.sha256(files),
                bytes,
                format,
                new Provenance("Canvass", "election pack", "", "data/" + election));
        ledger.append(document, election, clock.instant(), facts);
    }

    private static void requireTaken(Path file, Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Taken taken -> {}
            case Outcome.AlreadyThere there -> {}
            case Outcome.Refused refused ->
                throw new IOException("this file of the election's pack cannot be used. "
                        + refused.problems().getFirst().at(file.toString()));
        }
    }
}
