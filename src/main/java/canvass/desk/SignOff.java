package canvass.desk;

import canvass.ledger.Ledger;
import canvass.ledger.Receipt;
import canvass.model.ConfirmedReading;
import canvass.model.Document;
import canvass.model.ElectionId;
import canvass.model.Provenance;
import canvass.model.Statement;
import canvass.standing.OnFile;
import canvass.standing.Standings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Appends statements that somebody has confirmed, each once. */
public final class SignOff {
    private static final String FORMAT = "confirmed-readings";

    private final Ledger ledger;
    private final InstantSource clock;

    public SignOff(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What became of one statement.
     *
     * @param fact its number in the ledger
     * @param isNew whether it was appended now; else it was there, whoever confirmed it
     */
    public record Signed(Statement statement, long fact, boolean isNew) {}

    /**
     * Appends the statements of one election that are not there yet, all together or none.
     *
     * @param article the file's name, as the facts' document is to be called
     * @param statements confirmed readings of that article
     * @throws IllegalArgumentException when one was not confirmed, or is of another election
     */
    public List<Signed> append(String article, ElectionId election, List<Statement> statements) throws IOException {
        for (Statement statement : statements) {
            if (statement.confirmed().isEmpty() || !statement.election().equals(election)) {
                throw new IllegalArgumentException("not a confirmed reading about " + election + ": " + statement);
            }
        }
        List<OnFile> onFile = confirmed(election);
        Map<Statement, Long> there = there(onFile);
        List<Statement> added = statements.stream()
                .filter(statement -> !there.containsKey(whoever(statement)))
                .distinct()
                .toList();
        if (!added.isEmpty()) {
            appendAll(article, election, added, withdrawn(onFile, added));
        }
        Map<Statement, Long> now = there(confirmed(election));
        var signed = new ArrayList<Signed>();
        for (Statement statement : statements) {
            long fact = Optional.ofNullable(now.get(whoever(statement))).orElseThrow();
            signed.add(new Signed(statement, fact, !there.containsKey(whoever(statement))));
        }
        return signed;
    }

    private void appendAll(String article, ElectionId election, List<Statement> added, long withdrawn)
            throws IOException {
        // An article can be read again and more of it confirmed: what is signed is this document and not the article,
        // whose hash each statement has.
        String text = String.join("\n", added.stream().map(Statement::toString).toList());
        // What was withdrawn and is confirmed anew is another document, though it says the same.
        byte[] signed = (withdrawn == 0 ? text : text + "\nanew, after " + withdrawn + " withdrawn")
                .getBytes(StandardCharsets.UTF_8);
        Statement first = added.getFirst();
        var document = new Document(
                article,
                Digest.sha256(signed),
                signed.length,
                FORMAT,
                new Provenance(
                        first.citation().publisher(),
                        "article, the reading confirmed by "
                                + first.confirmed().map(ConfirmedReading::by).orElseThrow(),
                        first.carrier(),
                        first.citation().address()));
        Receipt receipt = ledger.append(document, election, clock.instant(), sink -> added.forEach(sink));
        if (receipt instanceof Receipt.AlreadyThere) {
            throw new IOException("the ledger has this confirmation without its statements; canvass verify says more");
        }
    }

    private List<OnFile> confirmed(ElectionId election) {
        var standings = new Standings(ledger, election);
        standings.catchUp();
        return standings.onFile().stream()
                .filter(f -> f.fact() instanceof Statement s && s.confirmed().isPresent())
                .toList();
    }

    private static Map<Statement, Long> there(List<OnFile> confirmed) {
        var there = new LinkedHashMap<Statement, Long>();
        for (OnFile file : confirmed) {
            if (file.withdrawn().isEmpty() && file.fact() instanceof Statement statement) {
                there.put(whoever(statement), file.number());
            }
        }
        return there;
    }

    /** How many facts that said one of these were withdrawn. */
    private static long withdrawn(List<OnFile> confirmed, List<Statement> statements) {
        Set<Statement> said = statements.stream().map(SignOff::whoever).collect(Collectors.toSet());
        return confirmed.stream()
                .filter(f -> f.withdrawn().isPresent()
                        && f.fact() instanceof Statement statement
                        && said.contains(whoever(statement)))
                .count();
    }

    /** The statement as anybody might have confirmed it: a second person's word for the same adds nothing. */
    private static Statement whoever(Statement s) {
        return new Statement(
                s.election(),
                s.actor(),
                s.stance(),
                s.toward(),
                s.condition(),
                s.channel(),
                s.carrier(),
                s.quote(),
                s.when(),
                s.publishedAt(),
                s.citation(),
                s.line(),
                s.confirmed().map(c -> new ConfirmedReading("anybody", c.sha256(), c.from(), c.to())));
    }
}
