package canvass.ledger;

import canvass.model.CountReport;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Statement;
import canvass.model.Withdrawal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Appends one document and its facts inside one transaction. Used once. */
final class Appender implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private final Chain chain;
    private final long recordedAt;
    private final long document;
    private long number;
    private int waiting;
    private Optional<Undone> failure = Optional.empty();

    long document() {
        return document;
    }

    Appender(Connection connection, Head head, long recordedAt) throws SQLException {
        this.insert = connection.prepareStatement(Schema.INSERT);
        this.chain = new Chain(head.hash());
        this.recordedAt = recordedAt;
        this.document = head.entries() + 1;
        this.number = head.entries();
    }

    void document(Document received, ElectionId election) {
        add("document", election.text(), received.sha256(), recordedAt, recordedAt, Bodies.of(received));
    }

    void fact(Fact fact) {
        switch (fact) {
            case CountReport r -> add("count", r.contest().text(), r.unit().text(), r, Bodies.of(r));
            case ElectionDefined d ->
                add("election", d.election().text(), d.election().text(), d, ElectionBody.of(d.definition()));
            case RaceCall c -> add("call", c.contest().text(), c.choice().text(), c, CallBody.of(c));
            case OfficialAct a ->
                add("act", a.contest().text(), a.jurisdiction().text(), a, ActBody.of(a));
            case Statement s -> add("statement", s.election().text(), s.stance().name(), s, StatementBody.of(s));
            case Withdrawal w -> add("withdrawal", w.election().text(), w.fact().document(), w, WithdrawalBody.of(w));
            case DocumentRefused r ->
                throw new IllegalArgumentException("a refusal comes with the document's bytes: call refuse");
        }
    }

    void refusal(DocumentRefused refusal) {
        add("refusal", refusal.election().text(), Long.toString(document), refusal, Bodies.of(refusal));
    }

    private void add(String kind, String subject, String item, Fact fact, String body) {
        add(kind, subject, item, Row.micros(fact.effectiveAt()), Row.micros(fact.publishedAt()), body);
    }

    private void add(String kind, String subject, String item, long effectiveAt, long publishedAt, String body) {
        refuseAfterFailure();
        number++;
        var row = new Row(number, recordedAt, kind, document, subject, item, effectiveAt, publishedAt, body);
        try {
            row.bind(insert, chain.append(row));
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        } catch (SQLException e) {
            failure = Optional.of(new Undone(e));
            throw failure.get();
        }
    }

    /** The chain's head once all that was added is in the table. */
    Head finish() throws SQLException {
        refuseAfterFailure();
        flush();
        return new Head(number, chain.lastHash());
    }

    /** A reader may swallow our exception and go on, but the database may have rolled back by then. */
    private void refuseAfterFailure() {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    /** Carries a storage error through the reader that feeds us; the ledger unwraps it. */
    static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SQLException error;

        Undone(SQLException error) {
            super(error);
            this.error = error;
        }

        SQLException error() {
            return error;
        }
    }
}
