package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every reader on all of the real figures that are kept beside the project. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class RealFiguresTest {

    private static Findings read(Path file, Election election) throws IOException {
        Received document = Documents.received(file);
        FeedReader reader = Feeds.recognise(document.sample()).orElseThrow(() -> new AssertionError(file));
        return Documents.read(reader, document, election);
    }

    @Test
    void the_county_night_has_16676_reports() throws IOException {
        Findings found = read(Documents.real("us-2020/county-night.csv"), RealElections.president2020());

        assertThat(found.refusals).isEmpty();
        assertThat(found.warnings).isEmpty();
        assertThat(found.reports).hasSize(16_676);
        assertThat(found.reportsInShort())
                .startsWith(
                        "us-2020/president/IN us/IN/18055 total 2020-11-03T23:12:16Z | trump 5460 biden 2371 | 0 of 32"
                                + " | line 2\n");
        assertThat(found.reports.stream().map(CountReport::contest).distinct()).hasSize(51);
    }

    @Test
    void the_state_night_has_11048_lines_of_which_45_stand_twice() throws IOException {
        Findings found = read(Documents.real("us-2020/state-night.csv"), RealElections.president2020());

        assertThat(found.refusals).isEmpty();
        assertThat(found.warnings).hasSize(45).extracting(Problem::code).containsOnly("duplicate-line");
        assertThat(found.reports).hasSize(11_003);
        assertThat(found.reportsInShort())
                .startsWith("us-2020/president/AK us/AK total 2020-11-04T07:47:41Z | of 113744 | 3100 bp | line 2\n");
    }

    @Test
    void all_fifty_race_pages_are_read() throws IOException {
        Election election = RealElections.president2020();
        var warned = new TreeMap<String, TreeSet<String>>();
        var counted = new TreeMap<CountType, Integer>();
        for (Path file : RealElections.filesIn("us-2020/race-pages")) {
            Findings found = read(file, election);
            assertThat(found.refusals).as("%s", file).isEmpty();
            found.warnings.forEach(w -> warned.computeIfAbsent(w.code(), c -> new TreeSet<>())
                    .add(file.getFileName() + " " + w.field().replaceAll("\\[\\d+]", "")));
            found.reports.forEach(r -> counted.merge(r.type(), 1, Integer::sum));
        }

        // 9,215 entries of time series of which 8 stand twice, 50 states, 5 districts, 3,151 counties.
        assertThat(counted).hasToString("{TOTAL=12413, ABSENTEE=1463}");
        assertThat(warned.get("total-differs"))
                .containsExactly(
                        "alaska.json data.races.candidates",
                        "california.json data.races.candidates",
                        "maryland.json data.races.candidates",
                        "utah.json data.races.candidates",
                        "west-virginia.json data.races.candidates");
        assertThat(warned.keySet()).containsExactly("duplicate-line", "total-differs");
    }

    @Test
    void a_race_page_gives_counties_and_absentees_and_the_state() throws IOException {
        Findings found = read(Documents.real("us-2020/race-pages/maine.json"), RealElections.president2020());

        assertThat(found.reportsInShort())
                .contains("us-2020/president/ME-1 us/ME/ME-1 total 2020-11-11T03:26:09Z | biden 263358 de-la-fuente 682"
                        + " hawkins 4587 jorgensen 7164 trump 162201 write-ins 878 of 438870 | 149 of 155");
    }

    @Test
    void all_minnesota_files_are_read() throws IOException {
        Election election = RealElections.minnesota2020();
        int reports = 0;
        for (String folder : new String[] {"mn-2020/USPresCty", "mn-2020/USPres"}) {
            for (Path file : RealElections.filesIn(folder)) {
                Findings found = read(file, election);
                assertThat(found.refusals).as("%s", file).isEmpty();
                assertThat(found.warnings).as("%s", file).isEmpty();
                reports += found.reports.size();
            }
        }

        assertThat(reports).isEqualTo(323 * 87 + 319);
    }

    @Test
    void a_minnesota_file_takes_its_time_from_its_name() throws IOException {
        Path last = RealElections.filesIn("mn-2020/USPres").getLast();

        assertThat(read(last, RealElections.minnesota2020()).reportsInShort())
                .isEqualTo("mn-2020/president us/MN total 2020-11-24T18:40:19Z | trump 1484065 biden 1717077"
                        + " de-la-fuente 5611 hawkins 10033 west 7940 pierce 5651 la-riva 1210 kennedy 643"
                        + " jorgensen 34976 write-ins 9965 of 3277171 | 4110 of 4110 | line 1");
    }
}
