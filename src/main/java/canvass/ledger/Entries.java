package canvass.ledger;

/** Turns stored rows into entries. */
final class Entries {
    private Entries() {}

    static Entry of(Row row) {
        return new Entry(
                row.number(),
                Row.instant(row.recordedAt()),
                row.document(),
                switch (row.kind()) {
                    case "count" -> Bodies.countReport(row);
                    case "election" -> ElectionBody.electionDefined(row);
                    case "call" -> CallBody.raceCall(row);
                    case "act" -> ActBody.officialAct(row);
                    case "statement" -> StatementBody.statement(row);
                    case "withdrawal" -> WithdrawalBody.withdrawal(row);
                    case "refusal" -> Bodies.documentRefused(row);
                    default -> throw new IllegalStateException("unknown kind " + row.kind());
                });
    }
}
