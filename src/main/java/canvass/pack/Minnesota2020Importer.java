package canvass.pack;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.PollClosing;
import canvass.model.Provenance;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Minnesota's own count of the presidency of 2020, from every version of its media files: a line where a county's or the
 * state's figures are not what the version before had.
 */
final class Minnesota2020Importer implements Importer {
    private static final UnitId STATE = new UnitId("us/MN");
    private static final Instant POLLS_CLOSE = Instant.parse("2020-11-04T02:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final String REPOSITORY = "https://github.com/heuermh/minnesota-2020-election-results ";

    /** The choices' ids by the candidates' numbers in the media files, which are their places on the ballot. */
    private static final Map<String, String> IDS = Map.of(
            "0301", "trump",
            "0401", "biden",
            "0501", "de-la-fuente",
            "0601", "hawkins",
            "0701", "west",
            "0801", "pierce",
            "0901", "la-riva",
            "1001", "kennedy",
            "1201", "jorgensen",
            "9901", "write-ins");

    /** One line of a media file: a candidate in a place. */
    private record MediaLine(String county, String candidate, String name, String party, Figures figures) {
        static MediaLine parse(String line) {
            String[] f = line.split(";", -1);
            return new MediaLine(
                    f[1], f[6], f[7], f[10], new Figures(f[11], f[12], f[15], new ArrayList<>(List.of(f[13]))));
        }
    }

    /** What one version says of one place. */
    private record Figures(String reporting, String units, String ballots, List<String> votes) {
        Figures and(Figures next) {
            if (!reporting.equals(next.reporting) || !units.equals(next.units) || !ballots.equals(next.ballots)) {
                throw new IllegalArgumentException("two candidates of one place differ in its totals");
            }
            votes.addAll(next.votes);
            return this;
        }
    }

    @Override
    public String name() {
        return "mn-2020";
    }

    @Override
    public void write(Path sharedData, Path target) throws IOException {
        Path folder = sharedData.resolve("mn-2020");
        RacePage page = RacePage.read(sharedData.resolve("us-2020/race-pages/minnesota.json"));
        Election election = define(page, choices(folder.resolve("USPresCty")));
        PackWriter.write(election, target);
        List<String> columns = columns(election);
        writeVersions(folder.resolve("USPresCty"), target.resolve("returns-counties.csv"), columns);
        writeVersions(folder.resolve("USPres"), target.resolve("returns-state.csv"), columns);
    }

    private static List<Choice> choices(Path folder) throws IOException {
        var choices = new LinkedHashMap<String, Choice>();
        for (MediaLine line : lines(versions(folder).getFirst())) {
            choices.putIfAbsent(line.candidate(), new Choice(id(line.candidate()), line.name(), line.party()));
        }
        return List.copyOf(choices.values());
    }

    private static ChoiceId id(String candidate) {
        return new ChoiceId(Optional.ofNullable(IDS.get(candidate))
                .orElseThrow(() -> new IllegalArgumentException("no id for candidate " + candidate)));
    }

    private static Election define(RacePage page, List<Choice> choices) {
        long ballots =
                page.counties().stream().mapToLong(RacePage.County::votes2016).sum();
        var units = new ArrayList<Unit>();
        units.add(new Unit(
                STATE,
                page.name(),
                UnitType.STATE,
                Optional.empty(),
                Optional.of("27"),
                List.of(new PollClosing(POLLS_CLOSE, ZONE)),
                OptionalLong.of(ballots)));
        page.counties().stream()
                .sorted(Comparator.comparing(RacePage.County::fips))
                .map(county -> new Unit(
                        new UnitId(STATE + "/" + county.fips()),
                        county.name(),
                        UnitType.COUNTY,
                        Optional.of(STATE),
                        Optional.of(county.fips()),
                        List.of(),
                        OptionalLong.of(county.votes2016())))
                .forEach(units::add);
        var contest = new Contest(
                new ContestId("mn-2020/president"),
                "President: Minnesota",
                STATE,
                choices,
                new CountingRule.Plurality());
        return new Election(
                new ElectionId("mn-2020"),
                "Minnesota's count of the presidential election, 2020",
                LocalDate.of(2020, 11, 3),
                ZONE,
                List.of(contest),
                units);
    }

    private static List<String> columns(Election election) {
        var columns = new ArrayList<String>();
        election.contests()
                .iterator()
                .next()
                .choices()
                .forEach(choice -> columns.add(choice.id().text()));
        columns.addAll(List.of("reporting", "units", "ballots"));
        return columns;
    }

    private static void writeVersions(Path folder, Path file, List<String> columns) throws IOException {
        var provenance = new Provenance(
                "Minnesota Secretary of State",
                "media file " + folder.getFileName() + ".txt",
                "heuermh",
                REPOSITORY + folder.getFileName() + ".txt");
        var before = new HashMap<UnitId, Figures>();
        try (var returns = new ReturnsWriter(file, provenance, columns)) {
            for (Path version : versions(folder)) {
                var now = new LinkedHashMap<UnitId, Figures>();
                lines(version).forEach(line -> now.merge(unit(line.county()), line.figures(), Figures::and));
                now.forEach((unit, figures) -> {
                    if (!figures.equals(before.put(unit, figures))) {
                        returns.line(unit, publishedAt(version), cells(figures));
                    }
                });
            }
        }
    }

    private static List<String> cells(Figures figures) {
        var cells = new ArrayList<>(figures.votes());
        cells.addAll(List.of(figures.reporting(), figures.units(), figures.ballots()));
        return cells;
    }

    /** The state numbers its counties 1 to 87 in the order of the alphabet; FIPS has the same order in odd numbers. */
    private static UnitId unit(String county) {
        return county.isEmpty() ? STATE : new UnitId("%s/27%03d".formatted(STATE, 2 * Integer.parseInt(county) - 1));
    }

    /** The time that a version's name begins with: {@code 20201104T021005Z}. */
    private static Instant publishedAt(Path version) {
        String n = String.valueOf(version.getFileName());
        return Instant.parse(n.substring(0, 4) + "-" + n.substring(4, 6) + "-" + n.substring(6, 11) + ":"
                + n.substring(11, 13) + ":" + n.substring(13, 16));
    }

    private static List<Path> versions(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<MediaLine> lines(Path version) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(version));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty())
                    .map(MediaLine::parse)
                    .toList();
        }
    }
}
