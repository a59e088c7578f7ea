package canvass.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an election before the first vote is counted: its contests and its tree of units. Immutable, and safe
 * to share between threads.
 */
public final class Election {
    private final ElectionId id;
    private final String name;
    private final LocalDate day;
    private final ZoneId zone;
    private final Map<ContestId, Contest> contests;
    private final Map<UnitId, Unit> units;
    private final Map<UnitId, List<UnitId>> children;
    private final Map<UnitId, List<Contest>> contestsByUnit;

    /**
     * @param day the election day
     * @param zone the zone in which that day begins
     * @param contests the first is the one that people mean by the election's name alone
     * @param units in any order
     * @throws IllegalArgumentException when an id stands twice, or a parent, a contest's unit or an allocated contest is
     *     not there, or the units do not form a tree
     */
    public Election(
            ElectionId id,
            String name,
            LocalDate day,
            ZoneId zone,
            Collection<Contest> contests,
            Collection<Unit> units) {
        this.id = id;
        this.name = name;
        this.day = day;
        this.zone = zone;
        this.units = index(units);
        this.children = childrenOf(this.units);
        this.contests = new LinkedHashMap<>();
        this.contestsByUnit = new HashMap<>();
        for (Contest contest : contests) {
            add(contest);
        }
        requireTree();
        requireAllocatedContests();
    }

    private static Map<UnitId, Unit> index(Collection<Unit> units) {
        var map = new LinkedHashMap<UnitId, Unit>();
        for (Unit unit : units) {
            if (map.put(unit.id(), unit) != null) {
                throw new IllegalArgumentException("unit " + unit.id() + " stands twice");
            }
        }
        return map;
    }

    private static Map<UnitId, List<UnitId>> childrenOf(Map<UnitId, Unit> units) {
        var map = new HashMap<UnitId, List<UnitId>>();
        for (Unit unit : units.values()) {
            unit.parent().ifPresent(parent -> {
                if (!units.containsKey(parent)) {
                    throw new IllegalArgumentException("unit " + unit.id() + " has the unknown parent " + parent);
                }
                map.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit.id());
            });
        }
        map.replaceAll((parent, list) -> List.copyOf(list));
        return map;
    }

    private void add(Contest contest) {
        if (!contest.id().election().equals(id)) {
            throw new IllegalArgumentException("contest " + contest.id() + " is not of election " + id);
        }
        if (!units.containsKey(contest.unit())) {
            throw new IllegalArgumentException("contest " + contest.id() + " has the unknown unit " + contest.unit());
        }
        if (contests.put(contest.id(), contest) != null) {
            throw new IllegalArgumentException("contest " + contest.id() + " stands twice");
        }
        contestsByUnit.computeIfAbsent(contest.unit(), u -> new ArrayList<>()).add(contest);
    }

    private void requireTree() {
        var reached = new ArrayDeque<UnitId>();
        units.values().stream().filter(u -> u.parent().isEmpty()).map(Unit::id).forEach(reached::add);
        int count = 0;
        while (!reached.isEmpty()) {
            count++;
            reached.addAll(children(reached.remove()));
        }
        if (count != units.size()) {
            throw new IllegalArgumentException("some units of " + id + " are their own ancestors");
        }
    }

    private void requireAllocatedContests() {
        for (Contest contest : contests.values()) {
            if (contest.rule() instanceof CountingRule.Electors electors) {
                for (Allocation allocation : electors.allocations()) {
                    if (!contests.containsKey(allocation.contest())) {
                        throw new IllegalArgumentException(
                                contest.id() + " allocates electors by the unknown contest " + allocation.contest());
                    }
                }
            }
        }
    }

    public ElectionId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate day() {
        return day;
    }

    public ZoneId zone() {
        return zone;
    }

    /** All contests, the main one first. */
    public Collection<Contest> contests() {
        return Collections.unmodifiableCollection(contests.values());
    }

    /** All units, parents not necessarily first. */
    public Collection<Unit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    public Optional<Contest> find(ContestId contest) {
        return Optional.ofNullable(contests.get(contest));
    }

    public Optional<Unit> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /**
     * The unit with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Unit get(UnitId unit) {
        return find(unit).orElseThrow(() -> new IllegalArgumentException(id + " has no unit " + unit));
    }

    /** The units directly inside one, in the order given. */
    public List<UnitId> children(UnitId unit) {
        return children.getOrDefault(unit, List.of());
    }

    /** The contests voted on in exactly this unit. */
    public List<Contest> contestsIn(UnitId unit) {
        return Collections.unmodifiableList(contestsByUnit.getOrDefault(unit, List.of()));
    }

    /** When the polls of a unit close: its own closings, or else its nearest ancestor's; empty when nobody said. */
    public List<PollClosing> pollClosings(UnitId unit) {
        Optional<Unit> at = find(unit);
        while (at.isPresent() && at.get().pollClosings().isEmpty()) {
            at = at.get().parent().flatMap(this::find);
        }
        return at.map(Unit::pollClosings).orElse(List.of());
    }
}
