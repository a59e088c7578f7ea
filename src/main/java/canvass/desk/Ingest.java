package canvass.desk;

import canvass.desk.CollectingIntake.RefusedException;
import canvass.feed.FeedReader;
import canvass.feed.Received;
import canvass.ledger.Ledger;
import canvass.ledger.Receipt;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.Problem;
import canvass.model.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Takes documents in: recognised, read, and appended whole or kept as refused. */
public final class Ingest {
    private static final int TELL_EVERY = 1_000;

    private final Ledger ledger;
    private final InstantSource clock;

    public Ingest(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * How a document is to be read.
     *
     * @param format the reader's name; empty to recognise it by content
     * @param name what it is to be called in the ledger; empty for its file's name
     * @param publishedAt when its source made it public, where the document does not say
     * @param progress is told the number of facts read so far, now and then
     */
    public record Wish(
            Optional<String> format, Optional<String> name, Optional<Instant> publishedAt, LongConsumer progress) {
        public static final Wish NONE = new Wish(Optional.empty(), Optional.empty(), facts -> {});

        /** A document that keeps its file's name. */
        public Wish(Optional<String> format, Optional<Instant> publishedAt, LongConsumer progress) {
            this(format, Optional.empty(), publishedAt, progress);
        }
    }

    /**
     * Takes one document in.
     *
     * @throws IOException when the file cannot be read at all, or changes while it is read; nothing was kept then
     */
    public Outcome ingest(Path file, Election election, Wish wish) throws IOException {
        var received = new Received(file, clock.instant(), wish.publishedAt());
        var wanted = new Recognition(received, wish.format());
        Optional<FeedReader> reader = wanted.reader();
        Document document = document(received, reader, wish.name().orElseGet(received::name));
        if (reader.isEmpty()) {
            return refuse(received, document, election.id(), List.of(wanted.unknown()));
        }
        try {
            return append(received, document, election, reader.get(), wish);
        } catch (RefusedException e) {
            return refuse(received, document, election.id(), e.problems());
        }
    }

    private static Document document(Received received, Optional<FeedReader> reader, String name) throws IOException {
        Provenance provenance = reader.map(r -> r.provenance(received))
                .orElseGet(() -> new Provenance(received.name(), "", "", received.name()));
        return new Document(
                name,
                Digest.sha256(received.file()),
                Files.size(received.file()),
                reader.map(FeedReader::format).orElse("unknown"),
                provenance);
    }

    private Outcome append(Received received, Document document, Election election, FeedReader reader, Wish wish)
            throws IOException {
        var warnings = new ArrayList<Problem>();
        Receipt receipt = ledger.append(document, election.id(), received.receivedAt(), sink -> {
            var intake = new CollectingIntake(counting(sink, wish.progress()), new Withdrawable(ledger, election.id()));
            reader.read(received, election, intake);
            requireUnchanged(received, document);
            intake.requireUsable();
            warnings.addAll(intake.warnings());
        });
        return switch (receipt) {
            case Receipt.Appended(long number, long facts, var head) ->
                new Outcome.Taken(document, facts, List.copyOf(warnings), head);
            case Receipt.AlreadyThere(long number, Instant recordedAt) ->
                new Outcome.AlreadyThere(document, recordedAt);
        };
    }

    /** The facts must be those of the bytes whose hash is kept, also where somebody is still writing the file. */
    private static void requireUnchanged(Received received, Document document) throws IOException {
        if (!Digest.sha256(received.file()).equals(document.sha256())) {
            throw new IOException("it changed while it was read; send it again when it is complete");
        }
    }

    private static Consumer<Fact> counting(Consumer<Fact> sink, LongConsumer progress) {
        long[] count = new long[1];
        return fact -> {
            sink.accept(fact);
            if (++count[0] % TELL_EVERY == 0) {
                progress.accept(count[0]);
            }
        };
    }

    private Outcome refuse(Received received, Document document, ElectionId election, List<Problem> problems)
            throws IOException {
        var refusal = new DocumentRefused(election, problems, received.receivedAt(), received.receivedAt());
        try (InputStream bytes = Files.newInputStream(received.file())) {
            Receipt kept = ledger.refuse(document, refusal, received.receivedAt(), bytes);
            return switch (kept) {
                case Receipt.Appended a -> new Outcome.Refused(document, problems);
                case Receipt.AlreadyThere a -> new Outcome.Refused(document, problems);
            };
        }
    }
}
