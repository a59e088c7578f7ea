package canvass.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canvass.count.Correction;
import canvass.count.SetAside;
import canvass.count.Tabulation;
import canvass.model.ChoiceId;
import canvass.standing.Stage;
import canvass.standing.Standings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The count of the 2020 US presidency, from the first return to December. */
final class Us2020Test {
    private static final Instant FIRST = Instant.parse("2020-11-03T23:12:16Z");
    private static final Instant LAST = Instant.parse("2020-12-02T00:00:00Z");
    private static final ChoiceId BIDEN = new ChoiceId("biden");
    private static final ChoiceId TRUMP = new ChoiceId("trump");

    private static Standings standings;

    @BeforeAll
    static void load() throws Exception {
        standings = Nights.load("us-2020");
    }

    private static Tabulation tabulation(String contest, Instant asOf) {
        return Nights.standing(standings, contest, asOf)
                .findCount()
                .orElseThrow()
                .tabulation();
    }

    @Test
    void before_election_day_it_is_scheduled_and_before_the_first_return_it_is_voted_on() {
        assertThat(Nights.standing(standings, "us-2020/president", Instant.parse("2020-11-02T12:00:00Z"))
                        .stage())
                .isEqualTo(Stage.SCHEDULED);
        assertThat(Nights.standing(standings, "us-2020/president", Instant.parse("2020-11-03T15:00:00Z"))
                        .stage())
                .isEqualTo(Stage.VOTING);
        assertThat(Nights.standing(standings, "us-2020/president", FIRST).stage())
                .isEqualTo(Stage.COUNTING);
    }

    @Test
    void the_electors_are_538_and_in_december_306_and_232_of_them_lead() {
        var tally = Nights.standing(standings, "us-2020/president", LAST)
                .findCount()
                .orElseThrow()
                .electors()
                .orElseThrow();

        assertThat(tally.total()).isEqualTo(538);
        assertThat(tally.needed()).isEqualTo(270);
        assertThat(tally.leading()).containsEntry(BIDEN, 306).containsEntry(TRUMP, 232);
        assertThat(tally.open()).isZero();
    }

    @Test
    void electors_leading_and_open_are_538_all_the_time() {
        for (Instant at = FIRST.minusSeconds(7_200); at.isBefore(LAST); at = at.plus(Duration.ofHours(9))) {
            var tally = Nights.standing(standings, "us-2020/president", at)
                    .findCount()
                    .orElseThrow()
                    .electors()
                    .orElseThrow();
            int leading = tally.leading().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(leading + tally.open()).as("at %s", at).isEqualTo(538);
        }
    }

    @Test
    void all_407_counts_that_went_down_are_marked_as_corrections() {
        List<Correction> corrections = tabulation("us-2020/president", LAST).corrections();

        assertThat(corrections.stream().filter(Correction::lowersTotal)).hasSize(407);
    }

    @Test
    void figures_beyond_what_a_county_can_cast_are_set_aside() {
        List<String> suspects = tabulation("us-2020/president", LAST).setAside().stream()
                .filter(SetAside::isSuspect)
                .map(s -> s.report().unit() + " " + s.report().effectiveAt())
                .toList();

        assertThat(suspects)
                .containsExactly(
                        "us/PA/42077 2020-11-04T01:52:56Z",
                        "us/MO/29105 2020-11-04T02:35:48Z",
                        "us/MN/27009 2020-11-04T04:37:38Z",
                        "us/TX/48323 2020-11-04T08:33:58Z",
                        "us/WV/54107 2020-11-07T14:18:12Z",
                        "us/OR/41015 2020-11-20T15:01:25Z",
                        "us/PA/42093 2020-11-25T00:12:32Z");
    }

    @Test
    void as_the_sources_state_it_every_state_at_any_moment_is_the_plain_sum_of_the_source_csv() throws IOException {
        Path csv = Nights.SHARED.resolve("us-2020/county-night.csv");
        assumeTrue(Files.exists(csv), "skipped: needs the source's county-night.csv in ../shared/data/us-2020");
        var rows = new ArrayList<NamedCsvRecord>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(rows::add);
        }
        var random = new Random(20201103);
        for (int i = 0; i < 40; i++) {
            // Half of the moments lie in the first night, where most changes are.
            long range = i % 2 == 0 ? 43_200 : Duration.between(FIRST, LAST).toSeconds();
            Instant at = FIRST.plusSeconds(random.nextLong(range));
            plainSums(rows, at)
                    .forEach((state, sums) -> assertThat(stated(state, at))
                            .as("%s as of %s", state, at)
                            .containsExactly(sums[0], sums[1]));
        }
    }

    private static Map<String, long[]> plainSums(List<NamedCsvRecord> rows, Instant at) {
        var latest = new HashMap<String, NamedCsvRecord>();
        for (NamedCsvRecord row : rows) {
            boolean early = row.getField("fips").equals("37153") && isBeforeNorthCarolinaCloses(row);
            if (!Instant.parse(row.getField("time")).isAfter(at) && !early) {
                latest.put(row.getField("fips"), row);
            }
        }
        var sums = new HashMap<String, long[]>();
        for (NamedCsvRecord row : latest.values()) {
            long[] sum = sums.computeIfAbsent(row.getField("state"), s -> new long[2]);
            sum[0] += Long.parseLong(row.getField("bidenj"));
            sum[1] += Long.parseLong(row.getField("trumpd"));
        }
        return sums;
    }

    /** The one county that reported before its polls closed: kept, shown, not counted. */
    private static boolean isBeforeNorthCarolinaCloses(NamedCsvRecord row) {
        return Instant.parse(row.getField("time")).isBefore(Instant.parse("2020-11-04T00:30:00Z"));
    }

    private static List<Long> stated(String stateName, Instant at) {
        var election = standings.findElection().orElseThrow();
        var unit = election.units().stream()
                .filter(u -> u.name().equals(stateName) && u.id().text().length() == 5)
                .findFirst()
                .orElseThrow();
        Tabulation tabulation =
                tabulation(election.contestsIn(unit.id()).getFirst().id().text(), at);
        return List.of(statedVotes(tabulation, BIDEN), statedVotes(tabulation, TRUMP));
    }

    private static long statedVotes(Tabulation tabulation, ChoiceId choice) {
        for (int c = 0; c < tabulation.contest().choices().size(); c++) {
            if (tabulation.contest().choices().get(c).id().equals(choice)) {
                return tabulation.count().stated().get(c);
            }
        }
        throw new AssertionError(choice);
    }
}
