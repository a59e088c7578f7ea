package canvass.ledger;

import canvass.ledger.LedgerException.Kind;
import java.sql.SQLException;

/** What PostgreSQL's errors mean to the user, by its documented codes (Appendix A of its manual). */
final class ServerErrors {
    private static final String DISK_FULL = "53100";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NO_SUCH_TABLE = "42P01";
    private static final String READ_ONLY_TRANSACTION = "25006";
    private static final String NOT_ALLOWED = "42501";

    private final String name;

    ServerErrors(String name) {
        this.name = name;
    }

    LedgerException explain(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        String said = String.valueOf(error.getMessage()).strip();
        // Class 08 is the connection, 28 the user, 57P a server that is stopping or starting.
        if (state.startsWith("08")
                || state.startsWith("28")
                || state.startsWith("57P")
                || state.equals(NO_SUCH_DATABASE)) {
            return new LedgerException(
                    Kind.NOT_FOUND,
                    "The ledger " + name + " cannot be reached: " + said
                            + ". Check the address, the user and that the server runs, then send it in again: what is"
                            + " there already is not added twice.",
                    error);
        }
        if (state.equals(NO_SUCH_TABLE) && said.contains("ledger")) {
            return new LedgerException(Kind.NOT_FOUND, "There is no ledger in " + name + " yet.", error);
        }
        if (state.equals(DISK_FULL)) {
            return new LedgerException(
                    Kind.FULL,
                    "The server of the ledger " + name + " has no room left: " + said
                            + ". Nothing of this document was kept. Free some space and send it in again.",
                    error);
        }
        if (state.equals(TOO_MANY_CONNECTIONS)) {
            return new LedgerException(
                    Kind.IN_USE,
                    "The server of the ledger " + name + " has no connection free: " + said + ". Try again.",
                    error);
        }
        if (state.equals(READ_ONLY_TRANSACTION) || state.equals(NOT_ALLOWED)) {
            return new LedgerException(
                    Kind.READ_ONLY,
                    "The ledger " + name + " may not be written to: " + said
                            + ". Give this user the right to create and write its tables.",
                    error);
        }
        if (state.startsWith("23")) {
            return new LedgerException(
                    Kind.UNREADABLE,
                    "The ledger " + name + " has entries that Canvass did not write: " + said
                            + ". Nothing was added. Check it with canvass verify.",
                    error);
        }
        return new LedgerException(
                Kind.UNREADABLE,
                "The ledger " + name + " cannot be used: " + said + ". Check it with canvass verify.",
                error);
    }
}
