package canvass.bench;

import canvass.call.Category;
import canvass.call.CensusDivisions;
import canvass.call.Frame;
import canvass.call.FrameBuilder;
import canvass.call.Returns;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The United States of 2020 by county as the projection sees them on the night: the votes of 2016 before it, two covariates, 50 groups
 * in nine divisions; and precincts that are made up, as many as there are.
 */
final class NationNight {
    private static final List<String> CHOICES = List.of("dem", "rep");

    final Frame frame;
    private final long[][] votes;

    private NationNight(Frame frame, long[][] votes) {
        this.frame = frame;
        this.votes = votes;
    }

    private record County(String state, long dem, long rep, long total) {
        double margin() {
            return dem + rep == 0 ? Double.NaN : (double) (dem - rep) / (dem + rep);
        }
    }

    /** The counties of 2020, with what was known of them four and eight years before. */
    static NationNight counties(Path history) throws IOException {
        Map<Integer, Map<String, County>> years = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(history)) {
            for (NamedCsvRecord line : lines) {
                years.computeIfAbsent(Integer.parseInt(line.getField("year")), y -> new TreeMap<>())
                        .put(
                                line.getField("unit"),
                                new County(
                                        line.getField("state"),
                                        Long.parseLong(line.getField("dem")),
                                        Long.parseLong(line.getField("rep")),
                                        Long.parseLong(line.getField("total"))));
            }
        }
        Map<String, County> now = years.getOrDefault(2020, Map.of());
        List<String> units = List.copyOf(now.keySet());
        long[][] before = new long[2][units.size()];
        long[][] votes = new long[2][units.size()];
        double[] third = new double[units.size()];
        double[] shift = new double[units.size()];
        var unknown = new County("", -1, -1, 0);
        var states = new ArrayList<String>();
        for (int u = 0; u < units.size(); u++) {
            County county = now.getOrDefault(units.get(u), unknown);
            County last = years.getOrDefault(2016, Map.of()).getOrDefault(units.get(u), unknown);
            County first = years.getOrDefault(2012, Map.of()).getOrDefault(units.get(u), unknown);
            states.add(county.state);
            votes[0][u] = county.dem;
            votes[1][u] = county.rep;
            before[0][u] = last.dem;
            before[1][u] = last.rep;
            boolean both = last.total > 0 && first.total > 0;
            shift[u] = both ? last.margin() - first.margin() : Double.NaN;
            third[u] = last.total > 0 ? 1 - (double) (last.dem + last.rep) / last.total : Double.NaN;
        }
        return new NationNight(
                frame(units, states, before)
                        .classes(Category.of(
                                "division",
                                states.stream().map(CensusDivisions::of).toList()))
                        .covariate("shift", shift)
                        .covariate("third", third)
                        .build(),
                votes);
    }

    private static FrameBuilder frame(List<String> units, List<String> states, long[][] before) {
        return Frame.of(units)
                .group(Category.of("state", states))
                .baseline(CHOICES.get(0), before[0])
                .baseline(CHOICES.get(1), before[1]);
    }

    /** Precincts in 3,000 counties in 50 states: a swing and a turnout of the nation, each state, county and precinct. */
    static NationNight precincts(int size) {
        var chance = new SplittableRandom(1);
        double[] stateSwing = chance.doubles(50, -0.05, 0.05).toArray();
        double[] countySwing = chance.doubles(3_000, -0.05, 0.05).toArray();
        var units = new ArrayList<String>(size);
        var states = new ArrayList<String>(size);
        var counties = new ArrayList<String>(size);
        long[][] before = new long[2][size];
        long[][] votes = new long[2][size];
        for (int u = 0; u < size; u++) {
            int county = (int) ((long) u * 3_000 / size);
            units.add("p" + u);
            states.add("s" + county / 60);
            counties.add("c" + county);
            double many = Math.exp(6.3 + 0.8 * chance.nextGaussian());
            double margin = Math.tanh(0.5 * chance.nextGaussian());
            double now = margin - 0.02 + stateSwing[county / 60] + countySwing[county] + 0.04 * chance.nextGaussian();
            now = Math.clamp(now, -0.98, 0.98);
            before[0][u] = Math.round(many * (1 + margin) / 2) + 1;
            before[1][u] = Math.round(many * (1 - margin) / 2) + 1;
            double turnout = many * Math.exp(0.1 + 0.1 * chance.nextGaussian());
            votes[0][u] = Math.round(turnout * (1 + now) / 2);
            votes[1][u] = Math.round(turnout * (1 - now) / 2);
        }
        return new NationNight(
                frame(units, states, before)
                        .classes(Category.of("county", counties))
                        .build(),
                votes);
    }

    /** Every second unit complete, the others not begun. */
    Returns half() {
        return returns(0.5, 1);
    }

    /** Every unit begun, none complete. */
    Returns begun() {
        return returns(1, 0.6);
    }

    private Returns returns(double share, double done) {
        var chance = new SplittableRandom(2);
        int size = frame.size();
        boolean[] reported = new boolean[size];
        double[] expected = new double[size];
        Arrays.fill(expected, Double.NaN);
        long[][] counted = new long[2][size];
        for (int u = 0; u < size; u++) {
            reported[u] = chance.nextDouble() < share;
            if (reported[u]) {
                expected[u] = done == 1 ? 1 : done * (0.5 + chance.nextDouble());
                for (int c = 0; c < 2; c++) {
                    counted[c][u] = (long) (votes[c][u] * expected[u]);
                }
            }
        }
        return Returns.of(CHOICES, counted, reported, expected);
    }
}
