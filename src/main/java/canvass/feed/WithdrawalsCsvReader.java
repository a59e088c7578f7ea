package canvass.feed;

import canvass.model.Citation;
import canvass.model.Election;
import canvass.model.FactPlace;
import canvass.model.Provenance;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * Canvass's own format for withdrawals of calls, acts and statements: {@code docs/facts-csv.md} describes it. Whether there is such a
 * fact is for the one who has the ledger to see.
 */
public final class WithdrawalsCsvReader implements FeedReader {
    private static final List<String> COLUMNS = List.of("document", "line", "nth", "because", "by");

    @Override
    public String format() {
        return "withdrawals-csv";
    }

    @Override
    public String description() {
        return "Canvass's withdrawals CSV: which call, act or statement was wrong, why, and who withdraws it";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.columns().containsAll(List.of("document", "line", "because"));
    }

    @Override
    public Provenance provenance(Received document) {
        return FactLines.provenance(document);
    }

    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        FactLines.read(document, election, intake, COLUMNS, WithdrawalsCsvReader::withdrawal, Withdrawal::fact);
    }

    private static Withdrawal withdrawal(FactLine line) throws Refused {
        FactPlace fact = fact(line);
        String because = line.needed("because");
        String by = line.needed("by");
        When when = line.when(line.election().zone());
        Instant published = line.published(when);
        Citation citation = line.citation();
        return new Withdrawal(line.election().id(), fact, because, by, when, published, citation, line.line());
    }

    private static FactPlace fact(FactLine line) throws Refused {
        String document = line.needed("document");
        int number = Counts.ordinal(line.needed("line"), line.line(), "line");
        OptionalInt nth = line.text("nth").isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Counts.ordinal(line.text("nth"), line.line(), "nth"));
        return line.checked("document", () -> new FactPlace(document, number, nth));
    }
}
