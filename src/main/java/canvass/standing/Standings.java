package canvass.standing;

import canvass.count.CountBook;
import canvass.count.Reported;
import canvass.ledger.DocumentEntry;
import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.DocumentRefused;
import canvass.model.Election;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Moment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * How the contests of one election stand, folded from a ledger. Safe to share between threads: questions are answered
 * together, and wait while facts are taken in.
 */
public final class Standings {
    private final Ledger ledger;
    private final ElectionId id;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Long, String> sources = new HashMap<>();
    private Optional<CountBook> book = Optional.empty();
    private long lastEntry;
    private int refusedDocuments;

    /** Nothing is read yet; {@link #catchUp()} does. */
    public Standings(Ledger ledger, ElectionId id) {
        this.ledger = ledger;
        this.id = id;
    }

    /** Reads what the ledger has and this does not; answers how many entries that were. */
    public long catchUp() {
        lock.writeLock().lock();
        try {
            for (DocumentEntry document : ledger.listDocuments(id)) {
                sources.put(document.number(), document.document().provenance().source());
            }
            long before = lastEntry;
            var redefined = new boolean[1];
            ledger.read(id, lastEntry, entry -> redefined[0] |= !take(entry));
            if (redefined[0]) {
                refold();
            }
            return lastEntry - before;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** False when the entry changes what earlier ones meant: the election was defined anew. */
    private boolean take(Entry entry) {
        lastEntry = entry.number();
        return switch (entry.fact()) {
            case ElectionDefined defined -> {
                boolean first = book.isEmpty();
                if (first) {
                    book = Optional.of(new CountBook(defined.definition()));
                }
                yield first;
            }
            case CountReport report -> {
                book().add(reported(entry, report));
                yield true;
            }
            case DocumentRefused refused -> {
                refusedDocuments++;
                yield true;
            }
        };
    }

    /** Counts everything again under the newest definition. */
    private void refold() {
        var again = new CountBook(ledger.findElection(id).orElseThrow());
        ledger.read(id, 0, entry -> {
            if (entry.fact() instanceof CountReport report) {
                again.add(reported(entry, report));
            }
        });
        book = Optional.of(again);
    }

    private Reported reported(Entry entry, CountReport report) {
        return new Reported(entry.number(), entry.recordedAt(), sources.getOrDefault(entry.document(), ""), report);
    }

    private CountBook book() {
        return book.orElseThrow(
                () -> new IllegalStateException("the ledger has counts of " + id + " before its definition"));
    }

    /** The election as last defined; empty when the ledger does not have it. */
    public Optional<Election> findElection() {
        lock.readLock().lock();
        try {
            return book.map(CountBook::election);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The number of the last entry that is folded in. */
    public long lastEntry() {
        lock.readLock().lock();
        try {
            return lastEntry;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many documents sent in for this election were refused. */
    public int refusedDocuments() {
        lock.readLock().lock();
        try {
            return refusedDocuments;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How a contest stood; empty when the election has no such contest. */
    public Optional<Standing> find(ContestId contest, Moment moment) {
        lock.readLock().lock();
        try {
            return book.flatMap(b -> b.election().find(contest)).map(c -> standing(c, moment));
        } finally {
            lock.readLock().unlock();
        }
    }

    private Standing standing(Contest contest, Moment moment) {
        return new Fold(book()).standing(contest, moment);
    }
}
