package canvass.feed;

import canvass.model.ChoiceVotes;
import canvass.model.CountReport;
import canvass.model.Fact;
import canvass.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader handed over, kept for a test to look at. */
final class Findings implements Intake {
    final List<Fact> facts = new ArrayList<>();
    final List<CountReport> reports = new ArrayList<>();
    final List<Problem> warnings = new ArrayList<>();
    final List<Problem> refusals = new ArrayList<>();

    @Override
    public void accept(Fact fact) {
        facts.add(fact);
        if (fact instanceof CountReport report) {
            reports.add(report);
        }
    }

    @Override
    public void warn(Problem problem) {
        warnings.add(problem);
    }

    @Override
    public void refuse(Problem problem) {
        refusals.add(problem);
    }

    /** One line a report: {@code us/PA/42001 total 02:10:00Z | biden 1204 trump 1198 | 3 of 50 | 650 bp | line 5}. */
    String reportsInShort() {
        return reports.stream().map(Findings::inShort).collect(Collectors.joining("\n"));
    }

    private static String inShort(CountReport report) {
        String votes = report.votes().stream()
                .map((ChoiceVotes v) -> " " + v.choice() + " " + v.votes())
                .collect(Collectors.joining());
        return report.contest() + " " + report.unit() + " " + report.type().text() + " " + report.effectiveAt() + " |"
                + votes
                + (report.ballots().isPresent() ? " of " + report.ballots().getAsLong() : "")
                + report.units()
                        .map(u -> " | " + u.reporting() + " of " + u.total())
                        .orElse("")
                + (report.expectedBasisPoints().isPresent()
                        ? " | " + report.expectedBasisPoints().getAsInt() + " bp"
                        : "")
                + " | line " + report.line();
    }

    /** One line a refusal: {@code unknown-unit line 2 unit}. */
    String refusalsInShort() {
        return inShort(refusals);
    }

    String warningsInShort() {
        return inShort(warnings);
    }

    private static String inShort(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.code() + " line " + p.line() + " " + p.field())
                .collect(Collectors.joining("\n"));
    }
}
