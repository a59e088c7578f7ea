package canvass.count;

import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up reports of one unit, or counts of several. Used once. */
final class Sum {
    private final List<Long> facts = new ArrayList<>(1);
    private Votes votes;
    private Votes stated;
    private Optional<UnitsReporting> units = Optional.empty();
    private Optional<Instant> newestAt = Optional.empty();
    private int parts;
    private int partsInAll;

    Sum(int choices) {
        votes = Votes.none(choices);
        stated = Votes.none(choices);
    }

    /** Adds a report to others of the same unit that are not parts of each other. */
    void add(SeriesView view) {
        votes = votes.plus(Votes.named(view.counted()));
        facts.add(view.fact());
        Optional<UnitsReporting> told = view.units();
        // Kinds of ballots are counted in the same precincts: their numbers of units are not added to each other.
        if (told.isPresent()
                && (units.isEmpty() || units.get().reporting() < told.get().reporting())) {
            units = told;
        }
        newestAt = newest(newestAt, Optional.of(view.effectiveAt()));
    }

    /** Adds the count of a part of the unit. */
    void add(UnitCount part) {
        votes = votes.plus(part.votes());
        stated = stated.plus(part.stated());
        facts.addAll(part.facts());
        units = together(units, part.units());
        newestAt = newest(newestAt, part.newestAt());
        parts += part.parts();
        partsInAll += part.partsInAll();
    }

    private static Optional<UnitsReporting> together(Optional<UnitsReporting> a, Optional<UnitsReporting> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return Optional.of(new UnitsReporting(
                a.get().reporting() + b.get().reporting(),
                a.get().total() + b.get().total()));
    }

    private static Optional<Instant> newest(Optional<Instant> a, Optional<Instant> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return a.get().isAfter(b.get()) ? a : b;
    }

    /** The sum as the count of a unit that has no count of its own. */
    UnitCount of(UnitId unit, Optional<Outstanding> outstanding) {
        return new UnitCount(unit, votes, stated, Map.of(), units, parts, partsInAll, newestAt, outstanding, facts());
    }

    Votes votes() {
        return votes;
    }

    Votes stated() {
        return stated;
    }

    List<Long> facts() {
        return Collections.unmodifiableList(facts); // not copied: a sum is used once
    }

    Optional<UnitsReporting> units() {
        return units;
    }

    Optional<Instant> newestAt() {
        return newestAt;
    }

    int parts() {
        return parts;
    }

    int partsInAll() {
        return partsInAll;
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }
}
