package canvass.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.desk.FeedList.PolledFeed;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.pack.Packs;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk polls a source that changes, fails, and sends what cannot be used. */
final class PollingTest {
    private static final ElectionId ELECTION = new ElectionId("mn-2020");
    private static final ContestId CONTEST = new ContestId("mn-2020/president");
    private static final Instant LATE = Instant.parse("2020-12-01T00:00:00Z");
    private static final String HEADER = "unit,time,biden,trump\n";

    @TempDir
    private Path folder;

    private final AtomicReference<String> published = new AtomicReference<>("");
    private final BlockingQueue<Change> changes = new LinkedBlockingQueue<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private HttpServer source;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        source.createContext("/returns.csv", exchange -> {
            byte[] body = published.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        source.start();
        Ledger ledger = Ledgers.open(folder.resolve("ledger.db").toString());
        new PackLoader(new Packs(List.of(Path.of("data"))), ledger, InstantSource.system()).load(ELECTION, n -> {});
        desk = new Desk(ledger, InstantSource.system());
        assertThat(desk.find(ELECTION)).isPresent();
        desk.changes().listen(Optional.empty(), changes::add);
        URI address = URI.create("http://127.0.0.1:" + source.getAddress().getPort() + "/returns.csv");
        desk.poll(List.of(new PolledFeed(ELECTION, address, Optional.empty(), Duration.ofMillis(20))));
    }

    @AfterEach
    void close() {
        desk.close();
        source.stop(0);
    }

    private long biden() {
        return desk.find(ELECTION)
                .orElseThrow()
                .find(CONTEST, Moment.asOf(LATE))
                .orElseThrow()
                .findCount()
                .orElseThrow()
                .tabulation()
                .count()
                .votes()
                .at(1);
    }

    private Change nextChange() throws InterruptedException {
        return Optional.ofNullable(changes.poll(30, TimeUnit.SECONDS)).orElseThrow();
    }

    @Test
    void a_new_figure_is_taken_in_once_and_announced_from_the_moment_it_speaks_of() throws Exception {
        long before = biden();
        published.set(HEADER + "us/MN/27001,2020-11-25T10:00:00Z,3608,6258\n"); // Aitkin had 3,607

        Change change = nextChange();

        assertThat(change.contests()).containsExactly(CONTEST);
        assertThat(change.from()).isEqualTo(Instant.parse("2020-11-25T10:00:00Z"));
        assertThat(biden()).isEqualTo(before + 1);
        published.set(HEADER + "us/MN/27001,2020-11-25T11:00:00Z,3609,6258\n");
        assertThat(nextChange().from())
                .as("what was polled again unchanged was not announced again")
                .isEqualTo(Instant.parse("2020-11-25T11:00:00Z"));
    }

    @Test
    void after_a_failure_and_a_document_that_is_refused_the_next_good_one_is_taken() throws Exception {
        long before = biden();
        published.set(HEADER + "us/MN/nowhere,2020-11-25T10:00:00Z,1,2\n");
        while (desk.ledger().listDocuments(ELECTION).stream()
                .noneMatch(d -> d.document().name().equals("returns.csv"))) {
            Thread.onSpinWait();
        }
        assertThat(biden()).isEqualTo(before);
        published.set(HEADER + "us/MN/27001,2020-11-25T10:00:00Z,3608,6258\n");

        nextChange();

        assertThat(biden()).isEqualTo(before + 1);
    }

    @Test
    void a_list_of_feeds_is_read_and_a_bad_line_is_named() throws IOException {
        Path list = folder.resolve("feeds.csv");
        assertThat(FeedList.read(list)).isEmpty();
        Files.writeString(list, "election,address,format,seconds\nmn-2020,https://example.org/a.csv,,30\n");
        assertThat(FeedList.read(list))
                .containsExactly(new PolledFeed(
                        ELECTION, URI.create("https://example.org/a.csv"), Optional.empty(), Duration.ofSeconds(30)));
        Files.writeString(list, "election,address,format,seconds\nmn-2020,https://example.org/a.csv,,1\n");
        assertThatThrownBy(() -> FeedList.read(list))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("feeds.csv:2: seconds: give 5 or more");
        Files.writeString(list, "address\nx\n");
        assertThatThrownBy(() -> FeedList.read(list))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the columns are election, address, format");
    }
}
