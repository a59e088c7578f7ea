package canvass.feed;

import canvass.model.Election;
import canvass.model.Unit;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the units that documents name in their own ways. */
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

    /** The unit with this id or unmistakable last part. */
    Optional<UnitId> find(String text) {
        return Optional.ofNullable(byText.get(text));
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

    /** The unit that a unit lies in. */
    Optional<UnitId> parent(UnitId unit) {
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

    /** Things for a sentence, not all of them when they are many. */
    static String listed(List<?> things) {
        int most = 30;
        String all = things.stream().limit(most).map(Object::toString).collect(Collectors.joining(", "));
        return things.size() > most ? all + " ..." : all;
    }
}
