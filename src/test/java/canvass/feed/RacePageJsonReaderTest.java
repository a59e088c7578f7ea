package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Provenance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a race page gives and when it is refused, on a page of one county. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class RacePageJsonReaderTest {
    private static final String PAGE = """
            {"data": {"party_control": [{"x": {}}], "races": [{
              "candidates": [
                {"candidate_key": "trumpd", "first_name": "Donald J.", "last_name": "Trump", "votes": 20},
                {"candidate_key": "bidenj", "first_name": "Joseph R.", "last_name": "Biden", "votes": 10},
                {"candidate_key": "jorgensenj", "first_name": "Jo", "last_name": "Jorgensen", "votes": 1}],
              "counties": [
                {"fips": "42001", "eevp": 97, "last_updated": "2020-11-11T03:25:01Z", "reporting": 3, "precincts": 4,
                 "results": {"bidenj": 10, "jorgensenj": 1, "trumpd": 20}, "votes": 31,
                 "results_absentee": {"bidenj": 4, "jorgensenj": 0, "trumpd": 2}, "absentee_votes": 6}],
              "county_data_source": "edison", "eevp": 99, "last_updated": "2020-11-11T03:26:00Z",
              "precincts_reporting": 3, "precincts_total": 4, "state_id": "PA",
              "timeseries": [
                {"eevp": 0, "timestamp": "2020-11-04T08:00:00Z", "vote_shares": {"bidenj": 0}, "votes": 0},
                {"eevp": 40, "timestamp": "2020-11-04T02:00:00Z", "vote_shares": {"bidenj": 0.4}, "votes": 12}],
              "townships": [{"fips": "x"}],
              "votes": 31
            }]}, "meta": {"version": 1}}
            """;

    private final FeedReader reader = new RacePageJsonReader();

    @TempDir
    Path folder;

    private Findings read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Findings read(byte[] content) {
        return Documents.read(reader, Documents.of(folder, "page.json", content), SmallElection.ELECTION);
    }

    @Test
    void a_page_gives_its_series_then_the_state_then_its_counties() {
        Findings found = read(PAGE);

        assertThat(found.refusals).isEmpty();
        assertThat(found.warnings).isEmpty();
        assertThat(found.reportsInShort()).isEqualTo("""
                        us-2020/president/PA us/PA total 2020-11-04T08:00:00Z | of 0 | 0 bp | line 13
                        us-2020/president/PA us/PA total 2020-11-04T02:00:00Z | of 12 | 4000 bp | line 14
                        us-2020/president/PA us/PA total 2020-11-11T03:26:00Z | trump 20 biden 10 jorgensen 1 of 31 | 3 of 4 | 9900 bp | line 1
                        us-2020/president/PA us/PA/42001 total 2020-11-11T03:25:01Z | biden 10 jorgensen 1 trump 20 of 31 | 3 of 4 | 9700 bp | line 7
                        us-2020/president/PA us/PA/42001 absentee 2020-11-11T03:25:01Z | biden 4 jorgensen 0 trump 2 of 6 | line 7""");
    }

    @Test
    void the_page_names_its_own_source() {
        assertThat(reader.provenance(Documents.of(folder, "page.json", PAGE)))
                .isEqualTo(new Provenance("Edison Research", "race page", "The New York Times", "page.json"));
        assertThat(reader.provenance(Documents.of(folder, "page.json", PAGE.replace("edison", "Clerk")))
                        .source())
                .isEqualTo("Clerk");
    }

    @Test
    void a_state_total_that_is_not_the_sum_of_the_counties_is_a_warning() {
        Findings found =
                read(PAGE.replace("\"last_name\": \"Biden\", \"votes\": 10", "\"last_name\": \"Biden\", \"votes\": 9")
                        .replace("\"votes\": 31\n}]}", "\"votes\": 30\n}]}"));

        assertThat(found.refusals).isEmpty();
        assertThat(found.warningsInShort()).contains("total-differs line 1 data.races[0].candidates");
        assertThat(found.warnings.getLast().text()).contains("biden 9 and 10");
        assertThat(found.reports).hasSize(5);
    }

    @Test
    void a_county_whose_expected_share_nobody_gave_has_none() {
        Findings found = read(PAGE.replace("\"eevp\": 97", "\"eevp\": null"));

        assertThat(found.refusals).isEmpty();
        assertThat(found.reports.get(3).expectedBasisPoints()).isEmpty();
    }

    @Test
    void counties_that_stand_twice_are_told_apart_by_whether_they_agree() {
        String county = PAGE.substring(PAGE.indexOf("{\"fips\": \"42001\""), PAGE.indexOf("}],\n  \"county_data") + 1);

        assertThat(read(PAGE.replace(county, county + ",\n" + county)).warningsInShort())
                .isEqualTo(
                        "duplicate-line line 10 data.races[0].counties[1]\nduplicate-line line 10 data.races[0].counties[1]");
        assertThat(read(PAGE.replace(county, county + ",\n" + county.replace("20}", "21}")))
                        .refusalsInShort())
                .isEqualTo("contradicting-lines line 10 data.races[0].counties[1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"fips\": \"42001\" | \"fips\": \"42999\" | unknown-unit line 7 data.races[0].counties[0].fips",
                "\"fips\": \"42001\" | \"fips\": 42001 | wrong-shape line 7 data.races[0].counties[0].fips",
                "\"state_id\": \"PA\" | \"state_id\": \"XX\" | unknown-unit line 1 data.races[0].state_id",
                "\"last_name\": \"Biden\" | \"last_name\": \"Clinton\" | unknown-choice line 1 clinton",
                "{\"bidenj\": 10 | {\"clintonh\": 10 | unknown-choice line 7 data.races[0].counties[0].results.clintonh",
                "\"bidenj\": 10 | \"bidenj\": -10 | negative-count line 7 data.races[0].counties[0].results.bidenj",
                "\"bidenj\": 10 | \"bidenj\": 10.5 | not-a-whole-number line 7 data.races[0].counties[0].results.bidenj",
                "\"bidenj\": 10 | \"bidenj\": 1e3 | not-a-whole-number line 7 data.races[0].counties[0].results.bidenj",
                "\"bidenj\": 10 | \"bidenj\": 99999999999999999999 | absurd-count line 7 data.races[0].counties[0].results.bidenj",
                "\"bidenj\": 10 | \"bidenj\": \"10\" | wrong-shape line 7 data.races[0].counties[0].results.bidenj",
                "\"reporting\": 3 | \"reporting\": 5 | reporting-above-units line 7 data.races[0].counties[0].reporting",
                "\"eevp\": 97 | \"eevp\": 101 | bad-percent line 7 data.races[0].counties[0].eevp",
                "03:25:01Z | 03:25:01 | time-without-zone line 7 data.races[0].counties[0].last_updated",
                "2020-11-11T03:25:01Z | 2029-11-11T03:25:01Z | time-in-future line 7 data.races[0].counties[0].last_updated",
                "2020-11-04T02:00:00Z | 2020-11-04T08:00:00Z | contradicting-lines line 14 data.races[0].timeseries[1]",
                "\"candidate_key\": \"bidenj\" | \"candidate_key\": \"trumpd\" | contradicting-lines line 4 data.races[0].candidates[1].candidate_key"
            })
    void a_page_with_one_thing_wrong(String right, String wrong, String refusal) {
        assertThat(PAGE).contains(right);

        String refusals = read(PAGE.replace(right, wrong)).refusalsInShort();

        assertThat(refusals.lines().findFirst().orElse("none")).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "\"x\"",
                "null",
                "{\"data\": 7}",
                "{\"data\": {\"races\": {}}}",
                "{\"data\": {\"races\": []}}",
                "{\"data\": {\"races\": [7]}}",
                "{\"data\": {\"races\": [{}]}}",
                "{\"data\": {\"races\": [{\"candidates\": 7, \"state_id\": \"PA\"}]}}",
                "{\"data\": {\"races\": [{\"candidates\": [7], \"state_id\": \"PA\"}]}}",
                "{\"data\": {\"races\": [{\"candidates\": [{}], \"state_id\": \"PA\"}]}}"
            })
    void json_of_another_shape(String json) {
        assertThat(read(json).refusals)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.code()).isEqualTo("wrong-shape"));
    }

    @Test
    void a_page_cut_anywhere_is_refused() {
        byte[] whole = PAGE.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length)).refusals)
                    .as("cut at %d", length)
                    .isNotEmpty();
        }
        assertThat(read(Arrays.copyOf(whole, whole.length / 2)).refusalsInShort())
                .startsWith("cut-off line 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":", "[", "{\"data\":{\"races\":[{\"counties\":[", "{\"x\":"})
    void deep_nesting_is_refused(String step) {
        assertThat(read(step.repeat(100_000)).refusals).isNotEmpty();
    }

    @Test
    void text_after_the_page_is_refused() {
        assertThat(read(PAGE + PAGE).refusalsInShort()).startsWith("bad-json line ");
        assertThat(read(PAGE + "x").refusalsInShort()).startsWith("bad-json line ");
    }

    @Test
    void a_candidate_with_an_endless_name_is_refused() {
        assertThat(read(PAGE.replace("Biden", "B".repeat(300))).refusalsInShort())
                .startsWith("wrong-shape line 4 data.races[0].candidates[1].last_name");
    }

    @Test
    void a_choice_under_two_spellings_of_its_key_is_refused() {
        String page = PAGE.replace("jorgensenj", "jo-rgensenj")
                .replace("\"jo-rgensenj\": 1,", "\"jo-rgensenj\": 1, \"jo_rgensenj\": 2,");

        assertThat(read(page).refusalsInShort())
                .isEqualTo("contradicting-lines line 7 data.races[0].counties[0].results.jo_rgensenj");
    }

    @Test
    void a_name_twice_in_one_object_is_refused() {
        assertThat(read(PAGE.replace("\"bidenj\": 10", "\"bidenj\": 10, \"bidenj\": 11"))
                        .refusalsInShort())
                .startsWith("bad-json line 8");
    }

    @Test
    void a_hundred_megabyte_page_is_refused() {
        Received page = Documents.hundredMegabytes(folder, "page.json", "{\"x\": [", "1,");

        assertThat(Documents.read(reader, page, SmallElection.ELECTION).refusalsInShort())
                .startsWith("line-too-long line 1");
    }

    @Test
    void other_encodings_are_told() {
        assertThat(read(PAGE.getBytes(StandardCharsets.UTF_16)).refusalsInShort())
                .isEqualTo("utf-16 line 1 ");
        assertThat(read(PAGE.replace("Donald", "Dönald").getBytes(StandardCharsets.ISO_8859_1))
                        .refusalsInShort())
                .isEqualTo("not-utf-8 line 3 ");
        assertThat(read("\uFEFF" + PAGE.replace("\n", "\r\n")).refusals).isEmpty();
    }

    @Test
    void garbage_never_breaks_the_reader() {
        var random = new Random(20201103);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = page.clone();
            for (int hit = 0; hit <= i % 5; hit++) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (i % 2 == 0 ? random.nextInt(256) : "{}[],:\"0-e".charAt(random.nextInt(10)));
            }
            assertThat(read(damaged)).as("damage %d", i).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "De La Fuente,de-la-fuente",
        "Write-ins,write-ins",
        "McHugh,mchugh",
        "Peña,pena",
        "None of these candidates,none-of-these-candidates",
        "Biden Jr.,biden-jr"
    })
    void a_choice_is_the_last_name_in_lower_case(String name, String slug) {
        assertThat(CandidateKeys.slug(name)).isEqualTo(slug);
    }
}
