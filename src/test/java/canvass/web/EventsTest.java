package canvass.web;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.standing.Changed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class EventsTest {
    private Night night;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        night = Night.begin(folder);
    }

    @AfterEach
    void end() {
        night.close();
    }

    /** A client that reads one event after the other. */
    private final class Listener implements AutoCloseable {
        private final HttpURLConnection connection;
        private final BufferedReader lines;

        Listener(String query, String... lastEventId) throws IOException {
            connection = (HttpURLConnection)
                    URI.create(night.address("/api/v1/events" + query)).toURL().openConnection();
            connection.setReadTimeout(10_000);
            if (lastEventId.length > 0) {
                connection.setRequestProperty("Last-Event-ID", lastEventId[0]);
            }
            lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next event's lines, comments and the retry time left out. */
        String next() throws IOException {
            var event = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !event.isEmpty()) {
                    return event.toString();
                }
                if (!line.isEmpty() && !line.startsWith(":") && !line.startsWith("retry")) {
                    event.append(line).append('\n');
                }
            }
            throw new IOException("the stream has ended");
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }

    private void change(int minute) {
        Instant moment = Instant.parse("2020-11-04T01:00:00Z").plusSeconds(60L * minute);
        night.desk.changes().announce(Night.ID, counted(Set.of(Night.PENNSYLVANIA), moment), moment);
    }

    private static Changed counted(Set<ContestId> contests, Instant from) {
        return new Changed(contests, from, Set.of(Changed.Kind.COUNTS), List.of());
    }

    private static String id(String event) {
        return event.lines()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring(4);
    }

    @Test
    void a_change_says_what_changed_and_from_when_on() throws IOException {
        change(1);
        try (var listener = new Listener("?lastEventId=0")) {
            assertThat(listener.next())
                    .contains(
                            "event: change\n",
                            "data: {\"id\":1,\"election\":\"us-2020\",\"contests\":[\"us-2020/president/PA\"],"
                                    + "\"from\":\"2020-11-04T01:01:00Z\",\"kinds\":[\"counts\"],\"facts\":[],"
                                    + "\"moment\":\"2020-11-04T01:01:00Z\"}");
        }
    }

    @Test
    void a_client_that_comes_back_misses_nothing() throws IOException {
        change(1);
        String seen;
        try (var listener = new Listener("?lastEventId=0")) {
            seen = id(listener.next());
        }
        change(2);
        change(3);
        try (var listener = new Listener("?election=us-2020", seen)) {
            assertThat(listener.next()).contains("\"id\":2,");
            assertThat(listener.next()).contains("\"id\":3,");
            change(4);
            assertThat(listener.next()).contains("\"id\":4,");
        }
    }

    @Test
    void a_client_of_an_earlier_run_is_told_to_read_anew() throws IOException {
        change(1);
        try (var listener = new Listener("", "1.anotherRun")) {
            assertThat(listener.next()).contains("event: reset\n");
            change(2);
            assertThat(listener.next()).contains("\"id\":2,");
        }
    }

    @Test
    void a_call_an_act_and_a_statement_are_told_when_they_come_in() throws IOException {
        var standings = night.desk.find(Night.ID).orElseThrow();
        night.append(NightStory.FACTS);
        night.desk.changes().announce(Night.ID, standings.catchUp().orElseThrow(), Night.END);
        try (var listener = new Listener("?lastEventId=0")) {
            assertThat(listener.next())
                    .contains("\"contests\":[\"us-2020/president\",\"us-2020/president/GA\",\"us-2020/president/PA\"],"
                            + "\"from\":\"2020-11-04T02:45:00Z\",\"kinds\":[\"calls\",\"acts\",\"statements\"],"
                            + "\"facts\":[11,12,13,14,15,16,17]");
        }
    }

    @Test
    void another_elections_changes_are_not_told() throws IOException {
        night.desk.changes().announce(new ElectionId("mn-2020"), counted(Set.of(), Instant.EPOCH), Instant.EPOCH);
        change(1);
        try (var listener = new Listener("?election=us-2020&lastEventId=0")) {
            assertThat(listener.next()).contains("\"id\":2,");
        }
    }

    @Test
    void the_replays_moment_is_told_as_it_moves() throws IOException {
        var replay = night.replay();
        try (var listener = new Listener("?election=us-2020")) {
            assertThat(listener.next()).startsWith("event: moment\n").contains("\"moment\":\"2020-11-04T00:00:00Z\"");
            replay.moveTo(Instant.parse("2020-11-04T01:30:00Z"));
            assertThat(listener.next()).contains("\"moment\":\"2020-11-04T01:30:00Z\"");
        }
    }

    @Test
    void a_client_that_does_not_read_keeps_nobody_waiting() throws IOException {
        try (var idle = new Listener("");
                var quick = new Listener("")) {
            for (int i = 0; i < 60_000; i++) {
                change(i % 60);
            }
            assertThat(night.desk.changes().last()).isEqualTo(60_000);
            assertThat(quick.next()).contains("event: change");
            assertThat(idle.connection.getResponseCode()).isEqualTo(200);
        }
    }
}
