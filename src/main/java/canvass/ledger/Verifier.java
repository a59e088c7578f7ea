package canvass.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Recomputes the chain from the first entry and stops at the first one that is not as it was appended. Used once. */
final class Verifier {
    private static final int FETCH = 5_000;
    private static final int TELL_EVERY = 10_000;

    private final Storage storage;
    private final LongConsumer progress;
    private Head found = Head.EMPTY;
    private boolean chainRead;

    Verifier(Storage storage, LongConsumer progress) {
        this.storage = storage;
        this.progress = progress;
    }

    Verification verify() {
        Storage.FileCheck file = storage.startFileCheck();
        try (Connection connection = storage.openForReading()) {
            Optional<Verification.Broken> broken = check(connection);
            if (broken.isPresent()) {
                return broken.get();
            }
        } catch (SQLException e) {
            return damaged(storage.explain(e));
        } catch (LedgerException e) {
            return damaged(e);
        }
        return file.finish(found);
    }

    /** What cannot be read is damage; what cannot be reached is not. */
    private Verification damaged(LedgerException e) {
        return switch (e.kind()) {
            case IN_USE, NOT_FOUND, READ_ONLY -> throw e;
            case UNREADABLE, FULL ->
                chainRead
                        ? new Verification.Broken(0, "all entries are whole, but the rest is not. " + e.getMessage())
                        : new Verification.Broken(
                                found.entries() == 0 ? 0 : found.entries() + 1,
                                "after entry " + found.entries() + " it cannot be read. " + e.getMessage());
        };
    }

    private Optional<Verification.Broken> check(Connection connection) throws SQLException {
        HeadRow.requireTable(connection);
        Optional<Verification.Broken> broken = checkChain(connection);
        if (broken.isEmpty()) {
            broken = checkHead(HeadRow.read(connection));
        }
        if (broken.isEmpty()) {
            broken = RefusedDocuments.check(connection);
        }
        return broken.isPresent() ? broken : storage.checkStructure(connection);
    }

    private Optional<Verification.Broken> checkChain(Connection connection) throws SQLException {
        String sql = "select " + Schema.COLUMNS + " from entry order by number";
        var chain = new Chain(found.hash());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Row row = Row.of(rows);
                    String finding = check(row, found.entries() + 1, rows.getString(10), chain);
                    if (!finding.isEmpty()) {
                        return Optional.of(new Verification.Broken(found.entries() + 1, finding));
                    }
                    found = new Head(row.number(), chain.lastHash());
                    if (found.entries() % TELL_EVERY == 0) {
                        progress.accept(found.entries());
                    }
                }
            }
        }
        chainRead = true;
        progress.accept(found.entries());
        return Optional.empty();
    }

    private static String check(Row row, long expected, String hash, Chain chain) {
        if (row.number() > expected) {
            return "entry " + expected + " was removed: the next one is " + row.number();
        }
        if (row.number() < expected) {
            return "an entry numbered " + row.number() + " was put in: the first is 1";
        }
        return chain.append(row).equals(hash)
                ? ""
                : "entry " + expected
                        + " was altered or is out of its order: its hash does not follow from its content";
    }

    private Optional<Verification.Broken> checkHead(Head kept) {
        if (kept.equals(found)) {
            return Optional.empty();
        }
        String both = "the chain ends at " + found + " but the ledger's head says " + kept + ": ";
        if (kept.entries() > found.entries()) {
            return Optional.of(new Verification.Broken(found.entries() + 1, both + "entries were removed at the end"));
        }
        if (kept.entries() < found.entries()) {
            return Optional.of(new Verification.Broken(
                    Math.max(kept.entries(), 0) + 1, both + "entries were put in at the end, or the head was altered"));
        }
        return Optional.of(
                new Verification.Broken(found.entries(), both + "the last entry was replaced, or the head altered"));
    }
}
