package canvass.web;

import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.ElectionId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many reports each contest of an election had in each quarter of an hour. Reads only what the ledger has new. */
final class Activity {
    static final long BUCKET_SECONDS = 900;

    private final Ledger ledger;
    private final ElectionId election;
    private final Map<ContestId, TreeMap<Long, Integer>> buckets = new HashMap<>();
    private long lastEntry;

    Activity(Ledger ledger, ElectionId election) {
        this.ledger = ledger;
        this.election = election;
    }

    /** Reports by the beginning of their quarter, of several contests together. */
    synchronized SortedMap<Instant, Integer> of(Collection<ContestId> contests) {
        ledger.read(election, lastEntry, this::take);
        var together = new TreeMap<Instant, Integer>();
        for (ContestId contest : contests) {
            buckets.getOrDefault(contest, new TreeMap<>())
                    .forEach((bucket, reports) ->
                            together.merge(Instant.ofEpochSecond(bucket * BUCKET_SECONDS), reports, Integer::sum));
        }
        return together;
    }

    private void take(Entry entry) {
        lastEntry = entry.number();
        if (entry.fact() instanceof CountReport report) {
            long bucket = Math.floorDiv(report.effectiveAt().getEpochSecond(), BUCKET_SECONDS);
            buckets.computeIfAbsent(report.contest(), c -> new TreeMap<>()).merge(bucket, 1, Integer::sum);
        }
    }
}
