package canvass.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page's map of the United States, from the Census Bureau's cartographic boundaries as the npm package
 * {@code us-atlas} has them: already projected, Alaska and Hawaii inset, on a page of 975 by 610. {@code from} is the
 * unpacked package, {@code to} the page's folder.
 */
final class BoundariesImporter implements Importer {

    private static final Map<String, String> STATES = Arrays.stream(("01 AL,02 AK,04 AZ,05 AR,06 CA,08 CO,09 CT,10 DE,"
                            + "11 DC,12 FL,13 GA,15 HI,16 ID,17 IL,18 IN,19 IA,20 KS,21 KY,22 LA,23 ME,24 MD,25 MA,26 MI,"
                            + "27 MN,28 MS,29 MO,30 MT,31 NE,32 NV,33 NH,34 NJ,35 NM,36 NY,37 NC,38 ND,39 OH,40 OK,41 OR,"
                            + "42 PA,44 RI,45 SC,46 SD,47 TN,48 TX,49 UT,50 VT,51 VA,53 WA,54 WV,55 WI,56 WY")
                    .split(",", -1))
            .collect(Collectors.toUnmodifiableMap(s -> s.substring(0, 2), s -> s.substring(3)));

    /** Their counts are by other units than counties, of which there are no shapes here: they are drawn whole. */
    private static final List<String> DRAWN_WHOLE = List.of("AK", "DC");

    @Override
    public String name() {
        return "boundaries";
    }

    @Override
    public void write(Path from, Path target) throws IOException {
        Files.createDirectories(target);
        Topology states = Topology.read(from.resolve("states-albers-10m.json"));
        var lines = new ArrayList<String>();
        for (Topology.Feature state : states.features("states")) {
            lines.add(line("us/" + state(state), state));
        }
        write(lines, target.resolve("boundaries-states.json"));
        write(counties(from), target.resolve("boundaries-counties.json"));
    }

    private static List<String> counties(Path from) {
        Topology counties = Topology.read(from.resolve("counties-albers-10m.json"));
        var lines = new ArrayList<String>();
        for (Topology.Feature county : counties.features("counties")) {
            if (!DRAWN_WHOLE.contains(state(county))) {
                lines.add(line("us/" + state(county) + "/" + county.id(), county));
            }
        }
        for (Topology.Feature state : counties.features("states")) {
            if (DRAWN_WHOLE.contains(state(state))) {
                lines.add(line("us/" + state(state), state));
            }
        }
        return lines;
    }

    private static String state(Topology.Feature feature) {
        return STATES.getOrDefault(feature.id().substring(0, 2), "");
    }

    private static String line(String id, Topology.Feature feature) {
        return "{\"id\":\"%s\",\"name\":%s,\"d\":\"%s\"}"
                .formatted(id, JsonMapper.shared().writeValueAsString(feature.name()), Outline.path(feature));
    }

    private static void write(List<String> lines, Path file) throws IOException {
        lines.sort(null);
        Files.writeString(file, "{\"viewBox\":\"0 0 975 610\",\"features\":[\n" + String.join(",\n", lines) + "\n]}\n");
    }
}
