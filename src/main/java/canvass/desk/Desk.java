package canvass.desk;

import canvass.ledger.Ledger;
import canvass.model.ElectionId;
import canvass.standing.Standings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One ledger, opened, with everything folded from it. Safe to share between threads. */
public final class Desk implements AutoCloseable {
    private final Ledger ledger;
    private final InstantSource clock;
    private final Changes changes = new Changes();
    private final Map<ElectionId, Standings> standings = new ConcurrentHashMap<>();
    private final Map<ElectionId, Replay> replays = new ConcurrentHashMap<>();

    public Desk(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Changes changes() {
        return changes;
    }

    /** The elections that the ledger holds. */
    public List<ElectionId> listElections() {
        return ledger.listElections();
    }

    /** The standings of an election; empty when the ledger does not hold it. */
    public Optional<Standings> find(ElectionId election) {
        Standings found = standings.computeIfAbsent(election, id -> {
            var fresh = new Standings(ledger, id);
            fresh.catchUp();
            return fresh;
        });
        return found.findElection().isPresent() ? Optional.of(found) : Optional.empty();
    }

    /** What "now" is for an election: the replay's moment where it is being replayed, else the clock's. */
    public Instant now(ElectionId election) {
        return findReplay(election).map(Replay::moment).orElseGet(clock::instant);
    }

    /** The replay of an election, where one runs. */
    public Optional<Replay> findReplay(ElectionId election) {
        return Optional.ofNullable(replays.get(election));
    }

    /** From now on an election's "now" is this replay's moment. */
    public void begin(ElectionId election, Replay replay) {
        replays.put(election, replay);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
