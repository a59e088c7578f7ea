package canvass.desk;

import canvass.ledger.DocumentEntry;
import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.model.CountReport;
import canvass.model.DocumentRefused;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.FactPlace;
import canvass.model.Problem;
import canvass.model.Told;
import canvass.model.Withdrawal;
import canvass.standing.OnFile;
import canvass.standing.Standings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether withdrawals name facts that a ledger has and that can be withdrawn. Used for one document. */
final class Withdrawable {
    private final Ledger ledger;
    private final ElectionId election;
    /** Read when the first withdrawal asks, since most documents withdraw nothing. */
    private Optional<List<OnFile>> read = Optional.empty();

    /** The numbers of the facts that the document has withdrawn so far. */
    private final Set<Long> named = new HashSet<>();

    Withdrawable(Ledger ledger, ElectionId election) {
        this.ledger = ledger;
        this.election = election;
    }

    /** What is wrong with a withdrawal, with its line and field; empty when nothing is. */
    Optional<Problem> problem(Withdrawal withdrawal) {
        FactPlace place = withdrawal.fact();
        Optional<DocumentEntry> document = ledger.findDocument(election, place.document());
        if (document.isEmpty()) {
            return problem(
                    withdrawal,
                    "unknown-document",
                    "document",
                    "no document with this SHA-256 was taken in for " + election
                            + "; write the one that the page and /api/v1/facts show with the fact");
        }
        Optional<String> otherKind = firstFact(document.get()).flatMap(Withdrawable::whyNot);
        if (otherKind.isPresent()) {
            return problem(withdrawal, "not-withdrawable", "document", otherKind.get());
        }
        List<OnFile> onLine = onFile().stream()
                .filter(f -> f.place().document().equals(place.document())
                        && f.place().line() == place.line())
                .toList();
        return onLine.isEmpty()
                ? problem(
                        withdrawal,
                        "unknown-fact",
                        "line",
                        "no fact was read from line " + place.line() + " of "
                                + document.get().document().name()
                                + "; write the line that the page and /api/v1/facts show with the fact")
                : problem(withdrawal, onLine);
    }

    private Optional<Problem> problem(Withdrawal withdrawal, List<OnFile> onLine) {
        FactPlace place = withdrawal.fact();
        if (place.nth().isEmpty() ? onLine.size() > 1 : place.nth().getAsInt() > onLine.size()) {
            return problem(
                    withdrawal,
                    "which-fact",
                    "nth",
                    "line " + place.line() + " has " + (onLine.size() == 1 ? "one fact" : onLine.size() + " facts")
                            + "; write which one, from 1");
        }
        OnFile meant = onLine.get(place.nth().orElse(1) - 1);
        if (!named.add(meant.number())) {
            return problem(
                    withdrawal,
                    "withdrawn-already",
                    "line",
                    "a line above withdraws fact " + meant.number() + " already; leave this line out");
        }
        return meant.withdrawn()
                .flatMap(earlier -> problem(
                        withdrawal,
                        "withdrawn-already",
                        "line",
                        "fact " + meant.number() + " was withdrawn by "
                                + earlier.fact().by() + ", known since "
                                + earlier.fact().publishedAt() + "; leave this line out"));
    }

    private static Optional<Problem> problem(Withdrawal withdrawal, String code, String field, String text) {
        return Optional.of(new Problem(code, withdrawal.line(), field, text));
    }

    /** All facts of a document are of one kind: its format's. */
    private Optional<Fact> firstFact(DocumentEntry document) {
        return ledger.findEntry(document.number() + 1)
                .filter(entry -> entry.document() == document.number())
                .map(Entry::fact);
    }

    /** Why a fact of this kind cannot be withdrawn, and what to do instead; empty when it can. */
    static Optional<String> whyNot(Fact fact) {
        return switch (fact) {
            case Told _ -> Optional.empty();
            case CountReport _ ->
                Optional.of("counts are not withdrawn: a later report corrects an earlier one; send that in");
            case Withdrawal _ ->
                Optional.of("a withdrawal is not withdrawn: send in what was right after all in a document of its own");
            case ElectionDefined _ ->
                Optional.of("a definition is not withdrawn: a newer one takes its place; load that");
            case DocumentRefused _ -> Optional.of("nothing of a refused document was used; leave this line out");
        };
    }

    private List<OnFile> onFile() {
        if (read.isEmpty()) {
            var standings = new Standings(ledger, election);
            standings.catchUp();
            read = Optional.of(standings.onFile());
        }
        return read.get();
    }
}
