package canvass.backtest;

import canvass.call.AreaProjection;
import canvass.call.Category;
import canvass.call.Frame;
import canvass.call.MarginInterval;
import canvass.call.Projection;
import canvass.call.ProjectionSettings;
import canvass.call.Projector;
import canvass.call.Returns;
import canvass.call.ShareInterval;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bolivia's general election of 20 October 2019 from the tally sheets that the preliminary count had when it stopped at 19:40
 * in La Paz (23:40 UTC). No earlier election is used: only where each sheet is from and how many were registered for it.
 */
public final class Bolivia2019 {
    private static final String STOPPED = "trep - acta.2019.10.20.19.40.57.zip";
    private static final String OFFICIAL = "final_computo.zip";
    private static final String SHEET = "Número Mesa";
    private static final String[] LOCALITY = {"País", "Departamento", "Provincia", "Municipio", "Localidad"};
    private static final String[] PRECINCT = {"País", "Departamento", "Provincia", "Municipio", "Localidad", "Recinto"};

    /** The margin is between the first two. */
    private static final List<String> CHOICES =
            List.of("MAS - IPSP", "CC", "21F", "PDC", "MTS", "MNR", "PAN-BOL", "UCS", "FPV");

    private final Projection projection;
    private final double truth;
    private final double counted;
    private final int sheets;
    private final int known;
    private final double level;

    /**
     * Reads both counts and projects the first.
     *
     * @param folder with the two zip files
     * @throws IOException when one of them cannot be read
     */
    public Bolivia2019(Path folder, int draws, long seed) throws IOException {
        List<NamedCsvRecord> official = lines(folder.resolve(OFFICIAL));
        List<NamedCsvRecord> stopped = lines(folder.resolve(STOPPED));
        var settings = new ProjectionSettings(0.9, draws, seed);
        this.projection = new Projector(frame(official)).project(returns(official, stopped), settings);
        this.truth = lead(official);
        this.counted = lead(stopped);
        this.sheets = official.size();
        this.known = stopped.size();
        this.level = settings.level();
    }

    /** The final lead as a share of valid votes, in points. */
    public double truth() {
        return truth;
    }

    /** The projected lead as a share of valid votes, in points. */
    public double lead() {
        return 100 * projection.total().margin() * twoShare();
    }

    /** Its 90 % interval in points: that of the margin between the two, as a share of all valid votes. */
    public double[] interval() {
        MarginInterval margin = projection.total().interval(level);
        return new double[] {100 * margin.lower() * twoShare(), 100 * margin.upper() * twoShare()};
    }

    private double twoShare() {
        return projection.total().choices().stream()
                .limit(2)
                .mapToDouble(ShareInterval::share)
                .sum();
    }

    /** For people: the projection, the result, and which places are still out. */
    public List<String> lines() {
        double[] interval = interval();
        var lines = new ArrayList<String>();
        lines.add("Bolivia, 20 October 2019, preliminary count as of 23:40:57 UTC (19:40:57 in La Paz)");
        lines.add(String.format(Locale.ROOT, "Sheets counted      %,d of %,d", known, sheets));
        lines.add(text("Lead counted        %.2f points of valid votes", counted));
        lines.add(text("Lead projected      %.2f points", lead())
                + text(", 90 %% interval %.2f", interval[0])
                + text(" to %.2f", interval[1])
                + text(" (%.2f wide)", interval[1] - interval[0]));
        lines.add(text("Lead in the end     %.2f points in the official count", truth)
                + (interval[0] <= truth && truth <= interval[1] ? ": inside" : ": outside"));
        lines.add("");
        lines.add("Still out, by where the most votes are:");
        projection.groups().stream()
                .sorted(Comparator.comparingLong(AreaProjection::outstanding).reversed())
                .forEach(g -> lines.add(String.format(
                        Locale.ROOT,
                        "  %-12s about %,9d votes out, %,9d counted, margin of the two there %+6.1f points",
                        g.area(),
                        g.outstanding(),
                        g.counted(),
                        100 * g.margin())));
        return lines;
    }

