package canvass.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Votes for President by county from 2000 to 2016, as two collections have them, each under the code that the place has in
 * 2020. Codes that are no unit of 2020 are those of ballots that a state counts outside its counties.
 */
final class CountyHistory {
    static final int FIRST = 2000;
    static final int LAST = 2016;

    /** Kansas City, counted apart from its county; two Virginian cities that became part of theirs; a county renamed. */
    private static final Map<String, String> TODAY =
            Map.of("36000", "29095", "51515", "51019", "51560", "51005", "46113", "46102");

    /** Rhode Island's ballots for federal offices only have no code in one collection. */
    private static final String RHODE_ISLAND_FEDERAL = "44000";

    /** Who gathered them. */
    enum Collection {
        MEDSL("medsl"),
        AMLANI_ALGARA("amlani-algara");

        private final String source;

        Collection(String source) {
            this.source = source;
        }

        /** The name that the pack's sources explain. */
        String source() {
            return source;
        }
    }

    private record Place(int year, String code) {}

    private final Map<Collection, Map<Place, EarlierVotes>> votes = new EnumMap<>(Collection.class);

    /** @param history the folder with both files */
    CountyHistory(Path history) throws IOException {
        votes.put(Collection.MEDSL, medsl(history.resolve("president-county-2000-2016.csv.gz")));
        votes.put(Collection.AMLANI_ALGARA, amlaniAlgara(history.resolve("president-county-1868-2020.csv.gz")));
    }

    Optional<EarlierVotes> find(Collection collection, int year, String code) {
        return Optional.ofNullable(of(collection).get(new Place(year, code)));
    }

    /** All places of a state, by code. */
    Map<String, EarlierVotes> inState(Collection collection, int year, String stateFips) {
        var found = new TreeMap<String, EarlierVotes>();
        of(collection).forEach((place, there) -> {
            if (place.year() == year && place.code().startsWith(stateFips)) {
                found.put(place.code(), there);
            }
        });
        return found;
    }

    private Map<Place, EarlierVotes> of(Collection collection) {
        return votes.getOrDefault(collection, Map.of());
    }

    /** A line is one candidate's; its total is left aside, being wrong where a line of the total itself is missing. */
    private static Map<Place, EarlierVotes> medsl(Path file) throws IOException {
        var places = new HashMap<Place, EarlierVotes>();
        forEachLine(file, line -> {
            String cell = line.getField("candidatevotes");
            if (!cell.equals("NA")) {
                long count = Long.parseLong(cell);
                String party = line.getField("party");
                add(
                        places,
                        Integer.parseInt(line.getField("year")),
                        line.getField("FIPS").equals("NA") ? RHODE_ISLAND_FEDERAL : line.getField("FIPS"),
                        new EarlierVotes(
                                party.equals("democrat") ? count : 0, party.equals("republican") ? count : 0, count));
            }
        });
        return places;
    }

    private static Map<Place, EarlierVotes> amlaniAlgara(Path file) throws IOException {
        var places = new HashMap<Place, EarlierVotes>();
        forEachLine(file, line -> {
            int year = new BigDecimal(line.getField("election_year")).intValueExact();
            if (year >= FIRST && year <= LAST) {
                add(
                        places,
                        year,
                        line.getField("fips"),
                        new EarlierVotes(
                                whole(line.getField("democratic_raw_votes")),
                                whole(line.getField("republican_raw_votes")),
                                whole(line.getField("raw_county_vote_totals"))));
            }
        });
        return places;
    }

    private static void add(Map<Place, EarlierVotes> places, int year, String fips, EarlierVotes there) {
        String code = "0".repeat(5 - fips.length()) + fips;
        places.merge(new Place(year, TODAY.getOrDefault(code, code)), there, EarlierVotes::plus);
    }

    /** The file has votes as {@code 851.0}. */
    private static long whole(String cell) {
        return new BigDecimal(cell).longValueExact();
    }

    private interface LineBody {
        void read(NamedCsvRecord line);
    }

    private static void forEachLine(Path file, LineBody body) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in);
                Stream<NamedCsvRecord> lines = csv.stream()) {
            lines.forEach(body::read);
        }
    }
}
