package canvass.feed;

import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.Problem;
import java.util.Optional;

/** Hands a document's reports on, after holding them against each other and against their own stated totals. */
final class Reports {
    /** What two different counts of one unit at one time mean in a format. */
    enum Disagreement {
        /** Nothing says which is right, so the document cannot be used. */
        REFUSED,
        /** They are readings within one second; the later line is the later reading. */
        LATER_LINE_HOLDS
    }

    private final Gate gate;
    private final Disagreement disagreement;
    private final SeenLines seen = new SeenLines();

    Reports(Gate gate, Disagreement disagreement) {
        this.gate = gate;
        this.disagreement = disagreement;
    }

    /**
     * Accepts the report unless the document has given it already.
     *
     * @param field which part of the document the report is
     * @throws Refused when the document contradicts itself
     */
    void accept(CountReport report, String field) throws Refused {
        Optional<SeenLines.Earlier> earlier = seen.earlier(report);
        if (earlier.isEmpty()) {
            gate.accept(report);
        } else if (earlier.get().agrees()) {
            gate.warn(new Problem(
                    "duplicate-line",
                    report.line(),
                    field,
                    said(report, earlier.get())
                            + " as well, with the same figures; it was left out, remove one of them"));
        } else {
            contradicted(report, earlier.get(), field);
        }
    }

    private void contradicted(CountReport report, SeenLines.Earlier earlier, String field) throws Refused {
        switch (disagreement) {
            case LATER_LINE_HOLDS -> gate.accept(report);
            case REFUSED ->
                throw new Refused(
                        "contradicting-lines",
                        report.line(),
                        field,
                        said(report, earlier) + " with other figures; remove the wrong one of line " + earlier.line()
                                + " and line " + report.line());
        }
    }

    private static String said(CountReport report, SeenLines.Earlier earlier) {
        return report.unit() + " at " + report.effectiveAt() + " ("
                + report.type().text() + ") stands on line " + earlier.line();
    }

    /**
     * Warns when a stated total is not the sum of its choices. A report that leaves choices of its contest out may state
     * more than its sum, but not less.
     */
    void compareWithTotal(CountReport report, Contest contest, String field) {
        if (report.ballots().isEmpty() || report.votes().isEmpty()) {
            return;
        }
        long sum = 0;
        for (ChoiceVotes v : report.votes()) {
            sum += v.votes();
        }
        long stated = report.ballots().getAsLong();
        boolean complete = report.votes().size() == contest.choices().size();
        if (complete ? sum != stated : sum > stated) {
            gate.warn(new Problem(
                    "total-differs",
                    report.line(),
                    field,
                    report.unit() + " states " + stated + " in all, its choices make " + sum
                            + "; both are kept, ask the source which is right"));
        }
    }
}
