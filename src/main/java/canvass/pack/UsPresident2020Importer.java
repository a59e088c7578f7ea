package canvass.pack;

import canvass.model.Election;
import canvass.model.Provenance;
import canvass.model.UnitId;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The count of the US presidency of 2020 as one newspaper's feed had it, by county and by state. */
final class UsPresident2020Importer implements Importer {
    private static final String NEWSPAPER = "The New York Times";
    private static final String TEAM = "Brown Political Review data team";
    private static final String TEAMS_REPOSITORY = "https://github.com/BPR-Data-Team/Election-Night";
    private static final String PAGES = "https://github.com/snichols/election2020 data/input";

    @Override
    public String name() {
        return "us-2020";
    }

    @Override
    public void write(Path sharedData, Path target) throws IOException {
        Path folder = sharedData.resolve("us-2020");
        Path history = sharedData.resolve("us-history");
        List<RacePage> pages = RacePage.readAll(folder.resolve("race-pages"));
        List<NamedCsvRecord> counties = lines(folder.resolve("county-night.csv"));
        Election election = UsPresident2020Definition.define(
                pages, counties, PollClosings2020.read(folder.resolve("poll-closures.csv"), pages), history);
        Files.createDirectories(target);
        PackWriter.write(election, target);
        EarlierResultsWriter.write(
                election, pages, new CountyHistory(history), target.resolve(ElectionPack.EARLIER_RESULTS));
        writeCounties(counties, pages, target.resolve("returns-counties.csv"));
        writeStates(lines(folder.resolve("state-night.csv")), target.resolve("returns-states.csv"));
        for (RacePage page : pages) {
            if (!page.districts().isEmpty()) {
                writeDistricts(page, target);
            }
        }
    }

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private static void writeCounties(List<NamedCsvRecord> lines, List<RacePage> pages, Path file) throws IOException {
        var provenance =
                new Provenance(NEWSPAPER, "race page feed", TEAM, TEAMS_REPOSITORY + " data/live_2020_data.csv");
        Map<String, String> states = pages.stream().collect(Collectors.toMap(RacePage::name, RacePage::state));
        try (var returns = new ReturnsWriter(file, provenance, List.of("biden", "trump", "reporting", "units"))) {
            for (NamedCsvRecord line : lines) {
                String state = states.getOrDefault(line.getField("state"), "DC");
                returns.line(
                        new UnitId("us/" + state + "/" + line.getField("fips")),
                        Instant.parse(line.getField("time")),
                        List.of(
                                line.getField("bidenj"),
                                line.getField("trumpd"),
                                line.getField("reporting"),
                                line.getField("precincts")));
            }
        }
    }

    /** Totals and the feed's own estimate only: its shares are rounded, so votes by candidate cannot be had from them. */
    private static void writeStates(List<NamedCsvRecord> lines, Path file) throws IOException {
        var provenance = new Provenance(NEWSPAPER, "race page feed", TEAM, TEAMS_REPOSITORY + " Same_Time_2020.csv");
        try (var returns = new ReturnsWriter(file, provenance, List.of("ballots", "expected"))) {
            for (NamedCsvRecord line : lines) {
                String expected = new BigDecimal(line.getField("eevp"))
                        .stripTrailingZeros()
                        .toPlainString();
                returns.line(
                        new UnitId("us/" + line.getField("state")),
                        Instant.parse(line.getField("timestamp")),
                        List.of(line.getField("votes"), expected));
            }
        }
    }

    /** One file a state that counts by congressional district: each has candidates of its own. */
    private static void writeDistricts(RacePage page, Path target) throws IOException {
        List<RacePage.Candidate> candidates = UsPresident2020Definition.inOrder(page.candidates());
        var columns = new ArrayList<>(List.of("contest"));
        candidates.forEach(candidate -> columns.add(UsPresident2020Definition.slug(candidate)));
        columns.addAll(List.of("reporting", "units", "ballots"));
        String place = page.name().toLowerCase(Locale.ROOT);
        var provenance = new Provenance(NEWSPAPER, "race page", "snichols/election2020", PAGES + "/" + place + ".json");
        Path file = target.resolve("returns-districts-" + place + ".csv");
        try (var returns = new ReturnsWriter(file, provenance, columns)) {
            for (RacePage.District district : page.districts()) {
                String code = UsPresident2020Definition.districtCode(page, district);
                returns.line(
                        new UnitId("us/" + page.state() + "/" + code),
                        page.updated(),
                        cells(code, district, candidates));
            }
        }
    }

    private static List<String> cells(String code, RacePage.District district, List<RacePage.Candidate> candidates) {
        var cells = new ArrayList<>(List.of("president/" + code));
        for (RacePage.Candidate candidate : candidates) {
            Long votes = district.votes().get(candidate.key());
            cells.add(votes == null ? "" : votes.toString());
        }
        cells.add(Integer.toString(district.reporting()));
        cells.add(Integer.toString(district.precincts()));
        cells.add(Long.toString(district.total()));
        return cells;
    }
}
