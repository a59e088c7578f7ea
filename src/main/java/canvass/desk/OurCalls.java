package canvass.desk;

import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.official.Procedures;
import canvass.pack.CountRules;
import canvass.pack.EarlierResults;
import canvass.pack.ElectionPack;
import canvass.pack.PackException;
import canvass.pack.Packs;
import canvass.standing.Changed;
import canvass.standing.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own calls, worked out in the background: a walk through a nation's count takes many seconds, and no question waits for one. A walk
 * is made once for what the ledger holds; when more has come in, the older one is answered, as such, until the newer is there. Safe to share.
 */
public final class OurCalls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OurCalls.class);
    private static final int MOST_KEPT = 8;

    /** Time alone, polls that close for one, can make a call; it is looked for this often. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Desk desk;
    private final Packs packs;
    private final Map<Question, Walk> walks = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Question> asked = new HashSet<>();
    private final ExecutorService walker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("desk-calls").factory());
    private long walked;

    /** What a walk is of: knowledge limits it throughout, the as-of time only ends it. */
    private record Question(ElectionId election, Optional<Instant> knownAt, Optional<Instant> recordedBy) {}

    private record Walk(long number, long lastEntry, Instant until, List<OurCall> calls, boolean failed) {}

    /** How far our own calls are worked out. */
    public enum State {
        WHOLE,
        /** More has come into the ledger since, and is being worked out. */
        OLDER,
        BEING_WORKED_OUT,
        /** There is nothing that we could call: no two choices stand in all contests. */
        NONE,
        /** The walk failed; the log has it. */
        FAILED
    }

    /**
     * Our calls at a moment, as far as they are known.
     *
     * @param walk names the walk they are from: equal numbers, equal calls; 0 for none
     */
    public record Known(State state, long walk, List<OurCall> calls) {
        public Known {
            calls = List.copyOf(calls);
        }
    }

    OurCalls(Desk desk, Packs packs) {
        this.desk = desk;
        this.packs = packs;
    }

    /** Answers at once. */
    public Known find(Election election, Standings standings, Moment moment) {
        if (!CallDesk.isPossible(election)) {
            return new Known(State.NONE, 0, List.of());
        }
        var question = new Question(election.id(), moment.knownAt(), moment.recordedBy());
        Instant now = desk.clockNow();
        synchronized (walks) {
            Optional<Walk> walk = Optional.ofNullable(walks.get(question));
            boolean current = walk.map(w -> w.lastEntry() == standings.lastEntry()
                            && (!moment.asOf().isAfter(w.until())
                                    || now.isBefore(w.until().plus(FRESH))))
                    .orElse(false);
            if (!current && asked.add(question)) {
                var _ = walker.submit(() -> walk(question, election, standings));
            }
            return walk.map(w -> new Known(state(w, current), w.number(), upTo(w.calls(), moment.asOf())))
                    .orElseGet(() -> new Known(State.BEING_WORKED_OUT, 0, List.of()));
        }
    }

    private static State state(Walk walk, boolean current) {
        return walk.failed() ? State.FAILED : current ? State.WHOLE : State.OLDER;
    }

    private void walk(Question question, Election election, Standings standings) {
        long lastEntry = standings.lastEntry();
        Instant until = desk.clockNow();
        List<OurCall> calls = List.of();
        boolean failed = false;
        try {
            CallDesk callDesk = desk(standings, packs, election.id());
            calls = new CallLog(callDesk, election)
                    .walk(new Moment(until, question.knownAt(), question.recordedBy()), step -> {});
        } catch (PackException | RuntimeException e) {
            LOG.error("Our calls of {} could not be worked out.", election.id(), e);
            failed = true;
        }
        synchronized (walks) {
            walks.put(question, new Walk(++walked, lastEntry, until, calls, failed));
            asked.remove(question);
            if (walks.size() > MOST_KEPT) {
                walks.remove(walks.keySet().iterator().next());
            }
        }
        announce(election, calls);
    }

    /** Who asked in the meantime was told that they were not there yet. */
    private void announce(Election election, List<OurCall> calls) {
        Instant first = calls.stream()
                .map(OurCall::at)
                .min(Instant::compareTo)
                .orElseGet(() -> election.day().atStartOfDay(election.zone()).toInstant());
        Set<ContestId> contests = calls.stream().map(OurCall::contest).collect(Collectors.toSet());
        var changed = new Changed(contests, first, Set.of(Changed.Kind.CALLS), List.of());
        desk.changes().announce(election.id(), changed, desk.now(election.id()));
    }

    /** Of all calls those made by a moment; what was taken back later still stands then. */
    private static List<OurCall> upTo(List<OurCall> calls, Instant asOf) {
        return calls.stream()
                .filter(c -> !c.at().isAfter(asOf))
                .map(c -> new OurCall(
                        c.contest(),
                        c.called(),
                        c.at(),
                        c.counted(),
                        c.countedMargin(),
                        c.retractedAt().filter(t -> !t.isAfter(asOf))))
                .toList();
    }

    /** What decides: with what the election's pack knew before the night, or with nothing where there is no pack. */
    public static CallDesk desk(Standings standings, Packs packs, ElectionId election) throws PackException {
        Optional<ElectionPack> pack = packs.find(election);
        return new CallDesk(
                standings,
                pack.map(ElectionPack::earlierResults).orElseGet(EarlierResults::none),
                pack.map(ElectionPack::countRules).orElseGet(CountRules::none),
                Procedures.shipped());
    }

    @Override
    public void close() {
        walker.shutdownNow();
    }
}
