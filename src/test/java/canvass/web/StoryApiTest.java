package canvass.web;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.desk.Change;
import canvass.standing.Changed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What callers, authorities and governments said and did, over the API. */
class StoryApiTest {
    private static final String ELECTION = "/api/v1/elections/us-2020/";
    private static final String AT_SIX = "?asOf=2020-11-04T06:00:00Z";

    private Night night;
    private Client client;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        night = Night.begin(folder);
        client = new Client(night);
        night.append(NightStory.FACTS);
        night.desk.find(Night.ID).orElseThrow().catchUp();
    }

    @AfterEach
    void end() {
        night.close();
    }

    @Test
    void others_calls_are_answered_at_once_and_ours_when_they_are_worked_out() throws InterruptedException {
        var announced = new CountDownLatch(1);
        var _ = night.desk.changes().listen(Optional.empty(), change -> countDown(change, announced));

        JsonNode first = client.json(ELECTION + "calls" + AT_SIX);

        assertThat(first.get("ours").get("state").asString()).isEqualTo("being-worked-out");
        assertThat(callers(first)).isEqualTo("AP us-2020/president/PA | AP us-2020/president");
        assertThat(announced.await(60, TimeUnit.SECONDS)).isTrue();
        JsonNode then = client.json(ELECTION + "calls" + AT_SIX);
        assertThat(then.get("ours").get("state").asString()).isEqualTo("whole");
    }

    @Test
    void a_fact_says_that_it_is_withdrawn_and_the_withdrawal_which_fact_it_withdraws() throws IOException {
        JsonNode certificate = georgiasCertificate();
        long number = certificate.get("number").asLong();
        assertThat(certificate.get("withdrawn").isNull()).isTrue();
        assertThat(certificate.get("nth").asInt()).isEqualTo(1);
        withdraw(certificate);

        JsonNode withdrawn = client.json("/api/v1/facts/" + number).get("withdrawn");

        assertThat(withdrawn.get("because").asString()).isEqualTo("it was another day");
        assertThat(withdrawn.get("by").asString()).isEqualTo("the desk");
        assertThat(withdrawn.get("at").asString()).isEqualTo("2020-12-02T00:00:00Z");
        JsonNode withdrawal =
                client.json("/api/v1/facts/" + withdrawn.get("fact").asLong());
        assertThat(withdrawal.get("kind").asString()).isEqualTo("withdrawal");
        assertThat(withdrawal.get("withdraws").get("fact").asLong()).isEqualTo(number);
        assertThat(withdrawal.get("withdraws").get("sha256"))
                .isEqualTo(certificate.get("document").get("sha256"));
    }

    @Test
    void what_is_withdrawn_is_gone_from_the_path_and_the_timeline_lists_it_apart() throws IOException {
        withdraw(georgiasCertificate());

        assertThat(steps(contest(client.json(ELECTION + "path" + AT_SIX), "GA")))
                .contains("certification open");
        JsonNode timeline = client.json(ELECTION + "timeline" + AT_SIX);
        assertThat(timeline.get("events").toString()).doesNotContain("certified");
        assertThat(timeline.get("withdrawn").get(0).get("text").asString()).startsWith("Georgia: certified");
        JsonNode before = client.json(ELECTION + "timeline" + AT_SIX + "&knownAt=2020-12-01T00:00:00Z");
        assertThat(before.get("events").toString()).contains("certified");
        assertThat(before.get("withdrawn")).isEmpty();
    }

    private JsonNode georgiasCertificate() {
        for (JsonNode event : client.json(ELECTION + "timeline" + AT_SIX).get("events")) {
            if (event.get("text").asString().startsWith("Georgia: certified")) {
                return client.json("/api/v1/facts/" + event.get("fact").asLong());
            }
        }
        throw new AssertionError("Georgia has not certified");
    }

    private void withdraw(JsonNode fact) throws IOException {
        night.append(NightStory.ofGeorgiasCertificate(
                fact.get("document").get("sha256").asString()));
        night.desk.find(Night.ID).orElseThrow().catchUp();
    }

    private static void countDown(Change change, CountDownLatch latch) {
        if (change.kinds().contains(Changed.Kind.CALLS)) {
            latch.countDown();
        }
    }

    private static String callers(JsonNode calls) {
        return calls.get("calls")
                .valueStream()
                .map(c -> c.get("caller").asString() + " " + c.get("contest").asString())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void a_call_is_answered_only_from_when_it_was_made() {
        assertThat(callers(client.json(ELECTION + "calls?asOf=2020-11-04T02:46:00Z")))
                .isEqualTo("AP us-2020/president/PA");
    }

    @Test
    void the_path_has_each_contests_steps_with_their_days_their_acts_and_their_sources() {
        JsonNode path = client.json(ELECTION + "path" + AT_SIX);
        assertThat(steps(contest(path, "GA")))
                .isEqualTo("count not-told | canvass not-told 2020-11-13 | certification done 2020-11-20 The Gazette"
                        + " | ascertainment open | electors-vote open 2020-12-14 | congress-count open 2021-01-06");
    }

    @Test
    void a_margin_is_the_certificates_where_it_tells_votes_and_stands_beside_the_recount_rule() {
        JsonNode georgia = contest(client.json(ELECTION + "path" + AT_SIX), "GA");
        assertThat(georgia.get("marginBy").asString() + " " + georgia.get("marginVotes"))
                .isEqualTo("certificate 2");
        assertThat(georgia.get("recount").get("requested").get("applies").asBoolean())
                .isTrue();
        JsonNode before = contest(client.json(ELECTION + "path?asOf=2020-11-04T03:59:59Z"), "GA");
        assertThat(before.get("marginBy").asString() + " " + before.get("marginVotes"))
                .isEqualTo("count 100");
    }

    @Test
    void an_open_suit_marks_the_state_that_it_is_about_and_no_other() {
        JsonNode path = client.json(ELECTION + "path" + AT_SIX);
        assertThat(contest(path, "PA").get("marks").toString()).isEqualTo("[\"contested\"]");
        assertThat(contest(path, "GA").get("marks").toString()).isEqualTo("[]");
    }

    @Test
    void recognition_tells_each_country_toward_whom_and_what_is_waited_for() {
        JsonNode recognition = client.json(ELECTION + "recognition" + AT_SIX);
        assertThat(recognition
                        .get("countries")
                        .valueStream()
                        .map(c -> c.get("country").asString() + " "
                                + c.get("acceptance").asString() + " "
                                + c.get("toward").asString())
                        .collect(Collectors.joining(" | ")))
                .isEqualTo("IRL congratulates biden | MEX withholds biden | SVN congratulates trump");
        JsonNode mexico = recognition.get("positions").get(2);
        JsonNode kept = mexico.get("conditions").get(0);
        assertThat(kept.get("step").asString() + " " + kept.get("metAt")).isEqualTo("litigation-ended null");
        assertThat(mexico.get("source").get("publisher").asString()).isEqualTo("The Gazette");
    }

    @Test
    void nothing_is_answered_that_could_not_be_known_by_then() {
        String known = AT_SIX + "&knownAt=2020-11-04T05:15:00Z";
        assertThat(client.json(ELECTION + "recognition" + known).get("positions"))
                .hasSize(2);
        assertThat(client.json(ELECTION + "timeline" + known).get("events")).hasSize(6);
    }

    @Test
    void the_story_is_told_in_order_each_line_with_its_source() {
        JsonNode events = client.json(ELECTION + "timeline" + AT_SIX).get("events");
        assertThat(events.valueStream().map(e -> e.get("kind").asString()).collect(Collectors.joining(" ")))
                .isEqualTo("call call act act statement statement statement");
        assertThat(events.valueStream())
                .allMatch(e -> !e.get("source").get("address").asString().isEmpty());
    }

    @Test
    void the_time_line_goes_on_to_the_last_that_is_told() {
        assertThat(client.json("/api/v1/timeline?contest=us-2020/president")
                        .get("end")
                        .asString())
                .isEqualTo("2020-11-04T05:20:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "calls, 'contest,choice,caller,kind,calledAt'",
        "timeline, 'at,when,kind,text,fact'",
        "path, 'contest,name,stage,marginVotes,step'",
        "recognition, 'actor,role,country,stance,acceptance'",
    })
    void every_part_of_it_is_to_be_had_as_csv(String resource, String begin) {
        assertThat(client.get(ELECTION + resource + AT_SIX, "Accept", "text/csv")
                        .body())
                .startsWith(begin);
    }

    private static JsonNode contest(JsonNode path, String code) {
        return path.get("contests")
                .valueStream()
                .filter(c -> c.get("contest").asString().endsWith("/" + code))
                .findFirst()
                .orElseThrow();
    }

    private static String steps(JsonNode contest) {
        return contest.get("steps")
                .valueStream()
                .map(s -> s.get("step").asString() + " " + s.get("state").asString()
                        + (s.get("due").isNull() ? "" : " " + s.get("due").asString())
                        + s.get("acts")
                                .valueStream()
                                .map(a -> " " + a.get("source").get("publisher").asString())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }
}
