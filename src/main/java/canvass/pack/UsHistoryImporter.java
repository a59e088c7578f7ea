package canvass.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * US presidential elections by county since 1964, for the backtest: each election from the source that is complete for it,
 * under the county codes of 2020; and which counties lie together. {@code data/history/SOURCES.md} says what was changed and
 * left out.
 */
final class UsHistoryImporter implements Importer {
    private static final int FIRST = 1964;

    /** What became of a county, by code; its earlier votes stand under its successor. */
    private static final Map<String, String> SUCCESSORS = Map.of(
            "12025", "12086", // Dade, renamed Miami-Dade in 1997
            "46113", "46102", // Shannon, renamed Oglala Lakota in 2015
            "46131", "46071", // Washabaugh into Jackson, 1983
            "32025", "32510", // Ormsby into Carson City, 1969
            "51123", "51800", // Nansemond into Suffolk, 1974
            "51515", "51019", // Bedford city into its county, 2013
            "51560", "51005", // Clifton Forge into Alleghany, 2001
            "51780", "51083", // South Boston into Halifax, 1995
            "36000", "29095"); // not a county: Kansas City's part of Jackson, counted apart by one source

    /** A county at an election. */
    private record Place(int year, String fips) {}

    /** Its votes. */
    private record Votes(String state, long dem, long rep, long total) {
        Votes and(Votes more) {
            return new Votes(state, dem + more.dem, rep + more.rep, total + more.total);
        }
    }

    @Override
    public String name() {
        return "us-history";
    }

    @Override
    public void write(Path sharedData, Path target) throws IOException {
        Path folder = sharedData.resolve("us-history");
        Map<Place, Votes> places = since1964(folder.resolve("president-county-1868-2020.csv.gz"));
        complete2016(folder.resolve("president-county-2000-2016.csv.gz"), places);
        crossCheck2020(folder.resolve("president-county-2020.csv"), places);
        var sorted = new TreeMap<String, String>();
        places.forEach((place, v) -> sorted.put(
                place.year + "," + place.fips,
                place.year + "," + place.fips + "," + v.state + "," + v.dem + "," + v.rep + "," + v.total));
        Files.createDirectories(target);
        try (Writer out = Files.newBufferedWriter(target.resolve("us-president-counties.csv"))) {
            out.write("year,unit,state,dem,rep,total\n");
            for (String line : sorted.values()) {
                out.write(line + "\n");
            }
        }
        writeAreas(places, target.resolve("us-county-areas.csv"));
    }

    private static void writeAreas(Map<Place, Votes> places, Path file) throws IOException {
        var states = new HashMap<String, String>();
        places.forEach((place, votes) -> states.put(place.fips, votes.state));
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("unit,area\n");
            for (Map.Entry<String, String> area : CountyAreas.of(states).entrySet()) {
                out.write(area.getKey() + "," + area.getValue() + "\n");
            }
        }
    }

    private static Map<Place, Votes> since1964(Path file) throws IOException {
        var places = new HashMap<Place, Votes>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(unzipped(file))) {
            for (NamedCsvRecord line : lines) {
                int year = (int) whole(line.getField("election_year"));
                String total = line.getField("raw_county_vote_totals");
                if (year >= FIRST && !total.isEmpty()) {
                    var votes = new Votes(
                            line.getField("state"),
                            whole(line.getField("democratic_raw_votes")),
                            whole(line.getField("republican_raw_votes")),
                            whole(total));
                    places.merge(new Place(year, present(line.getField("fips"))), votes, Votes::and);
                }
            }
        }
        return places;
    }

    /** The long series has 2016 as it stood before the last ballots were counted. */
    private static void complete2016(Path file, Map<Place, Votes> places) throws IOException {
        var complete = new HashMap<Place, Votes>();
        var counted = new HashMap<String, Votes>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(unzipped(file))) {
            for (NamedCsvRecord line : lines) {
                String fips = line.getField("FIPS");
                if (line.getField("year").equals("2016") && !fips.equals("NA")) {
                    add(counted, "0".repeat(5 - fips.length()) + fips, line);
                }
            }
        }
        counted.forEach((fips, votes) -> complete.merge(new Place(2016, present(fips)), votes, Votes::and));
        complete.forEach((place, votes) -> places.computeIfPresent(place, (p, early) -> chosen(early, votes)));
    }

    private static void add(Map<String, Votes> counted, String fips, NamedCsvRecord line) {
        String cell = line.getField("candidatevotes");
        long votes = cell.equals("NA") ? 0 : whole(cell);
        String party = line.getField("party");
        var more = new Votes(
                line.getField("state_po"),
                party.equals("democrat") ? votes : 0,
                party.equals("republican") ? votes : 0,
                counted.containsKey(fips) ? 0 : whole(line.getField("totalvotes")));
        counted.merge(fips, more, Votes::and);
    }

    /** Where both agree on the two parties, the early total is kept: the later file's is wrong for three counties. */
    private static Votes chosen(Votes early, Votes complete) {
        boolean same = early.dem == complete.dem && early.rep == complete.rep;
        long total = same ? early.total : Math.max(complete.total, complete.dem + complete.rep);
        return new Votes(early.state, complete.dem, complete.rep, total);
    }

    /** Two collections of the same count must not differ in a single vote. */
    private static void crossCheck2020(Path file, Map<Place, Votes> places) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                String fips = line.getField("county_fips");
                Optional<Votes> ours = Optional.ofNullable(places.get(new Place(2020, fips)));
                boolean differs = ours.isPresent()
                        && (ours.get().dem != whole(line.getField("votes_dem"))
                                || ours.get().rep != whole(line.getField("votes_gop"))
                                || ours.get().total != whole(line.getField("total_votes")));
                if (differs) {
                    throw new IOException(file + ": county " + fips + " differs from the long series; compare both");
                }
            }
        }
    }

    private static String present(String fips) {
        return SUCCESSORS.getOrDefault(fips, fips);
    }

    private static long whole(String number) {
        return Long.parseLong(number.endsWith(".0") ? number.substring(0, number.length() - 2) : number);
    }

    private static InputStream unzipped(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }
}
