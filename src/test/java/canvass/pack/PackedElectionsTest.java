package canvass.pack;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The elections that ship, read as the application reads them. */
final class PackedElectionsTest {
    private static final Path DATA = Path.of("data");
    private static final Path FIGURES = Path.of("../shared/data");

    @Test
    void every_shipped_election_is_found_by_its_id() throws Exception {
        var packs = new Packs(List.of(DATA));
        assertThat(packs.list()).extracting(ElectionId::text).contains("mn-2020", "us-2020");
        for (ElectionId id : packs.list()) {
            assertThat(packs.find(id).orElseThrow().election().id()).isEqualTo(id);
        }
    }

    @Test
    void the_presidency_has_538_electors_of_whom_270_are_needed() throws Exception {
        Contest president = election("us-2020").contests().iterator().next();
        var electors = (CountingRule.Electors) president.rule();
        assertThat(president.id()).hasToString("us-2020/president");
        assertThat(electors.total()).isEqualTo(538);
        assertThat(electors.needed()).isEqualTo(270);
        assertThat(electors.allocations()).hasSize(56);
        assertThat(electors.allocations().stream()
                        .filter(a -> !a.addsToPopularVote())
                        .map(a -> a.contest() + " " + a.electors()))
                .containsExactly(
                        "us-2020/president/ME-1 1",
                        "us-2020/president/ME-2 1",
                        "us-2020/president/NE-1 1",
                        "us-2020/president/NE-2 1",
                        "us-2020/president/NE-3 1");
    }

    @Test
    void maine_and_nebraska_appoint_two_electors_statewide() throws Exception {
        var electors = (CountingRule.Electors)
                election("us-2020").contests().iterator().next().rule();
        Map<ContestId, Integer> byContest =
                electors.allocations().stream().collect(toMap(a -> a.contest(), a -> a.electors()));
        assertThat(byContest)
                .containsEntry(new ContestId("us-2020/president/ME"), 2)
                .containsEntry(new ContestId("us-2020/president/NE"), 2)
                .containsEntry(new ContestId("us-2020/president/DC"), 3)
                .containsEntry(new ContestId("us-2020/president/CA"), 55);
    }

    @Test
    void biden_and_trump_stand_first_and_second_in_every_contest() throws Exception {
        for (Contest contest : election("us-2020").contests()) {
            assertThat(contest.choices().stream().limit(2).map(c -> c.id().text()))
                    .as(contest.id().text())
                    .containsExactly("biden", "trump");
        }
    }

    @Test
    void every_state_says_when_its_polls_close() throws Exception {
        Election election = election("us-2020");
        List<Unit> states = election.units().stream()
                .filter(unit -> unit.type() == UnitType.STATE)
                .toList();
        assertThat(states).hasSize(51).allSatisfy(state -> {
            assertThat(state.pollClosings())
                    .isNotEmpty()
                    .allSatisfy(closing -> assertThat(closing.at())
                            .isBetween(Instant.parse("2020-11-03T23:00:00Z"), Instant.parse("2020-11-04T06:00:00Z")));
        });
        assertThat(closings(election, "us/AR/05001")).containsExactly("2020-11-04T01:30:00Z America/Chicago");
        assertThat(closings(election, "us/IA/19001")).containsExactly("2020-11-04T03:00:00Z America/Chicago");
        assertThat(closings(election, "us/IN/18001"))
                .containsExactly(
                        "2020-11-03T23:00:00Z America/Indiana/Indianapolis", "2020-11-04T00:00:00Z America/Chicago");
        assertThat(closings(election, "us/TN/47001"))
                .containsExactly("2020-11-04T01:00:00Z America/Chicago", "2020-11-04T01:00:00Z America/New_York");
        assertThat(closings(election, "us/AK/02901"))
                .containsExactly("2020-11-04T05:00:00Z America/Anchorage", "2020-11-04T06:00:00Z America/Adak");
    }

    private static List<String> closings(Election election, String unit) {
        return election.pollClosings(new UnitId(unit)).stream()
                .map(c -> c.at() + " " + c.zone())
                .toList();
    }

