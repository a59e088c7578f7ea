package canvass.count;

import canvass.model.ChoiceId;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds a contest up through its tree of units. A unit whose parts are counted is their sum, and what a source states for it
 * as a whole is only compared; a unit none of whose parts is counted has its own count. A unit's count is its report of all
 * ballots where there is one, and else the sum of its reports by kind of ballots. Used once.
 */
final class RollUp {
    private final Election election;
    private final List<ChoiceId> choices;
    private final Function<UnitId, Map<CountType, SeriesView>> views;
    private final List<UnitId> order = new ArrayList<>();
    private final Map<UnitId, UnitCount> counts = new HashMap<>();
    private final List<StatedTotal> statedTotals = new ArrayList<>();
    private final List<SeriesView> added = new ArrayList<>();
    private int reports;

    RollUp(Election election, List<ChoiceId> choices, Function<UnitId, Map<CountType, SeriesView>> views) {
        this.election = election;
        this.choices = choices;
        this.views = views;
    }

    /** From the top of the tree down. */
    Map<UnitId, UnitCount> byUnit() {
        var map = new LinkedHashMap<UnitId, UnitCount>();
        for (UnitId unit : order) {
            map.put(unit, Objects.requireNonNull(counts.get(unit)));
        }
        return map;
    }

    List<StatedTotal> statedTotals() {
        return statedTotals;
    }

    /** The series that are added, as against those that are only compared with a sum. */
    List<SeriesView> added() {
        return added;
    }

    /** How many reports are in view. */
    int reports() {
        return reports;
    }

    UnitCount count(UnitId unit) {
        order.add(unit);
        Map<CountType, SeriesView> own = views.apply(unit);
        reports += own.values().stream().mapToInt(SeriesView::size).sum();
        var parts = new ArrayList<UnitCount>();
        for (UnitId child : election.children(unit)) {
            if (isPart(child)) {
                parts.add(count(child));
            }
        }
        boolean partsAreCounted = parts.stream().anyMatch(UnitCount::hasCount);
        if (!partsAreCounted) {
            added.addAll(own.values());
        }
        UnitCount count = partsAreCounted ? ofParts(unit, parts, own) : ofItself(unit, parts, own);
        counts.put(unit, count);
        return count;
    }

    /** A unit with a contest of its own, such as a district that appoints an elector, overlaps the other parts. */
    private boolean isPart(UnitId child) {
        return election.contestsIn(child).isEmpty();
    }

    private UnitCount ofItself(UnitId unit, List<UnitCount> parts, Map<CountType, SeriesView> own) {
        var sum = new Sum(choices.size());
        SeriesView total = own.get(CountType.TOTAL);
        if (total != null && total.hasVotes()) {
            sum.add(total);
        } else {
            own.values().stream().filter(SeriesView::hasVotes).forEach(sum::add);
        }
        int leaves = Math.max(1, parts.stream().mapToInt(UnitCount::partsInAll).sum());
        return new UnitCount(
                unit,
                sum.votes(),
                stated(own),
                byType(own),
                sum.units(),
                sum.isEmpty() ? 0 : leaves,
                leaves,
                sum.newestAt(),
                outstanding(own, Sum.total(sum.votes())),
                sum.facts());
    }

    private UnitCount ofParts(UnitId unit, List<UnitCount> parts, Map<CountType, SeriesView> own) {
        long[] votes = new long[choices.size()];
        long[] stated = new long[choices.size()];
        var facts = new ArrayList<Long>();
        Optional<Instant> newestAt = Optional.empty();
        for (UnitCount part : parts) {
            Sum.addTo(votes, part.votes());
            Sum.addTo(stated, part.stated());
            facts.addAll(part.facts());
            newestAt = Sum.newest(newestAt, part.newestAt());
        }
        List<Long> sum = Sum.boxed(votes);
        own.values().forEach(view -> compare(unit, view, Sum.total(sum)));
        return new UnitCount(
                unit,
                sum,
                Sum.boxed(stated),
                Map.of(),
                unitsOf(parts),
                parts.stream().mapToInt(UnitCount::parts).sum(),
                parts.stream().mapToInt(UnitCount::partsInAll).sum(),
                newestAt,
                outstanding(own, Sum.total(sum)),
                facts);
    }

    private Map<CountType, List<Long>> byType(Map<CountType, SeriesView> own) {
        var map = new EnumMap<CountType, List<Long>>(CountType.class);
        own.forEach((type, view) -> {
            if (type != CountType.TOTAL && view.hasVotes()) {
                map.put(type, Sum.boxed(Sum.named(view.counted())));
            }
        });
        return map;
    }

    private List<Long> stated(Map<CountType, SeriesView> own) {
        SeriesView total = own.get(CountType.TOTAL);
        if (total != null) {
            return Sum.boxed(Sum.named(total.stated()));
        }
        long[] votes = new long[choices.size()];
        own.values().forEach(view -> Sum.addTo(votes, Sum.named(view.stated())));
        return Sum.boxed(votes);
    }

    static Optional<UnitsReporting> unitsOf(List<UnitCount> parts) {
        int reporting = 0;
        int total = 0;
        for (UnitCount part : parts) {
            reporting += part.units().map(UnitsReporting::reporting).orElse(0);
            total += part.units().map(UnitsReporting::total).orElse(0);
        }
        return total == 0 ? Optional.empty() : Optional.of(new UnitsReporting(reporting, total));
    }

    private void compare(UnitId unit, SeriesView view, long sum) {
        if (view.hasCount() && view.ballots().isPresent()) {
            statedTotals.add(new StatedTotal(
                    unit,
                    view.source(),
                    view.fact(),
                    view.effectiveAt(),
                    view.ballots().getAsLong(),
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
