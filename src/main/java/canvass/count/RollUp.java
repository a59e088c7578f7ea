package canvass.count;

import canvass.model.CountType;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds a contest up through its tree of units. A unit whose parts are counted is their sum, and what a source states for it
 * as a whole is only compared; a unit none of whose parts is counted has its own count. A unit's count is its report of all
 * ballots where there is one, and else the sum of its reports by kind of ballots. Used once.
 */
final class RollUp {
    private final int choices;
    private final View view;
    private final List<UnitCount> partsFirst = new ArrayList<>();
    private final List<StatedTotal> statedTotals = new ArrayList<>();
    private final List<SeriesView> added = new ArrayList<>();
    private int reports;

    RollUp(int choices, View view) {
        this.choices = choices;
        this.view = view;
    }

    /** From the top of the tree down. */
    List<UnitCount> units(int many) {
        var units = new ArrayList<UnitCount>(many);
        units.addAll(partsFirst);
        Collections.reverse(units);
        return Collections.unmodifiableList(units);
    }

    List<StatedTotal> statedTotals() {
        return List.copyOf(statedTotals);
    }

    /** The series that are added, as against those that are only compared with a sum. */
    List<SeriesView> added() {
        return added;
    }

    /** How many reports are in view. */
    int reports() {
        return reports;
    }

    UnitCount count(Node node) {
        var parts = new ArrayList<UnitCount>(node.parts.size());
        boolean partsAreCounted = false;
        // Backwards, so that turning the whole list round leaves parts in their own order.
        for (Node part : node.parts.reversed()) {
            UnitCount counted = count(part);
            partsAreCounted |= counted.hasCount();
            parts.add(counted);
        }
        Map<CountType, SeriesView> own = inView(node);
        if (!partsAreCounted) {
            added.addAll(own.values());
        }
        UnitCount count = partsAreCounted ? ofParts(node.unit, parts, own) : ofItself(node.unit, parts, own);
        partsFirst.add(count);
        return count;
    }

    private Map<CountType, SeriesView> inView(Node node) {
        if (node.series.isEmpty()) {
            return Map.of();
        }
        var views = new EnumMap<CountType, SeriesView>(CountType.class);
        for (Map.Entry<CountType, UnitSeries> entry : node.series.entrySet()) {
            SeriesView seen = entry.getValue().at(view);
            if (seen.size() > 0) {
                views.put(entry.getKey(), seen);
                reports += seen.size();
            }
        }
        return views;
    }

    private UnitCount ofItself(UnitId unit, List<UnitCount> parts, Map<CountType, SeriesView> own) {
        var sum = new Sum(choices);
        SeriesView total = own.get(CountType.TOTAL);
        if (total != null && total.hasVotes()) {
            sum.add(total);
        } else {
            own.values().stream().filter(SeriesView::hasVotes).forEach(sum::add);
        }
        int leaves = 0;
        for (UnitCount part : parts) {
            leaves += part.partsInAll();
        }
        leaves = Math.max(1, leaves);
        return new UnitCount(
                unit,
                sum.votes(),
                stated(own),
                byType(own),
                sum.units(),
                sum.isEmpty() ? 0 : leaves,
                leaves,
                sum.newestAt(),
                outstanding(own, sum.votes().total()),
                sum.facts());
    }

    private UnitCount ofParts(UnitId unit, List<UnitCount> parts, Map<CountType, SeriesView> own) {
        var sum = new Sum(choices);
        parts.reversed().forEach(sum::add);
        own.values().forEach(seen -> compare(unit, seen, sum.votes().total()));
        return sum.of(unit, outstanding(own, sum.votes().total()));
    }

    private static Map<CountType, Votes> byType(Map<CountType, SeriesView> own) {
        if (own.size() == (own.containsKey(CountType.TOTAL) ? 1 : 0)) {
            return Map.of();
        }
        var map = new EnumMap<CountType, Votes>(CountType.class);
        own.forEach((type, seen) -> {
            if (type != CountType.TOTAL && seen.hasVotes()) {
                map.put(type, Votes.named(seen.counted()));
            }
        });
        return map;
    }

    private Votes stated(Map<CountType, SeriesView> own) {
        SeriesView total = own.get(CountType.TOTAL);
        if (total != null) {
            return Votes.named(total.stated());
        }
        Votes votes = Votes.none(choices);
        for (SeriesView seen : own.values()) {
            votes = votes.plus(Votes.named(seen.stated()));
        }
        return votes;
    }

    private void compare(UnitId unit, SeriesView seen, long sum) {
        if (seen.hasCount() && seen.ballots().isPresent()) {
            statedTotals.add(new StatedTotal(
                    unit,
                    seen.source(),
                    seen.fact(),
                    seen.effectiveAt(),
                    seen.ballots().getAsLong(),
                    sum));
        }
    }

    private static Optional<Outstanding> outstanding(Map<CountType, SeriesView> own, long sum) {
        SeriesView total = own.get(CountType.TOTAL);
        if (total == null || !total.hasCount() || total.expectedBasisPoints().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Outstanding.of(
                total.expectedBasisPoints().getAsInt(), total.ballots().orElse(sum), total.source(), total.fact()));
    }
}
