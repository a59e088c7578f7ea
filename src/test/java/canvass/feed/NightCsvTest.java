package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timed county and state counts of a night. In the small election a state's name is its postal code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class NightCsvTest {
    private static final String COUNTIES = "state,name,fips,reporting,precincts,time,trumpd,bidenj,margin2020\n";
    private static final String COUNTY = "PA,Adams,42001,1,2,2020-11-04T02:10:00Z,7,8,-6.6\n";
    private static final String STATES = "state,biden_pct,trump_pct,margin,eevp,votes,timestamp\n";
    private static final String STATE = "PA,35.2,60.5,-25.3,31,113744,2020-11-04T07:47:41Z\n";

    @TempDir
    Path folder;

    private Findings read(String text) {
        Received document = Documents.of(folder, "night.csv", text);
        FeedReader reader =
                text.startsWith(COUNTIES.substring(0, 10)) ? new CountyNightCsvReader() : new StateNightCsvReader();
        return Documents.read(reader, document, SmallElection.ELECTION);
    }

    @Test
    void a_county_line_is_a_count_of_two_candidates() {
        assertThat(read(COUNTIES + COUNTY).reportsInShort())
                .isEqualTo(
                        "us-2020/president/PA us/PA/42001 total 2020-11-04T02:10:00Z | trump 7 biden 8 | 1 of 2 | line 2");
    }

    @Test
    void a_state_line_is_a_total_without_votes_by_choice() {
        assertThat(read(STATES + STATE).reportsInShort())
                .isEqualTo("us-2020/president/PA us/PA total 2020-11-04T07:47:41Z | of 113744 | 3100 bp | line 2");
    }

    @Test
    void two_readings_of_a_county_within_a_second_are_both_kept_in_order() {
        Findings found = read(COUNTIES + COUNTY + COUNTY.replace(",7,8,", ",9,9,") + COUNTY);

        assertThat(found.refusals).isEmpty();
        assertThat(found.warnings).isEmpty();
        assertThat(found.reports).extracting(r -> r.votes().getFirst().votes()).containsExactly(7L, 9L, 7L);
    }

    @Test
    void a_line_that_stands_twice_is_left_out() {
        assertThat(read(COUNTIES + COUNTY + COUNTY).warningsInShort()).isEqualTo("duplicate-line line 3 fips");
        assertThat(read(STATES + STATE + STATE).warningsInShort()).isEqualTo("duplicate-line line 3 state");
    }

    @Test
    void two_totals_of_a_state_at_one_time_contradict() {
        assertThat(read(STATES + STATE + STATE.replace("113744", "113745")).refusalsInShort())
                .isEqualTo("contradicting-lines line 3 state");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42001 | 42999 | unknown-unit line 2 fips",
                "42001 | 13001 | unknown-unit line 2 fips",
                "PA,Adams | Bavaria,Adams | unknown-unit line 2 state",
                ",7,8, | ,-7,8, | negative-count line 2 trumpd",
                ",7,8, | ,7,8.5, | not-a-whole-number line 2 bidenj",
                ",7,8, | ,7,, | not-a-whole-number line 2 bidenj",
                ",7,8, | ,7,98765432109876543210, | absurd-count line 2 bidenj",
                ",1,2, | ,3,2, | reporting-above-units line 2 reporting",
                "10:00Z | 10:00 | time-without-zone line 2 time",
                "2020-11-04T | 2022-11-04T | time-in-future line 2 time",
                ",8,-6.6 | ,8 | wrong-cell-count line 2 margin2020",
                "fips | county | missing-column line 1 fips",
                "margin2020 | margin2024 | unknown-column line 1 margin2024"
            })
    void a_county_line_with_one_thing_wrong(String right, String wrong, String refusal) {
        assertThat(COUNTIES + COUNTY).contains(right);

        assertThat(read((COUNTIES + COUNTY).replace(right, wrong)).refusalsInShort())
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PA, | XX, | unknown-unit line 2 state",
                "113744 | -1 | negative-count line 2 votes",
                "113744 | 1e3 | not-a-whole-number line 2 votes",
                ",31, | ,131, | bad-percent line 2 eevp",
                "47:41Z | 47:41 | time-without-zone line 2 timestamp",
                "2020-11-04T | 2022-11-04T | time-in-future line 2 timestamp",
                "eevp | expected | missing-column line 1 eevp"
            })
    void a_state_line_with_one_thing_wrong(String right, String wrong, String refusal) {
        assertThat(STATES + STATE).contains(right);

        assertThat(read((STATES + STATE).replace(right, wrong)).refusalsInShort())
                .isEqualTo(refusal);
    }

    @Test
    void files_without_figures_are_refused() {
        assertThat(read("").refusalsInShort()).isEqualTo("empty-document line 0 ");
        assertThat(read(COUNTIES).refusalsInShort()).isEqualTo("no-lines line 1 ");
        assertThat(read(STATES).refusalsInShort()).isEqualTo("no-lines line 1 ");
    }

    @Test
    void formats_are_recognised_by_content_and_listed() {
        assertThat(recognised(COUNTIES + COUNTY)).isEqualTo("county-night-csv");
        assertThat(recognised(STATES + STATE)).isEqualTo("state-night-csv");
        assertThat(recognised("# source=x\r\n\"unit\",\"time\",biden\r\n")).isEqualTo("returns-csv");
        assertThat(recognised("MN;;;0101;President;;0301;A;;;R;0;4110;0;0.00;0\r\n"))
                .isEqualTo("mn-media");
        assertThat(recognised("{\"data\":{\"races\":[{\"candidates\":[{\"candidate_key\":\"x\""))
                .isEqualTo("race-page-json");
        assertThat(recognised("a,b,c\n")).isEqualTo("none: unknown-format");
        assertThat(recognised("")).isEqualTo("none: empty-document");
        assertThat(recognised("unit\0")).isEqualTo("none: nul-byte");
        assertThat(Feeds.formats())
                .isEqualTo(
                        "race-page-json, county-night-csv, state-night-csv, mn-media, calls-csv, acts-csv, statements-csv, withdrawals-csv, returns-csv");
        assertThat(Feeds.byFormat("mn-media")).isPresent();
        assertThat(Feeds.byFormat("mn")).isEmpty();
    }

    private static String recognised(String text) {
        Sample sample = Sample.of("x", text.getBytes(StandardCharsets.UTF_8));
        return Feeds.recognise(sample)
                .map(FeedReader::format)
                .orElse("none: " + Feeds.unrecognised(sample).code());
    }
}
