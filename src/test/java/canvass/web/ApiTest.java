package canvass.web;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Moment;
import canvass.standing.StandingJson;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ApiTest {
    private static final String AT_TWO = "&asOf=2020-11-04T02:00:00Z";
    private static final String PA = "/api/v1/standing?contest=us-2020/president/PA";

    private Night night;
    private Client client;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        night = Night.begin(folder);
        client = new Client(night);
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void a_standing_is_the_desks_own_to_the_byte() {
        var standings = night.desk.find(Night.ID).orElseThrow();
        var standing = standings
                .find(Night.PENNSYLVANIA, Moment.asOf(Instant.parse("2020-11-04T02:00:00Z")))
                .orElseThrow();
        String expected =
                StandingJson.write(new StandingJson(standings.findElection().orElseThrow()).whole(standing, true));
        assertThat(client.get(PA + AT_TWO + "&units=true").body()).isEqualTo(expected);
    }

    @Test
    void every_moment_has_its_own_totals() {
        assertThat(votes(client.json(PA + "&asOf=2020-11-04T01:05:00Z")))
                .isEqualTo("biden 500 | trump 300 | formula 1");
        assertThat(votes(client.json(PA + AT_TWO))).isEqualTo("biden 550 | trump 550 | formula 2");
        assertThat(votes(client.json(PA + "&asOf=2020-11-04T04:30:00%2B02:00")))
                .isEqualTo("biden 1000 | trump 650 | formula 2");
    }

    @Test
    void now_is_the_replays_moment() {
        night.replay().moveTo(Instant.parse("2020-11-04T01:05:00Z"));
        assertThat(client.json(PA).get("asOf").asString()).isEqualTo("2020-11-04T01:05:00Z");
    }

    @Test
    void the_map_has_a_short_row_for_each_unit_with_a_count() {
        JsonNode map = client.json("/api/v1/map?contest=us-2020/president&asOf=2020-11-04T03:30:00Z");
        assertThat(map.get("rows").valueStream().map(JsonNode::toString))
                .contains("[\"us/PA/42101\",0,900,400,1301,20,20,1,0]", "[\"us/GA/13121\",1,400,300,701,5,20,0,0]")
                .anyMatch(row -> row.startsWith("[\"us/PA/42001\"") && row.endsWith(",1]"));
    }

    @Test
    void the_time_line_goes_from_before_the_polls_close_to_the_last_report() {
        JsonNode line = client.json("/api/v1/timeline?contest=us-2020/president");
        assertThat(line.get("begin").asString() + " " + line.get("end").asString())
                .isEqualTo("2020-11-03T23:00:00Z 2020-11-04T03:15:00Z");
        JsonNode last = line.get("points").get(line.get("points").size() - 1);
        assertThat(last.get("electors").toString()).isEqualTo("[20,16,0]");
    }

    @Test
    void a_number_leads_back_to_the_line_of_its_document() {
        long fact = client.json(PA + AT_TWO + "&units=true").get("facts").get(0).asLong();
        JsonNode found = client.json("/api/v1/facts/" + fact);
        assertThat(found.get("document").get("source").asString() + " "
                        + found.get("document").get("name").asString() + ":" + found.get("line"))
                .isEqualTo("The clerk returns-2.csv:7");
    }

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        HttpResponse<String> first = client.get(PA + AT_TWO);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = client.get(PA + AT_TWO, "If-None-Match", tag);
        assertThat(second.statusCode() + second.body()).isEqualTo("304");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void a_later_fact_about_a_past_moment_changes_its_tag() throws IOException {
        String before = client.get(PA + AT_TWO).headers().firstValue("ETag").orElseThrow();
        night.append(Night.count("us/PA/42101", "2020-11-04T01:55:00Z", 600, 300, 10));
        night.desk.find(Night.ID).orElseThrow().catchUp();
        assertThat(client.get(PA + AT_TWO, "If-None-Match", before).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_large_answer_is_compressed_under_a_tag_of_its_own() {
        String path = PA + AT_TWO + "&units=true";
        HttpResponse<String> packed = client.get(path, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(client.get(path).headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "standing?contest=us-2020/president/PA&table=choices, 'contest,asOf,stage,choice,name'",
        "standing?contest=us-2020/president/PA&table=units, 'unit,name,type,choice,votes'",
        "standing?contest=us-2020/president/PA&table=corrections, 'unit,name,type,at,choice,before,after'",
        "standing?contest=us-2020/president/PA&table=suspects, 'unit,name,type,at,supersededAt,doubts'",
        "standing?contest=us-2020/president/PA&table=tests, 'unit,name,type,at,supersededAt,doubts'",
        "standing?contest=us-2020/president/PA&table=stated, 'unit,source,at,stated'",
        "standings?election=us-2020, 'contest,asOf,stage,choice'",
        "map?contest=us-2020/president, 'unit,leader,first'",
        "timeline?contest=us-2020/president, 'at,choice,votes'",
        "elections, 'election,name'",
    })
    void every_table_is_to_be_had_as_csv(String path, String begin) {
        HttpResponse<String> answer = client.get("/api/v1/" + path, "Accept", "text/csv");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body()).startsWith(begin);
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_kept_a_text() {
        assertThat(client.get(PA + AT_TWO + "&format=csv").body()).contains(",formula,'=1+1,'@party,2,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "standing                                              | 400 bad-parameter contest",
                "standing?contest=us-2020/president/XX                  | 404 not-found contest",
                "standing?contest=nowhere/president                     | 404 not-found election",
                "standing?contest=..%2F..%2Fetc                         | 400 bad-parameter contest",
                "standing?contest=us-2020/president&asOf=yesterday      | 400 bad-parameter asOf",
                "standing?contest=us-2020/president&asOf=2020-11-04     | 400 bad-parameter asOf",
                "standing?contest=us-2020/president&knownAt=1           | 400 bad-parameter knownAt",
                "standing?contest=us-2020/president&recordedBy=1        | 400 bad-parameter recordedBy",
                "standing?contest=us-2020/president&units=perhaps       | 400 bad-parameter units",
                "standing?contest=us-2020/president&table=units         | 400 bad-parameter table",
                "standing?contest=us-2020/president&format=xml          | 400 bad-parameter format",
                "standing?contest=us-2020/president&as_of=2020          | 400 bad-parameter as_of",
                "standing?contest=us-2020/president&contest=us-2020     | 400 bad-parameter contest",
                "standings                                             | 400 bad-parameter election",
                "standings?election=a/b                                 | 400 bad-parameter election",
                "elections/nowhere                                      | 404 not-found election",
                "elections?page=1                                       | 400 bad-parameter page",
                "map?contest=us-2020                                    | 404 not-found contest",
                "timeline?contest=us-2020/president&asOf=2020           | 400 bad-parameter asOf",
                "facts/many                                             | 400 bad-parameter number",
                "facts/99999                                            | 404 not-found number",
                "facts/1                                                | 404 not-found number",
                "facts/99999999999999999999                             | 400 bad-parameter number",
                "events?election=nowhere                                | 404 not-found election",
                "events?lastEventId=x                                   | 400 bad-parameter lastEventId",
                "replay/us-2020                                         | 404 not-found election",
                "nothing                                                | 404 not-found path",
            })
    void a_question_that_cannot_be_answered_is_told_what_to_do(String path, String expected) {
        assertThat(refusal(client.get("/api/v1/" + path))).isEqualTo(expected);
    }

    @Test
    void a_form_that_we_do_not_have_is_refused() {
        assertThat(refusal(client.get(PA, "Accept", "image/png"))).isEqualTo("406 not-acceptable Accept");
        assertThat(refusal(client.get("/api/v1/elections/us-2020?format=csv"))).isEqualTo("406 not-acceptable format");
    }

    @Test
    void what_cannot_be_done_here_is_refused() {
        assertThat(refusal(client.post("/api/v1/map", "{}"))).isEqualTo("405 method-not-allowed method");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"speed\": 0}         | 400 bad-parameter speed",
                "{\"speed\": \"fast\"}  | 400 bad-parameter speed",
                "{\"paused\": 1}        | 400 bad-parameter paused",
                "{\"moment\": \"soon\"} | 400 bad-parameter moment",
                "{\"moment\": 5}        | 400 bad-parameter moment",
                "{\"stop\": true}       | 400 bad-parameter stop",
                "{}                     | 400 bad-parameter body",
                "[                      | 400 bad-parameter body",
            })
    void a_lever_that_is_none_moves_nothing(String body, String expected) {
        var replay = night.replay();
        var before = replay.state();
        assertThat(refusal(client.post("/api/v1/replay/us-2020", body))).isEqualTo(expected);
        assertThat(replay.state()).isEqualTo(before);
    }

    @Test
    void the_replay_is_moved_by_its_levers() {
        night.replay();
        client.post("/api/v1/replay/us-2020", "{\"moment\":\"2020-11-04T01:30:00Z\",\"speed\":60,\"paused\":true}");
        assertThat(client.get("/api/v1/replay/us-2020").body())
                .isEqualTo("{\"moment\":\"2020-11-04T01:30:00Z\",\"begin\":\"2020-11-04T00:00:00Z\","
                        + "\"end\":\"2020-11-04T06:00:00Z\",\"speed\":60.0,\"paused\":true}");
    }

    @Test
    void another_sites_page_moves_nothing() {
        night.replay();
        String body = "{\"paused\":false}";
        assertThat(refusal(client.post("/api/v1/replay/us-2020", body, "Origin", "http://evil.example")))
                .isEqualTo("403 foreign-origin Origin");
        assertThat(refusal(client.post("/api/v1/replay/us-2020", body, "Sec-Fetch-Site", "cross-site")))
                .isEqualTo("403 foreign-origin Origin");
        assertThat(refusal(client.post("/api/v1/replay/us-2020", "x".repeat(5_000))))
                .isEqualTo("413 too-large body");
    }

    @Test
    void every_answer_tells_the_browser_to_keep_to_this_server() {
        var headers = client.get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static String refusal(HttpResponse<String> response) {
        JsonNode json = Client.parse(response);
        assertThat(json.get("text").asString()).matches("[^\\n]*").doesNotContain("Exception");
        return response.statusCode() + " " + json.get("code").asString() + " "
                + json.get("where").asString();
    }

    private static String votes(JsonNode standing) {
        return String.join(
                " | ",
                standing.get("choices")
                        .valueStream()
                        .map(c -> c.get("id").asString() + " " + c.get("votes"))
                        .toList());
    }
}
