package canvass.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the importers take from one state's race page of November 2020.
 *
 * @param state the postal code
 * @param firstClosing when the page says that the state's polls close, or the first or most of them
 * @param updated when its figures were last changed
 * @param votes2016 the state's own result of four years before
 */
record RacePage(
        String state,
        String name,
        int electors,
        Instant firstClosing,
        Instant updated,
        List<Candidate> candidates,
        List<County> counties,
        List<District> districts,
        EarlierVotes votes2016) {

    record Candidate(String key, String lastName, String name, String party, long votes) {}

    /** @param votes2016 all votes for President four years before */
    record County(String fips, String name, long votes2016) {}

    /** @param votes by the candidates' keys */
    record District(String name, int reporting, int precincts, Map<String, Long> votes, long total) {}

    /** All pages in a folder, by the states' names. */
    static List<RacePage> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        return files.stream().map(RacePage::read).toList();
    }

    static RacePage read(Path file) {
        JsonNode race =
                JsonMapper.shared().readTree(file).path("data").path("races").path(0);
        return new RacePage(
                race.path("state_id").stringValue(),
                race.path("state_name").stringValue(),
                race.path("electoral_votes").intValue(),
                Instant.parse(race.path("poll_time").stringValue()),
                Instant.parse(race.path("last_updated").stringValue()),
                race.path("candidates").values().stream()
                        .map(RacePage::candidate)
                        .toList(),
                race.path("counties").values().stream().map(RacePage::county).toList(),
                race.path("congressional_districts").values().stream()
                        .map(RacePage::district)
                        .toList(),
                new EarlierVotes(
                        race.path("clinton2016").longValue(),
                        race.path("trump2016").longValue(),
                        race.path("votes2016").longValue()));
    }

    private static Candidate candidate(JsonNode node) {
        return new Candidate(
                node.path("candidate_key").stringValue(),
                node.path("last_name").stringValue(),
                node.path("name_display").stringValue(),
                node.path("party_id").stringValue(),
                node.path("votes").longValue());
    }

    private static County county(JsonNode node) {
        return new County(
                node.path("fips").stringValue(),
                node.path("name").stringValue(),
                node.path("votes2016").longValue());
    }

    private static District district(JsonNode node) {
        var votes = new LinkedHashMap<String, Long>();
        // A district's write-ins have another spelling than the candidates' list has.
        node.path("results")
                .properties()
                .forEach(e -> votes.put(
                        e.getKey().equals("write_ins") ? "write-ins" : e.getKey(),
                        e.getValue().longValue()));
        return new District(
                node.path("name").stringValue(),
                node.path("reporting").intValue(),
                node.path("precincts").intValue(),
                votes,
                node.path("votes").longValue());
    }
}
