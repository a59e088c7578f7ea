package canvass.desk;

import canvass.ledger.Ledger;
import canvass.ledger.Receipt;
import canvass.model.Citation;
import canvass.model.Document;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.Provenance;
import canvass.model.When;
import canvass.model.Withdrawal;
import canvass.standing.OnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Appends withdrawals of facts that a ledger has, as one document. */
public final class Withdrawing {
    private static final String FORMAT = "withdrawals";

    private final Ledger ledger;
    private final InstantSource clock;

    public Withdrawing(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What a withdrawal says besides which fact.
     *
     * @param because a sentence for people
     * @param by who withdraws
     * @param citation where it can be read that the fact is wrong
     */
    public record Reason(String because, String by, Citation citation) {}

    /**
     * Withdraws facts of one election from now on, all together or none.
     *
     * @param name what the document of the withdrawals is to be called
     * @param facts as that ledger has them, none withdrawn, at least one
     * @return the number of the first withdrawal; the others follow it in the order of the facts
     */
    public long append(String name, ElectionId election, List<OnFile> facts, Reason reason) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var withdrawals = new ArrayList<Withdrawal>();
        for (OnFile fact : facts) {
            withdrawals.add(new Withdrawal(
                    election,
                    fact.place(),
                    reason.because(),
                    reason.by(),
                    new When.Exactly(now),
                    now,
                    reason.citation(),
                    withdrawals.size() + 1));
        }
        Receipt receipt = ledger.append(document(name, withdrawals, reason), election, now, withdrawals::forEach);
        return switch (receipt) {
            case Receipt.Appended appended -> appended.document() + 1;
            case Receipt.AlreadyThere _ ->
                throw new IOException(
                        "the ledger has this withdrawal and not what it withdraws; canvass verify says more");
        };
    }

    /** Why a fact cannot be withdrawn, as a clause that says what to do instead; empty when it can. */
    public static Optional<String> whyNot(Fact fact) {
        return Withdrawable.whyNot(fact);
    }

    private static Document document(String name, List<Withdrawal> withdrawals, Reason reason) {
        byte[] bytes = String.join(
                        "\n", withdrawals.stream().map(Withdrawal::toString).toList())
                .getBytes(StandardCharsets.UTF_8);
        return new Document(
                name,
                Digest.sha256(bytes),
                bytes.length,
                FORMAT,
                new Provenance(reason.by(), "withdrawal", "", reason.citation().address()));
    }
}
