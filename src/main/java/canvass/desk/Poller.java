package canvass.desk;

import canvass.desk.FeedList.PolledFeed;
import canvass.ledger.LedgerException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches one feed again and again. A document that has not changed adds nothing; a failure is told once and tried again. */
final class Poller implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Desk desk;
    private final PolledFeed feed;
    private final HttpClient http;
    private String lastTrouble = "";

    Poller(Desk desk, PolledFeed feed) {
        this.desk = desk;
        this.feed = feed;
        this.http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Override
    public void run() {
        try {
            Path folder = Files.createTempDirectory("canvass-feed");
            try {
                tell(desk.takeIn(fetch(folder), feed.election(), wish()));
            } finally {
                delete(folder);
            }
        } catch (IOException | LedgerException | IllegalArgumentException e) {
            trouble("The feed " + feed.address() + " could not be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Ingest.Wish wish() {
        return new Ingest.Wish(feed.format(), Optional.empty(), facts -> {});
    }

    private Path fetch(Path folder) throws IOException, InterruptedException {
        Path target = folder.resolve(name(feed.address()));
        if ("file".equals(feed.address().getScheme())) {
            return Files.copy(Path.of(feed.address()), target, StandardCopyOption.REPLACE_EXISTING);
        }
        HttpRequest request =
                HttpRequest.newBuilder(feed.address()).timeout(PATIENCE).build();
        HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("it answered " + answer.statusCode());
            }
            Files.copy(body, target);
        }
        return target;
    }

    private static String name(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? "document" : last;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken taken -> {
                lastTrouble = "";
                LOG.info("{}: {} counts taken in", feed.address(), taken.facts());
            }
            case Outcome.AlreadyThere there -> lastTrouble = "";
            case Outcome.Refused refused ->
                trouble("The feed " + feed.address() + " sent what cannot be used: "
                        + refused.problems().getFirst().at(refused.document().name()));
        }
    }

    private void trouble(String text) {
        if (!text.equals(lastTrouble)) {
            LOG.warn(text);
        }
        lastTrouble = text;
    }
}
