package canvass.pack;

import canvass.model.Election;
import canvass.model.Unit;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes how the units of 2020 voted for President before, each line from one collection or page. */
final class EarlierResultsWriter {
    private static final String ALASKA = "us/AK";

    /**
     * Where a year's first collection is incomplete or early and the other has the published totals. The first is MEDSL's
     * for 2000 and 2016, the other's for the years between: MEDSL's 2004 and 2012 lack New York's second ballot lines and
     * other counts that came late, and its 2008 lacks counties' late counts; the other's 2016 was taken before the count's end.
     */
    private static final Map<Integer, Set<String>> OTHER_COLLECTION =
            Map.of(2000, Set.of("FL", "VA"), 2008, Set.of("ND"), 2012, Set.of("IN", "MA", "ME"));

    /**
     * The districts of Maine and Nebraska as drawn in 2011, where a source has them: Nebraska's of 2016 by its Secretary of
     * State, by county and district, the third being the state's less the two; the second's of 2012 as a page of unit histories has it.
     */
    private static final List<List<String>> DISTRICTS = List.of(
            List.of("us/NE/NE-1", "2016", "openelections", "282363", "100132", "158642"),
            List.of("us/NE/NE-2", "2012", "margin-matters", "266727", "121889", "140976"),
            List.of("us/NE/NE-2", "2016", "openelections", "291680", "131030", "137564"),
            List.of("us/NE/NE-3", "2016", "openelections", "270184", "53332", "199755"));

    private final CountyHistory history;
    private final Map<String, EarlierVotes> pages = new HashMap<>();
    private final CsvWriter csv;

    private EarlierResultsWriter(CountyHistory history, List<RacePage> pages, CsvWriter csv) {
        this.history = history;
        pages.forEach(page -> this.pages.put(page.state(), page.votes2016()));
        this.csv = csv;
    }

    static void write(Election election, List<RacePage> pages, CountyHistory history, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord("unit", "year", "source", "ballots", "Democratic", "Republican");
            var writer = new EarlierResultsWriter(history, pages, csv);
            election.units().forEach(writer::unit);
        }
    }

    private void unit(Unit unit) {
        switch (unit.type()) {
            case STATE -> state(unit);
            case COUNTY -> county(unit);
            case STATE_HOUSE_DISTRICT -> alaskanDistrict(unit);
            case CONGRESSIONAL_DISTRICT ->
                DISTRICTS.stream()
                        .filter(line -> line.getFirst().equals(unit.id().text()))
                        .forEach(csv::writeRecord);
            case COUNTRY, PRECINCT, OTHER -> {}
        }
    }

    private void state(Unit state) {
        String fips = state.fips().orElseThrow();
        for (int year = CountyHistory.FIRST; year < CountyHistory.LAST; year += 4) {
            if (!(state.id().text().equals(ALASKA) && year == 2004)) {
                var collection = collection(state.id().shortName(), year);
                EarlierVotes sum = EarlierVotes.NONE;
                for (String code : history.inState(collection, year, fips).keySet()) {
                    sum = sum.plus(votes(collection, year, code));
                }
                line(state, year, collection.source(), sum);
            }
        }
        EarlierVotes page = pages.get(state.id().shortName());
        if (page == null) {
            var collection = CountyHistory.Collection.MEDSL;
            line(state, CountyHistory.LAST, collection.source(), votes(collection, CountyHistory.LAST, fips + "001"));
        } else {
            line(state, CountyHistory.LAST, "race-page", page);
        }
    }

    private void county(Unit county) {
        String code = county.fips().orElseThrow();
        String state = county.parent().orElseThrow().shortName();
        for (int year = CountyHistory.FIRST; year <= CountyHistory.LAST; year += 4) {
            var collection = collection(state, year);
            // Broomfield, Colorado, is younger than the election of 2000.
            if (history.find(collection, year, code).isPresent()) {
                EarlierVotes there = votes(collection, year, code);
                line(county, year, collection.source(), year == CountyHistory.LAST ? onPage(county, there) : there);
            }
        }
    }

    /** Its districts were drawn anew in 2013. */
    private void alaskanDistrict(Unit district) {
        String code =
                "020" + district.id().text().substring(district.id().text().length() - 2);
        var collection = CountyHistory.Collection.MEDSL;
        EarlierVotes there = votes(collection, CountyHistory.LAST, code);
        line(district, CountyHistory.LAST, collection.source(), onPage(district, there));
    }

    /** The collections leave out other votes in some states; the race page has them all. */
    private static EarlierVotes onPage(Unit unit, EarlierVotes there) {
        return there.withBallots(unit.earlierBallots().orElseThrow());
    }

    private static CountyHistory.Collection collection(String state, int year) {
        boolean first = year == CountyHistory.FIRST || year == CountyHistory.LAST;
        boolean other = OTHER_COLLECTION.getOrDefault(year, Set.of()).contains(state);
        return first != other || state.equals("AK")
                ? CountyHistory.Collection.MEDSL
                : CountyHistory.Collection.AMLANI_ALGARA;
    }

    /** One collection's totals are wrong in places: where both have the same votes, the other's total is taken. */
    private EarlierVotes votes(CountyHistory.Collection collection, int year, String code) {
        EarlierVotes own = history.find(collection, year, code).orElseThrow();
        return history.find(CountyHistory.Collection.MEDSL, year, code)
                .filter(own::hasSameParties)
                .orElse(own);
    }

    private void line(Unit unit, int year, String source, EarlierVotes votes) {
        csv.writeRecord(
                unit.id().text(),
                Integer.toString(year),
                source,
                Long.toString(votes.ballots()),
                Long.toString(votes.democratic()),
                Long.toString(votes.republican()));
    }
}
