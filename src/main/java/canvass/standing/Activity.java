package canvass.standing;

import canvass.model.ContestId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** When counts were reported, and in which contests: what a replay announces. Guarded by its {@link Standings}. */
final class Activity {
    private final TreeMap<Instant, Set<ContestId>> contestsAt = new TreeMap<>();

    void add(ContestId contest, Instant at) {
        contestsAt.computeIfAbsent(at, a -> new HashSet<>(2)).add(contest);
    }

    /** Contests with a report after one moment and up to another. */
    Set<ContestId> between(Instant after, Instant upTo) {
        var found = new HashSet<ContestId>();
        if (after.isBefore(upTo)) {
            contestsAt.subMap(after, false, upTo, true).values().forEach(found::addAll);
        }
        return found;
    }

    Optional<Instant> first() {
        return Optional.ofNullable(contestsAt.firstEntry()).map(Map.Entry::getKey);
    }

    Optional<Instant> firstFrom(Instant from) {
        return Optional.ofNullable(contestsAt.ceilingKey(from));
    }

    Optional<Instant> last() {
        return Optional.ofNullable(contestsAt.lastEntry()).map(Map.Entry::getKey);
    }
}
