package canvass.official;

import canvass.model.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All procedures that Canvass knows. Immutable, and safe to share between threads. */
public final class Procedures {
    private static final List<String> FILES = List.of("procedures-us.csv", "procedures-bo.csv");

    private final List<Procedure> all;
    private final Map<String, List<Procedure>> byUnit;

    Procedures(List<Procedure> all) {
        this.all = List.copyOf(all);
        this.byUnit = all.stream().collect(Collectors.groupingBy(p -> p.unit().text()));
    }

    /** Those that ship with Canvass, from {@code canvass/official/procedures-*.csv}; {@code docs/official.md} describes them. */
    public static Procedures shipped() {
        return Shipped.ALL;
    }

    /** Read when first asked for, and once. */
    private static final class Shipped {
        static final Procedures ALL = new Procedures(FILES.stream()
                .flatMap(file -> ProceduresFile.read(file).stream())
                .toList());
    }

    /**
     * The rules that hold in a unit for an election: its own, or else those of the nearest unit that it lies in.
     *
     * @param electionDay the day of the vote: rules go by it
     */
    public Optional<Procedure> find(UnitId unit, LocalDate electionDay) {
        String id = unit.text();
        while (true) {
            Optional<Procedure> found = byUnit.getOrDefault(id, List.of()).stream()
                    .filter(p -> p.holdsOn(electionDay))
                    .findFirst();
            int slash = id.lastIndexOf('/');
            if (found.isPresent() || slash < 0) {
                return found;
            }
            id = id.substring(0, slash);
        }
    }

    /** All that hold for an election day, in the order of their files. */
    public List<Procedure> list(LocalDate electionDay) {
        return all.stream().filter(p -> p.holdsOn(electionDay)).toList();
    }
}
