package canvass.count;

import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Adds up the reports of one unit that are not parts of each other. Used once. */
final class Sum {
    private final long[] votes;
    private final List<Long> facts = new ArrayList<>(1);
    private Optional<UnitsReporting> units = Optional.empty();
    private Optional<Instant> newestAt = Optional.empty();

    Sum(int choices) {
        votes = new long[choices];
    }

    void add(SeriesView view) {
        addTo(votes, named(view.counted()));
        facts.add(view.fact());
        Optional<UnitsReporting> told = view.units();
        // Kinds of ballots are counted in the same precincts: their numbers of units are not added to each other.
        if (told.isPresent()
                && (units.isEmpty() || units.get().reporting() < told.get().reporting())) {
            units = told;
        }
        newestAt = newest(newestAt, Optional.of(view.effectiveAt()));
    }

    List<Long> votes() {
        return boxed(votes);
    }

    List<Long> facts() {
        return List.copyOf(facts);
    }

    Optional<UnitsReporting> units() {
        return units;
    }

    Optional<Instant> newestAt() {
        return newestAt;
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    static Optional<Instant> newest(Optional<Instant> a, Optional<Instant> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return a.get().isAfter(b.get()) ? a : b;
    }

    /** A choice that nobody named has no votes. */
    static long[] named(long[] votes) {
        return Arrays.stream(votes).map(v -> Math.max(v, 0)).toArray();
    }

    static void addTo(long[] sum, long[] votes) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] = Math.addExact(sum[c], votes[c]);
        }
    }

    static void addTo(long[] sum, List<Long> votes) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] = Math.addExact(sum[c], votes.get(c));
        }
    }

    static long total(List<Long> votes) {
        return votes.stream().mapToLong(Long::longValue).sum();
    }

    static List<Long> boxed(long[] votes) {
        return Arrays.stream(votes).boxed().toList();
    }
}
