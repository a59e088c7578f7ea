package canvass.feed;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Unit;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the units and contests that documents name in their own ways. */
final class Places {
    private final Election election;
    private final Map<String, List<UnitId>> byShortName = new HashMap<>();
    private final Map<String, List<UnitId>> byFips = new HashMap<>();
    private final Map<String, UnitId> byText = new HashMap<>();

    Places(Election election) {
        this.election = election;
        for (Unit unit : election.units()) {
            UnitId id = unit.id();
            byShortName.computeIfAbsent(id.shortName(), n -> new ArrayList<>()).add(id);
            unit.fips()
                    .ifPresent(f ->
                            byFips.computeIfAbsent(f, n -> new ArrayList<>()).add(id));
        }
        byShortName.forEach((name, ids) -> {
            if (ids.size() == 1) {
                byText.put(name, ids.getFirst());
            }
        });
        election.units().forEach(unit -> byText.put(unit.id().text(), unit.id()));
    }

    /**
     * The unit with this id, or with this last part where only one has it.
     *
     * @throws Refused when there is none or more than one
     */
    UnitId unit(String text, long line, String field) throws Refused {
        UnitId unit = byText.get(text);
        if (unit == null) {
            throw noUnit(text, byShortName.getOrDefault(text, List.of()), line, field);
        }
        return unit;
    }

    /**
     * The unit below a state with this FIPS code, or else with this last part: Alaska's election districts have codes of the
     * feed's own making.
     *
     * @throws Refused when there is none or more than one
     */
    UnitId unitByFips(String fips, UnitId state, long line, String field) throws Refused {
        List<UnitId> found = inside(state, byFips.getOrDefault(fips, List.of()));
        if (found.isEmpty()) {
            found = inside(state, byShortName.getOrDefault(fips, List.of()));
        }
        if (found.size() != 1) {
            throw noUnit(fips, found, line, field);
        }
        return found.getFirst();
    }

    /**
     * The state with this postal code.
     *
     * @throws Refused when there is none or more than one
     */
    UnitId state(String postalCode, long line, String field) throws Refused {
        List<UnitId> found = byShortName.getOrDefault(postalCode, List.of());
        if (found.size() != 1) {
            throw noUnit(postalCode, found, line, field);
        }
        return found.getFirst();
    }

    private List<UnitId> inside(UnitId area, List<UnitId> units) {
        return units.stream().filter(unit -> isInside(unit, area)).toList();
    }

    /** Whether a unit is the area or lies in it. */
    boolean isInside(UnitId unit, UnitId area) {
        Optional<UnitId> at = Optional.of(unit);
        while (at.isPresent() && !at.get().equals(area)) {
            at = parent(at.get());
        }
        return at.isPresent();
    }

    private Optional<UnitId> parent(UnitId unit) {
        return election.find(unit).flatMap(Unit::parent);
    }

    private Refused noUnit(String text, List<UnitId> candidates, long line, String field) {
        if (candidates.isEmpty()) {
            return new Refused(
                    "unknown-unit",
                    line,
                    field,
                    Counts.shown(text) + " is not a unit of " + election.id()
                            + "; check it against the election's units");
        }
        return new Refused(
                "ambiguous-unit",
                line,
                field,
                Counts.shown(text) + " may be " + listed(candidates) + "; write the whole id");
    }

    /**
     * The contest that a count of a unit belongs to: that of the nearest unit, from itself upwards, where contests with all
     * of these choices are voted on. A contest decided by electors takes no counts of its own.
     *
     * @throws Refused when there is none, or several that the choices do not tell apart
     */
    Contest contest(UnitId unit, Collection<ChoiceId> choices, long line) throws Refused {
        var without = new ArrayList<Contest>();
        for (Optional<UnitId> at = Optional.of(unit); at.isPresent(); at = at.flatMap(this::parent)) {
            List<Contest> counted = election.contestsIn(at.get()).stream()
                    .filter(Places::takesCounts)
                    .toList();
            List<Contest> fitting =
                    counted.stream().filter(c -> hasAll(c, choices)).toList();
            if (fitting.size() == 1) {
                return fitting.getFirst();
            }
            if (fitting.size() > 1) {
                throw ambiguous(unit, fitting, line);
            }
            without.addAll(counted);
        }
        throw noContest(unit, choices, without, line);
    }

    /** Whether counts are reported for the contest itself, and not only for those that appoint its electors. */
    static boolean takesCounts(Contest contest) {
        return switch (contest.rule()) {
            case CountingRule.Plurality _ -> true;
            case CountingRule.Electors _ -> false;
        };
    }

    private static boolean hasAll(Contest contest, Collection<ChoiceId> choices) {
        return choices.stream().allMatch(choice -> contest.find(choice).isPresent());
    }

    private static Refused ambiguous(UnitId unit, List<Contest> contests, long line) {
        return new Refused(
                "ambiguous-contest",
                line,
                "contest",
                unit + " may belong to "
                        + listed(contests.stream().map(Contest::id).toList())
                        + "; add a contest column that says which");
    }

    private Refused noContest(UnitId unit, Collection<ChoiceId> choices, List<Contest> without, long line) {
        if (!without.isEmpty()) {
            return unknownChoice(without.getFirst(), choices, line);
        }
        boolean byElectors = election.contestsIn(unit).stream().anyMatch(c -> !takesCounts(c));
        return byElectors
                ? takesNoCounts(election.contestsIn(unit).getFirst(), line)
                : new Refused(
                        "no-contest",
                        line,
                        "unit",
                        "no contest of " + election.id() + " is voted on in " + unit
                                + "; check the unit, or name the contest in a contest column");
    }

    static Refused takesNoCounts(Contest contest, long line) {
        return new Refused(
                "contest-takes-no-counts",
                line,
                "contest",
                contest.id() + " is decided by electors and takes no counts of its own;"
                        + " report the contests that appoint them");
    }

    /** What to say when a contest has not all of these choices: the first that it lacks is the field. */
    static Refused unknownChoice(Contest contest, Collection<ChoiceId> choices, long line) {
        String missing = choices.stream()
                .filter(c -> contest.find(c).isEmpty())
                .findFirst()
                .map(ChoiceId::text)
                .orElse("");
        return unknownChoice(contest, missing, line, missing);
    }

    static Refused unknownChoice(Contest contest, String name, long line, String field) {
        return new Refused(
                "unknown-choice",
                line,
                field,
                Counts.shown(name) + " is not a choice of " + contest.id() + "; its choices are "
                        + listed(contest.choices().stream().map(Choice::id).toList()));
    }

    private static String listed(List<?> things) {
        int most = 30;
        String all = things.stream().limit(most).map(Object::toString).collect(Collectors.joining(", "));
        return things.size() > most ? all + " ..." : all;
    }
}
