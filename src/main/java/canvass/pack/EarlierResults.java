package canvass.pack;

import canvass.model.Choice;
import canvass.model.Election;
import canvass.model.UnitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How an election's units voted before: what a results desk has beside it on the night. Read from a pack's {@code
 * earlier-results.csv}; facts of the day's own count are in the ledger, these are not.
 */
public final class EarlierResults {
    static final List<String> COLUMNS = List.of("unit", "year", "source", "ballots");

    private static final EarlierResults NONE = new EarlierResults(Map.of());

    private final Map<UnitId, NavigableMap<Integer, EarlierResult>> byUnit;

    private EarlierResults(Map<UnitId, NavigableMap<Integer, EarlierResult>> byUnit) {
        this.byUnit = byUnit;
    }

    /** Of an election whose pack has none. */
    public static EarlierResults none() {
        return NONE;
    }

    /**
     * Reads the file; a pack may do without.
     *
     * @throws PackException when a line says what cannot be, with the place
     */
    static EarlierResults read(Path file, Election election) throws PackException {
        if (!Files.exists(file)) {
            return NONE;
        }
        var reading = new Reading(election);
        PackCsv.read(file, COLUMNS, reading::add);
        return new EarlierResults(reading.byUnit);
    }

    /** A unit's result of one year. */
    public Optional<EarlierResult> find(UnitId unit, int year) {
        return Optional.ofNullable(years(unit).get(year));
    }

    /** A unit's results, the earliest year first; none when nothing is known of it. */
    public List<EarlierResult> list(UnitId unit) {
        return List.copyOf(years(unit).values());
    }

    /** The years that at least one unit has, the earliest first. */
    public List<Integer> years() {
        return byUnit.values().stream()
                .flatMap(years -> years.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private NavigableMap<Integer, EarlierResult> years(UnitId unit) {
        NavigableMap<Integer, EarlierResult> years = byUnit.get(unit);
        return years == null ? new TreeMap<>() : years;
    }

    /** The lines so far. */
    private static final class Reading {
        private final Election election;
        private final Set<String> parties;
        private final Map<UnitId, NavigableMap<Integer, EarlierResult>> byUnit = new TreeMap<>();

        Reading(Election election) {
            this.election = election;
            parties = election.contests().stream()
                    .flatMap(contest -> contest.choices().stream())
                    .map(Choice::party)
                    .filter(party -> !party.isEmpty())
                    .collect(Collectors.toSet());
        }

        void add(PackCsv.Line line) throws PackException {
            EarlierResult result = result(line);
            var years = byUnit.computeIfAbsent(result.unit(), unit -> new TreeMap<>());
            if (years.put(result.year(), result) != null) {
                throw line.refusal(
                        "year", "twice", result.unit() + " stands twice for " + result.year() + ": take one away");
            }
        }

        private EarlierResult result(PackCsv.Line line) throws PackException {
            UnitId unit = PackUnits.find(election, line, "unit");
            var votes = new TreeMap<String, Long>();
            for (String party : parties(line)) {
                votes.put(party, line.count(party));
            }
            try {
                return new EarlierResult(unit, year(line), line.count("ballots"), votes, line.text("source"));
            } catch (IllegalArgumentException e) {
                throw line.refusal("ballots", "contradiction", e.getMessage() + ": correct one of them");
            }
        }

        private int year(PackCsv.Line line) throws PackException {
            long year = line.count("year");
            if (year >= election.day().getYear()) {
                throw line.refusal(
                        "year",
                        "not-earlier",
                        year + " is not before " + election.day() + ": write an earlier election's");
            }
            return (int) year;
        }

        private Set<String> parties(PackCsv.Line line) throws PackException {
            var named = new LinkedHashSet<>(line.header());
            COLUMNS.forEach(named::remove);
            for (String party : named) {
                if (!parties.contains(party)) {
                    throw line.refusal(
                            party,
                            "unknown-party",
                            "no choice of the election is of this party: spell it as in election.json");
                }
            }
            return named;
        }
    }
}
