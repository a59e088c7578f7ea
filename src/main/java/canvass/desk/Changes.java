package canvass.desk;

import canvass.model.ElectionId;
import canvass.standing.Changed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The latest changes, kept so that a client that lost its connection can go on where it was. Safe to share. */
public final class Changes {
    /** About a night's worth; a client that was away for longer reads everything anew. */
    private static final int KEPT = 20_000;

    private final Deque<Change> kept = new ArrayDeque<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private long last;

    /** Numbers a change, keeps it and tells everyone who listens. */
    public synchronized void announce(ElectionId election, Changed changed, Instant moment) {
        var change = new Change(
                ++last, election, changed.contests(), changed.from(), changed.kinds(), changed.facts(), moment);
        kept.addLast(change);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
        listeners.forEach(listener -> listener.accept(change));
    }

    /**
     * Has the listener told of all changes after one, without a gap and in order, from now until it is taken away.
     *
     * @param after the last change it knows; empty for only those to come
     * @param listener must not block
     * @return takes the listener away; empty when changes after that one are no longer kept or that one never was
     */
    public synchronized Optional<Runnable> listen(Optional<Long> after, Consumer<Change> listener) {
        if (after.isPresent()) {
            long first = kept.isEmpty() ? last + 1 : kept.getFirst().id();
            if (after.get() < first - 1 || after.get() > last) {
                return Optional.empty();
            }
            kept.stream().filter(change -> change.id() > after.get()).forEach(listener);
        }
        listeners.add(listener);
        return Optional.of(() -> listeners.remove(listener));
    }

    /** The newest change's number; 0 before the first. */
    public synchronized long last() {
        return last;
    }
}