    @Test
    void a_states_earlier_ballots_are_those_of_its_counties() throws Exception {
        Election election = election("us-2020");
        for (Unit state : election.units()) {
            long inside = election.children(state.id()).stream()
                    .mapToLong(child -> election.get(child).earlierBallots().orElse(0))
                    .sum();
            if (inside > 0) {
                assertThat(state.earlierBallots()).as(state.id().text()).hasValue(inside);
            }
        }
        assertThat(election.get(new UnitId("us")).earlierBallots().orElse(0)).isBetween(136_000_000L, 138_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-2020", "mn-2020"})
    void every_line_of_the_returns_is_of_a_known_unit_and_known_choices_at_a_time_of_its_own(String id)
            throws Exception {
        ElectionPack pack = ElectionPack.read(DATA.resolve(id));
        assertThat(pack.returns()).isNotEmpty();
        for (Path file : pack.returns()) {
            assertThat(Files.size(file)).isLessThan(1_500_000);
            var seen = new HashSet<String>();
            for (NamedCsvRecord line : lines(file)) {
                String unit = line.getField("unit");
                String time = line.getField("time");
                assertThat(pack.election().find(new UnitId(unit))).as(unit).isPresent();
                assertThat(Instant.parse(time)).isAfter("2020-11-03T00:00:00Z");
                assertThat(seen.add(unit + time))
                        .as("%s %s stands twice", unit, time)
                        .isTrue();
            }
        }
    }

    @Test
    void the_counties_file_has_all_16676_counts_and_ends_where_the_night_did() throws Exception {
        List<NamedCsvRecord> lines = lines(DATA.resolve("us-2020/returns-counties.csv"));
        assertThat(lines).hasSize(16_676);
        assertThat(last(lines, "us/PA/42101")).isEqualTo("Biden 603790 | Trump 132740 | 1703 of 1703");
        assertThat(last(lines, "us/AK/02901")).isEqualTo("Biden 3477 | Trump 3511 | 9 of 9");
        assertThat(last(lines, "us/DC/11001")).isEqualTo("Biden 39041 | Trump 1725 | 15 of 15");
    }

    @Test
    void the_districts_of_maine_and_nebraska_have_one_count_each() throws Exception {
        assertThat(districts("maine")).containsExactly("us/ME/ME-1 263358 : 162201", "us/ME/ME-2 156675 : 179911");
        assertThat(districts("nebraska"))
                .containsExactly(
                        "us/NE/NE-1 130707 : 178100", "us/NE/NE-2 171924 : 150317", "us/NE/NE-3 65713 : 221653");
    }

    private static List<String> districts(String state) throws IOException {
        return lines(DATA.resolve("us-2020/returns-districts-" + state + ".csv")).stream()
                .map(line -> line.getField("unit") + " " + line.getField("biden") + " : " + line.getField("trump"))
                .toList();
    }

    private static String last(List<NamedCsvRecord> lines, String unit) {
        NamedCsvRecord last = lines.stream()
                .filter(line -> line.getField("unit").equals(unit))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return "Biden %s | Trump %s | %s of %s"
                .formatted(
                        last.getField("biden"),
                        last.getField("trump"),
                        last.getField("reporting"),
                        last.getField("units"));
    }

    @Test
    void the_counties_file_says_line_for_line_what_the_source_says() throws Exception {
        Path source = FIGURES.resolve("us-2020/county-night.csv");
        assumeTrue(Files.exists(source), "the figures are not at hand in ../shared/data");
        List<NamedCsvRecord> theirs = lines(source);
        List<NamedCsvRecord> ours = lines(DATA.resolve("us-2020/returns-counties.csv"));
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.size(); i++) {
            NamedCsvRecord our = ours.get(i);
            NamedCsvRecord their = theirs.get(i);
            assertThat(our.getField("unit")).endsWith("/" + their.getField("fips"));
            assertThat(our.getField("time")).startsWith(their.getField("time").replace("Z", ""));
            assertThat(our.getField("biden")).isEqualTo(their.getField("bidenj"));
            assertThat(our.getField("trump")).isEqualTo(their.getField("trumpd"));
        }
    }

    @Test
    void counts_of_one_second_follow_each_other_by_microseconds() throws Exception {
        List<String> times = lines(DATA.resolve("us-2020/returns-counties.csv")).stream()
                .filter(line -> line.getField("unit").equals("us/FL/12099"))
                .map(line -> line.getField("time"))
                .filter(time -> time.startsWith("2020-11-04T10:43:37"))
                .toList();
        assertThat(times)
                .containsExactly(
                        "2020-11-04T10:43:37Z",
                        "2020-11-04T10:43:37.000001Z",
                        "2020-11-04T10:43:37.000002Z",
                        "2020-11-04T10:43:37.000003Z");
    }

    @Test
    void minnesota_ends_with_its_certified_totals_in_counties_and_state_alike() throws Exception {
        List<NamedCsvRecord> state = lines(DATA.resolve("mn-2020/returns-state.csv"));
        NamedCsvRecord certified = state.getLast();
        assertThat(certified.getField("biden")).isEqualTo("1717077");
        assertThat(certified.getField("ballots")).isEqualTo("3277171");
        var counties = lines(DATA.resolve("mn-2020/returns-counties.csv")).stream()
                .collect(toMap(line -> line.getField("unit"), line -> line, (earlier, later) -> later));
        assertThat(counties).hasSize(87);
        assertThat(counties.values().stream()
                        .mapToLong(line -> Long.parseLong(line.getField("biden")))
                        .sum())
                .isEqualTo(1_717_077);
    }

    @Test
    void minnesotas_test_votes_before_the_polls_opened_are_kept() throws Exception {
        NamedCsvRecord first = lines(DATA.resolve("mn-2020/returns-state.csv")).getFirst();
        assertThat(first.getField("time")).isEqualTo("2020-11-03T07:34:37Z");
        assertThat(first.getField("ballots")).isEqualTo("6923");
    }

    private static Election election(String id) throws PackException {
        return ElectionPack.read(DATA.resolve(id)).election();
    }

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
