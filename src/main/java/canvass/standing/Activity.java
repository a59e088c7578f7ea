package canvass.standing;

import canvass.model.ContestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * When counts were reported, calls made, acts done and positions taken, and in which contests: what a replay announces. Guarded by its
 * {@link Standings}.
 */
final class Activity {
    private record Told(ContestId contest, Changed.Kind kind, long fact) {}

    private final TreeMap<Instant, Set<ContestId>> contestsAt = new TreeMap<>();
    private final TreeMap<Instant, List<Told>> toldAt = new TreeMap<>();

    void addCount(ContestId contest, Instant at) {
        contestsAt.computeIfAbsent(at, a -> new HashSet<>(2)).add(contest);
    }

    void addTold(ContestId contest, Changed.Kind kind, long fact, Instant at) {
        toldAt.computeIfAbsent(at, a -> new ArrayList<>(1)).add(new Told(contest, kind, fact));
    }

    /** A fact that is withdrawn is announced no more. */
    void removeTold(long fact, Instant at) {
        List<Told> there = toldAt.getOrDefault(at, new ArrayList<>());
        there.removeIf(told -> told.fact() == fact);
        if (there.isEmpty()) {
            toldAt.remove(at);
        }
    }

    /** What came after one moment and up to another; empty when nothing did. */
    Optional<Changed> between(Instant after, Instant upTo) {
        if (!after.isBefore(upTo)) {
            return Optional.empty();
        }
        var contests = new HashSet<ContestId>();
        contestsAt.subMap(after, false, upTo, true).values().forEach(contests::addAll);
        var kinds = contests.isEmpty() ? EnumSet.noneOf(Changed.Kind.class) : EnumSet.of(Changed.Kind.COUNTS);
        var facts = new ArrayList<Long>();
        toldAt.subMap(after, false, upTo, true)
                .values()
                .forEach(list -> list.forEach(told -> {
                    contests.add(told.contest());
                    kinds.add(told.kind());
                    facts.add(told.fact());
                }));
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Changed(contests, after, kinds, facts));
    }

    Optional<Instant> first() {
        return Optional.ofNullable(contestsAt.firstEntry()).map(Map.Entry::getKey);
    }

    Optional<Instant> firstFrom(Instant from) {
        return Optional.ofNullable(contestsAt.ceilingKey(from));
    }

    /** The last count. */
    Optional<Instant> last() {
        return Optional.ofNullable(contestsAt.lastEntry()).map(Map.Entry::getKey);
    }

    /** The last call, act or statement. */
    Optional<Instant> lastTold() {
        return Optional.ofNullable(toldAt.lastEntry()).map(Map.Entry::getKey);
    }
}
