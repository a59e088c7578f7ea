package canvass.standing;

import canvass.count.CountBook;
import canvass.count.Reported;
import canvass.count.Tabulation;
import canvass.ledger.DocumentEntry;
import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.model.Allocation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountingRule;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.Election;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.PollClosing;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.model.Told;
import canvass.model.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * How the contests of one election stand, folded from a ledger. Safe to share between threads: questions are answered
 * together, and wait while facts are taken in.
 */
public final class Standings {
    private final Ledger ledger;
    private final ElectionId id;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Long, Document> documents = new HashMap<>();
    private final Activity activity = new Activity();
    private final Chronicle chronicle = new Chronicle();
    private Optional<CountBook> book = Optional.empty();
    private long lastEntry;

    /** Definitions up to this entry are taken into account already. */
    private long definedUpTo;

    private int refusedDocuments;

    /** Nothing is read yet; {@link #catchUp()} does. */
    public Standings(Ledger ledger, ElectionId id) {
        this.ledger = ledger;
        this.id = id;
    }

    /** Reads what the ledger has and this does not; answers what that changes, if anything. */
    public Optional<Changed> catchUp() {
        lock.writeLock().lock();
        try {
            for (DocumentEntry document : ledger.listDocuments(id)) {
                documents.put(document.number(), document.document());
            }
            var contests = new HashSet<ContestId>();
            var kinds = EnumSet.noneOf(Changed.Kind.class);
            var facts = new ArrayList<Long>();
            var from = new Instant[] {Instant.MAX};
            ledger.read(id, lastEntry, entry -> {
                take(entry);
                touched(entry.fact()).ifPresent(told -> {
                    contests.add(told.contest());
                    kinds.add(told.kind());
                    from[0] = told.from().isBefore(from[0]) ? told.from() : from[0];
                    if (told.kind() != Changed.Kind.COUNTS) {
                        facts.add(entry.number());
                    }
                });
            });
            return kinds.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Changed(withDecided(contests), from[0], kinds, facts));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void take(Entry entry) {
        lastEntry = entry.number();
        switch (entry.fact()) {
            case ElectionDefined defined -> {
                if (entry.number() > definedUpTo) {
                    foldUnderNewestDefinition(entry.number());
                }
            }
            case CountReport report -> {
                book().add(reported(entry, report));
                activity.addCount(report.contest(), report.effectiveAt());
            }
            case RaceCall call -> chronicle.addCall(told(entry, call));
            case OfficialAct act -> chronicle.addAct(told(entry, act));
            case Statement statement -> chronicle.addStatement(told(entry, statement));
            case Withdrawal withdrawal ->
                chronicle
                        .register()
                        .withdraw(recorded(entry, withdrawal))
                        .ifPresent(fact ->
                                activity.removeTold(fact.number(), fact.fact().effectiveAt()));
            case DocumentRefused refused -> refusedDocuments++;
        }
    }

    private <F extends Told> Recorded<F> told(Entry entry, F fact) {
        Recorded<F> recorded = recorded(entry, fact);
        chronicle.register().add(document(entry).sha256(), recorded);
        touched(fact).ifPresent(t -> activity.addTold(t.contest(), t.kind(), entry.number(), fact.effectiveAt()));
        return recorded;
    }

    private static <F extends Fact> Recorded<F> recorded(Entry entry, F fact) {
        return new Recorded<>(entry.number(), entry.recordedAt(), fact);
    }

    /** One that came in after the documents were listed is looked up. */
    private Document document(Entry entry) {
        return documents.computeIfAbsent(
                entry.document(),
                number -> ledger.findDocument(number).orElseThrow().document());
    }

    private Optional<Touched> touched(Fact fact) {
        return Touched.by(
                fact, () -> book().election().contests().iterator().next().id(), chronicle.register());
    }

    /** The newest definition holds for all counts, also for those that came before it; they are counted again under it. */
    private void foldUnderNewestDefinition(long upTo) {
        definedUpTo = ledger.head().entries();
        var newest = new CountBook(ledger.findElection(id).orElseThrow());
        if (book.isPresent()) {
            ledger.read(id, 0, entry -> {
                if (entry.number() < upTo && entry.fact() instanceof CountReport report) {
                    newest.add(reported(entry, report));
                }
            });
        }
        book = Optional.of(newest);
    }

    private Reported reported(Entry entry, CountReport report) {
        return new Reported(
                entry.number(), entry.recordedAt(), document(entry).provenance().source(), report);
    }

    private CountBook book() {
        return book.orElseThrow(
                () -> new IllegalStateException("the ledger has counts of " + id + " before its definition"));
    }

    /** The election as last defined; empty when the ledger does not have it. */
    public Optional<Election> findElection() {
        return guarded(() -> book.map(CountBook::election));
    }

    /** The number of the last entry that is folded in. */
    public long lastEntry() {
        return guarded(() -> lastEntry);
    }

    /** The time of the earliest report, whether it counts or not. */
    public Optional<Instant> firstReport() {
        return guarded(activity::first);
    }

    /** The time of the earliest report after the first polls closed: when counting began. */
    public Optional<Instant> firstCountedReport() {
        return guarded(() -> {
            Optional<Instant> closing = book().election().units().stream()
                    .flatMap(unit -> unit.pollClosings().stream())
                    .map(PollClosing::at)
                    .min(Instant::compareTo);
            return closing.isPresent() ? activity.firstFrom(closing.get()) : activity.first();
        });
    }

    /** The time of the latest report. */
    public Optional<Instant> lastReport() {
        return guarded(activity::last);
    }

    /** The time of the latest call, act or statement. */
    public Optional<Instant> lastTold() {
        return guarded(activity::lastTold);
    }

    /** What the facts of after one moment and up to another change, contests decided by theirs included; empty when there are none. */
    public Optional<Changed> changedBetween(Instant after, Instant upTo) {
        return guarded(() -> activity.between(after, upTo)
                .map(c -> new Changed(withDecided(c.contests()), c.from(), c.kinds(), c.facts())));
    }

    /** Some contests, and those that they decide. */
    private Set<ContestId> withDecided(Set<ContestId> some) {
        var contests = new HashSet<>(some);
        for (Contest contest : book().election().contests()) {
            if (contest.rule() instanceof CountingRule.Electors electors
                    && electors.allocations().stream().map(Allocation::contest).anyMatch(some::contains)) {
                contests.add(contest.id());
            }
        }
        return contests;
    }

    private <T> T guarded(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What callers, authorities and others have said and done by a moment, each in order of time. */
    public Chronicle.View chronicle(Moment moment) {
        return guarded(() -> chronicle.at(moment));
    }

    /** Every call, act and statement that the ledger has, in the order they came in, also those that were withdrawn. */
    public List<OnFile> onFile() {
        return guarded(chronicle.register()::onFile);
    }

    /** How many documents sent in for this election were refused. */
    public int refusedDocuments() {
        return guarded(() -> refusedDocuments);
    }

    /** A contest's count alone, without what follows from it; empty when the election has no such contest. */
    public Optional<Tabulation> tabulate(ContestId contest, Moment moment) {
        return guarded(() -> book.flatMap(b -> b.election().find(contest).map(c -> b.tabulate(c, moment))));
    }

    /** How a contest stood; empty when the election has no such contest. */
    public Optional<Standing> find(ContestId contest, Moment moment) {
        return guarded(() -> book.flatMap(b -> b.election().find(contest)).map(c -> standing(c, moment)));
    }

    /** How all contests stood; those that appoint electors are counted once, with the contest that they decide. */
    public Map<ContestId, Standing> findAll(Moment moment) {
        var found = new LinkedHashMap<ContestId, Standing>();
        Collection<Contest> contests = findElection().map(Election::contests).orElse(List.of());
        for (Contest contest : contests) {
            if (!found.containsKey(contest.id())) {
                find(contest.id(), moment).ifPresent(standing -> {
                    found.put(contest.id(), standing);
                    standing.findCount().ifPresent(count -> found.putAll(count.parts()));
                });
            }
        }
        return found;
    }

    private Standing standing(Contest contest, Moment moment) {
        var stories = new StoryFold(book().election(), chronicle.at(moment), moment);
        return new Fold(book(), stories).standing(contest, moment);
    }
}
