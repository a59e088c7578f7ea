package canvass.desk;

import canvass.ledger.Ledger;
import canvass.model.ElectionId;
import canvass.pack.Packs;
import canvass.standing.Standings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One ledger, opened, with everything folded from it. Safe to share between threads. */
public final class Desk implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(250);

    /** A replay begins a little before the first count, so that its watcher sees it come in. */
    private static final Duration BEFORE_FIRST = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final InstantSource clock;
    private final Changes changes = new Changes();
    private final Map<ElectionId, Standings> standings = new ConcurrentHashMap<>();
    private final Map<ElectionId, Replay> replays = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("desk-ticks").factory());
    private final ScheduledExecutorService polls = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("desk-polls").factory());

    private final OurCalls ourCalls;

    /** A desk that knows nothing of an election but what the ledger holds. */
    public Desk(Ledger ledger, InstantSource clock) {
        this(ledger, clock, new Packs(List.of()));
    }

    /** @param packs what was known of elections before they were held, for our own calls */
    public Desk(Ledger ledger, InstantSource clock, Packs packs) {
        this.ledger = ledger;
        this.clock = clock;
        this.ourCalls = new OurCalls(this, packs);
    }

    /** Our own calls, worked out in the background. */
    public OurCalls ourCalls() {
        return ourCalls;
    }

    Instant clockNow() {
        return clock.instant();
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
        Standings known = standings.get(election);
        if (known != null) {
            return Optional.of(known);
        }
        // What the ledger does not hold is not remembered: it may be loaded later, and anyone can ask for anything.
        return ledger.findElection(election).isPresent()
                ? Optional.of(standings.computeIfAbsent(election, this::folded))
                : Optional.empty();
    }

    private Standings folded(ElectionId election) {
        var fresh = new Standings(ledger, election);
        fresh.catchUp();
        return fresh;
    }

    /** What "now" is for an election: the replay's moment where it is being replayed, else the clock's. */
    public Instant now(ElectionId election) {
        return findReplay(election).map(Replay::moment).orElseGet(clock::instant);
    }

    /** The replay of an election, where one runs. */
    public Optional<Replay> findReplay(ElectionId election) {
        return Optional.ofNullable(replays.get(election));
    }

    /**
     * Replays an election from its first report on, from now, until the desk is closed.
     *
     * @param speed seconds of the night for each second
     * @param until where it ends; empty for the last report
     * @throws IllegalArgumentException when the election is not in the ledger or has no reports, or the speed is impossible
     */
    public Replay startReplay(ElectionId election, double speed, Optional<Instant> until) {
        Standings night =
                find(election).orElseThrow(() -> new IllegalArgumentException("the ledger does not hold " + election));
        Instant first = night.firstCountedReport()
                .orElseThrow(() -> new IllegalArgumentException(election + " has no counts to replay"));
        Instant last = until.orElseGet(() -> night.lastReport().orElse(first));
        var replay = new Replay(clock, first.minus(BEFORE_FIRST), last, speed);
        begin(election, replay);
        var tick = new Steady(new ReplayTick(election, replay, night, changes));
        var _ = ticks.scheduleAtFixedRate(tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
        return replay;
    }

    /** Takes a document in, folds it, and announces what it changes. */
    public Outcome takeIn(Path file, ElectionId election, Ingest.Wish wish) throws IOException {
        Standings standing =
                find(election).orElseThrow(() -> new IllegalArgumentException("the ledger does not hold " + election));
        Outcome outcome =
                new Ingest(ledger, clock).ingest(file, standing.findElection().orElseThrow(), wish);
        standing.catchUp().ifPresent(changed -> changes.announce(election, changed, now(election)));
        return outcome;
    }

    /** Polls feeds until the desk is closed; one document is taken in at a time. */
    public void poll(List<FeedList.PolledFeed> feeds) {
        for (FeedList.PolledFeed feed : feeds) {
            var poller = new Steady(new Poller(this, feed));
            var _ = polls.scheduleWithFixedDelay(poller, 0, feed.every().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** From now on an election's "now" is this replay's moment. */
    public void begin(ElectionId election, Replay replay) {
        replays.put(election, replay);
    }

    @Override
    public void close() {
        polls.shutdownNow();
        ourCalls.close();
        ticks.shutdownNow();
        ledger.close();
    }
}