    /** The same as one line of JSON. */
    public String json() {
        double[] interval = interval();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("asOf", "2019-10-20T23:40:57Z");
        json.put("sheets", sheets);
        json.put("counted", known);
        json.put("leadCountedPoints", counted);
        json.put("leadPoints", lead());
        json.put("lowerPoints", interval[0]);
        json.put("upperPoints", interval[1]);
        json.put("finalLeadPoints", truth);
        var groups = json.putArray("outstanding");
        for (AreaProjection group : projection.groups()) {
            ObjectNode each = groups.addObject();
            each.put("group", group.area());
            each.put("counted", group.counted());
            each.put("outstanding", group.outstanding());
            each.put("margin", group.margin());
        }
        return JsonMapper.builder().build().writeValueAsString(json);
    }

    private static Frame frame(List<NamedCsvRecord> sheets) {
        return Frame.of(sheets.stream().map(s -> s.getField(SHEET)).toList())
                .group(Category.of(
                        "department", sheets.stream().map(Bolivia2019::group).toList()))
                .classes(places(sheets, "province", "País", "Departamento", "Provincia"))
                .classes(places(sheets, "municipality", "País", "Departamento", "Provincia", "Municipio"))
                .classes(places(sheets, "precinct", PRECINCT))
                .covariate("registered", registered(sheets, SHEET))
                .covariate("precinct_size", registered(sheets, PRECINCT))
                .covariate("locality_size", registered(sheets, LOCALITY))
                .build();
    }

    /** The logarithm of how many were registered in a sheet's place, which was known before: town and country vote differently. */
    private static double[] registered(List<NamedCsvRecord> sheets, String... place) {
        List<String> names = sheets.stream().map(s -> path(s, place)).toList();
        Map<String, Double> sums = new HashMap<>();
        for (int unit = 0; unit < sheets.size(); unit++) {
            sums.merge(names.get(unit), Double.valueOf(sheets.get(unit).getField("Inscritos")), Double::sum);
        }
        return names.stream()
                .mapToDouble(name -> Math.log(1 + sums.getOrDefault(name, 0.0)))
                .toArray();
    }

    private static String path(NamedCsvRecord sheet, String... columns) {
        return String.join("/", Arrays.stream(columns).map(sheet::getField).toList());
    }

    private static String group(NamedCsvRecord sheet) {
        return sheet.getField("País").equals("Bolivia") ? sheet.getField("Departamento") : "abroad";
    }

    /** A place by its whole path, since names of small places are not unique. */
    private static Category places(List<NamedCsvRecord> sheets, String name, String... columns) {
        return Category.of(
                name,
                sheets.stream()
                        .map(s -> String.join(
                                "/", Arrays.stream(columns).map(s::getField).toList()))
                        .toList());
    }

    private static Returns returns(List<NamedCsvRecord> sheets, List<NamedCsvRecord> counted) {
        Map<String, Integer> places = new HashMap<>();
        for (int unit = 0; unit < sheets.size(); unit++) {
            places.put(sheets.get(unit).getField(SHEET), unit);
        }
        long[][] votes = new long[CHOICES.size()][sheets.size()];
        boolean[] reported = new boolean[sheets.size()];
        double[] expected = new double[sheets.size()];
        Arrays.fill(expected, Double.NaN);
        for (NamedCsvRecord sheet : counted) {
            int unit = places.getOrDefault(sheet.getField(SHEET), -1);
            for (int c = 0; unit >= 0 && c < votes.length; c++) {
                votes[c][unit] = Long.parseLong(sheet.getField(CHOICES.get(c)));
                // A sheet without any valid vote is one that was not read yet.
                reported[unit] |= votes[c][unit] > 0;
                expected[unit] = 1;
            }
        }
        return Returns.of(CHOICES, votes, reported, expected);
    }

    private static double lead(List<NamedCsvRecord> sheets) {
        long[] votes = new long[CHOICES.size()];
        for (NamedCsvRecord sheet : sheets) {
            for (int c = 0; c < votes.length; c++) {
                votes[c] += Long.parseLong(sheet.getField(CHOICES.get(c)));
            }
        }
        return 100.0 * (votes[0] - votes[1]) / Arrays.stream(votes).sum();
    }

    private static List<NamedCsvRecord> lines(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile());
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(file.getInputStream(file.entries().nextElement()))) {
            return reader.stream().toList();
        }
    }

    private static String text(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
