package canvass.backtest;

import canvass.call.Category;
import canvass.call.CensusDivisions;
import canvass.call.Frame;
import canvass.call.FrameBuilder;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Elections of the past by county: {@code data/history/us-president-counties.csv}, and beside it {@value #AREAS}, which counties
 * lie together.
 */
public final class History {
    private static final String AREAS = "us-county-areas.csv";
    private static final String MAKE = "; both files are made by: canvass import us-history";
    private static final List<String> CHOICES = List.of("dem", "rep", "other");

    /** A county's votes at one election. */
    private record County(String state, long dem, long rep, long total) {
        long other() {
            return total - dem - rep;
        }

        double margin() {
            return dem + rep == 0 ? Double.NaN : (double) (dem - rep) / (dem + rep);
        }
    }

    private final NavigableMap<Integer, NavigableMap<String, County>> years = new TreeMap<>();

    private final Map<String, String> areas = new HashMap<>();

    private History() {}

    /**
     * Reads it whole.
     *
     * @param file of votes; the areas are in a file in the same folder
     * @throws IOException when one of them cannot be read, a line of it makes no sense or a county has no area
     */
    public static History read(Path file) throws IOException {
        var history = new History();
        forEach(file, line -> {
            var county = new County(
                    line.getField("state"),
                    Long.parseLong(line.getField("dem")),
                    Long.parseLong(line.getField("rep")),
                    Long.parseLong(line.getField("total")));
            history.years
                    .computeIfAbsent(Integer.parseInt(line.getField("year")), y -> new TreeMap<>())
                    .put(line.getField("unit"), county);
        });
        Path areas = file.resolveSibling(AREAS);
        forEach(areas, line -> history.areas.put(line.getField("unit"), line.getField("area")));
        for (Map<String, County> year : history.years.values()) {
            for (String unit : year.keySet()) {
                if (!history.areas.containsKey(unit)) {
                    throw new IOException(areas + ": no line for county " + unit + " of " + file.getFileName() + MAKE);
                }
            }
        }
        return history;
    }

    private static void forEach(Path file, Consumer<NamedCsvRecord> use) throws IOException {
        long at = 0;
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                at = line.getStartingLineNumber();
                use.accept(line);
            }
        } catch (NoSuchFileException e) {
            throw new IOException(file + " is not there" + MAKE, e);
        } catch (IllegalArgumentException | NoSuchElementException | CsvParseException e) {
            throw new IOException(
                    file + ": " + (at == 0 ? "the heading" : "line " + at) + " cannot be read (" + e.getMessage() + ")"
                            + MAKE,
                    e);
        }
    }

    /** The years of which there are figures. */
    public List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    /**
     * An election as it could be predicted from those before it.
     *
     * @throws IllegalArgumentException when the two elections before it are not there
     */
    public PastElection election(int year) {
        return election(year, figures(year));
    }

    /**
     * The same for each state by itself, in the order of their codes, as if it were the only one to vote.
     *
     * @param least a state of fewer counties is left out
     * @throws IllegalArgumentException when the two elections before it are not there
     */
    public List<PastElection> statesAlone(int year, int least) {
        var states = new TreeMap<String, Map<String, County>>();
        figures(year)
                .forEach((unit, county) -> states.computeIfAbsent(county.state, s -> new TreeMap<>())
                        .put(unit, county));
        return states.values().stream()
                .filter(counties -> counties.size() >= least)
                .map(counties -> election(year, counties))
                .toList();
    }

    private PastElection election(int year, Map<String, County> now) {
        Map<String, County> before = figures(year - 4);
        Map<String, County> earlier = figures(year - 8);
        List<String> units = List.copyOf(now.keySet());
        List<County> counties = List.copyOf(now.values());
        List<Optional<County>> last =
                units.stream().map(u -> Optional.ofNullable(before.get(u))).toList();
        List<Optional<County>> first =
                units.stream().map(u -> Optional.ofNullable(earlier.get(u))).toList();
        FrameBuilder frame = Frame.of(units)
                .group(Category.of("state", counties.stream().map(County::state).toList()))
                .classes(Category.of(
                        "division",
                        counties.stream().map(c -> CensusDivisions.of(c.state)).toList()))
                .classes(Category.of(
                        "area",
                        units.stream().map(u -> areas.getOrDefault(u, "")).toList()))
                .baseline(CHOICES.get(0), votes(last, County::dem))
                .baseline(CHOICES.get(1), votes(last, County::rep))
                .baseline(CHOICES.get(2), votes(last, County::other));
        addCovariates(frame, last, first);
        long[][] truth = {
            counties.stream().mapToLong(County::dem).toArray(),
            counties.stream().mapToLong(County::rep).toArray(),
            counties.stream().mapToLong(County::other).toArray()
        };
        return new PastElection(String.valueOf(year), frame.build(), CHOICES, truth);
    }

    private Map<String, County> figures(int year) {
        return Optional.ofNullable(years.get(year))
                .orElseThrow(() -> new IllegalArgumentException("there are no figures of " + year));
    }

    private static long[] votes(List<Optional<County>> counties, ToLongFunction<County> votes) {
        return counties.stream()
                .mapToLong(c -> c.map(votes::applyAsLong).orElse(Frame.ABSENT))
                .toArray();
    }

    /** What was known four years later: how each county moved by margin and by turnout. */
    private static void addCovariates(FrameBuilder frame, List<Optional<County>> last, List<Optional<County>> first) {
        int size = last.size();
        double[] shift = new double[size];
        double[] growth = new double[size];
        for (double[] column : new ArrayList<>(List.of(shift, growth))) {
            Arrays.fill(column, Double.NaN);
        }
        for (int unit = 0; unit < size; unit++) {
            Optional<County> at = last.get(unit);
            Optional<County> before = first.get(unit);
            if (at.isPresent() && before.isPresent() && before.get().total > 0 && at.get().total > 0) {
                shift[unit] = at.get().margin() - before.get().margin();
                growth[unit] = Math.log((double) at.get().total / before.get().total);
            }
        }
        frame.covariate("earlier_shift", shift).covariate("earlier_growth", growth);
    }
}
