package canvass.desk;

import canvass.desk.Withdrawing.Reason;
import canvass.ledger.DocumentEntry;
import canvass.ledger.Ledger;
import canvass.model.Citation;
import canvass.model.ElectionId;
import canvass.standing.Happening;
import canvass.standing.OnFile;
import canvass.standing.Standings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Withdraws what an earlier state of a pack's file told and the one that is in force does not. */
final class DroppedLines {
    private final Ledger ledger;
    private final InstantSource clock;
    private final ElectionId election;
    private final long firstWhole;

    /** @param firstWhole the number of the entry by which the election's pack was first whole; the largest while it never was */
    DroppedLines(Ledger ledger, InstantSource clock, ElectionId election, long firstWhole) {
        this.ledger = ledger;
        this.clock = clock;
        this.election = election;
        this.firstWhole = firstWhole;
    }

    /** What a pack's file is called in a ledger. No document that is sent in has a slash in its name. */
    static String name(ElectionId election, String file) {
        return election + "/" + file;
    }

    /**
     * Withdraws them from now on; a second time does nothing.
     *
     * @param file the file's name without folders
     * @param sha256 of its bytes, which the ledger has
     */
    void withdraw(String file, String sha256) throws IOException {
        Optional<DocumentEntry> inForce = ledger.findDocument(election, sha256);
        Set<String> earlier = ledger.listDocuments(election).stream()
                .filter(d -> isOfPack(d, file)
                        && inForce.map(now -> d.number() < now.number()).orElse(false))
                .map(d -> d.document().sha256())
                .collect(Collectors.toSet());
        if (earlier.isEmpty()) {
            return;
        }
        var standings = new Standings(ledger, election);
        standings.catchUp();
        List<OnFile> dropped = dropped(standings.onFile(), earlier, sha256);
        if (!dropped.isEmpty()) {
            String name = name(election, file);
            var reason = new Reason(
                    "the election's own file " + file + " tells it no more",
                    "Canvass",
                    new Citation("Canvass", "data/" + name, "", ""));
            new Withdrawing(ledger, clock).append(name, election, dropped, reason);
        }
    }

    /** Before its pack was whole nothing could be sent in for an election: that tells those from before packs' files had a name of their own. */
    private boolean isOfPack(DocumentEntry entry, String file) {
        String name = entry.document().name();
        return name.equals(name(election, file)) || (name.equals(file) && entry.number() < firstWhole);
    }

    private static List<OnFile> dropped(List<OnFile> onFile, Set<String> earlier, String inForce) {
        Set<Happening> told = onFile.stream()
                .filter(f -> f.place().document().equals(inForce))
                .map(f -> Happening.of(f.fact()))
                .collect(Collectors.toSet());
        return onFile.stream()
                .filter(f -> earlier.contains(f.place().document())
                        && f.withdrawn().isEmpty()
                        && !told.contains(Happening.of(f.fact())))
                .toList();
    }
}
