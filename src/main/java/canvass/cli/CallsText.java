package canvass.cli;

import canvass.call.Reason;
import canvass.call.Verdict;
import canvass.desk.CallsJson;
import canvass.desk.OurCall;
import canvass.model.Allocation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls as people read them: one line a contest, ours first, with the others' times beside it. */
final class CallsText {
    private final Election election;
    private final int width;

    CallsText(Election election, int width) {
        this.election = election;
        this.width = width;
    }

    List<String> lines(List<OurCall> ours, List<Recorded<RaceCall>> others, Moment moment) {
        var lines = new ArrayList<String>();
        lines.add(Style.bold(election.name()) + "   calls up to " + Times.shown(moment.asOf()));
        lines.add("A call is a caller's word and never official. Ours follow the rules of docs/calls.md.");
        lines.add("");
        for (ContestId contest : contests()) {
            Contest found = election.find(contest).orElseThrow();
            List<OurCall> our =
                    ours.stream().filter(c -> c.contest().equals(contest)).toList();
            List<Recorded<RaceCall>> other = others.stream()
                    .filter(c -> c.fact().contest().equals(contest))
                    .toList();
            lines.add(Style.bold(found.name()) + "   " + contest);
            if (our.isEmpty()) {
                lines.add("  " + CallsJson.US + ": not called");
            }
            our.forEach(call -> lines.addAll(our(call)));
            other.forEach(call -> lines.addAll(Style.wrap("  " + other(call.fact(), our), width)));
        }
        return lines;
    }

    /** What the rules say of one contest now, with the reasons. */
    List<String> verdict(Verdict verdict) {
        var lines = new ArrayList<String>();
        Verdict.Numbers numbers = verdict.numbers();
        String sure = String.format(
                Locale.ROOT, ", probability %.4f, under stress %.4f", numbers.probability(), numbers.stressed());
        lines.add("  " + CallsJson.US + "      "
                + switch (verdict) {
                    case Verdict.Called called -> Style.bold(called.kind() + " " + called.choice()) + sure;
                    case Verdict.Open open ->
                        "not called by its own rules; ahead by the projection: " + numbers.choice() + sure;
                });
        for (Reason reason : verdict.reasons()) {
            Style.wrap("    " + reason.text(), width).forEach(line -> lines.add(Style.faint(line)));
        }
        return lines;
    }

    /** The contest decided by electors first, then those that appoint them. */
    private List<ContestId> contests() {
        var ids = new ArrayList<ContestId>();
        for (Contest contest : election.contests()) {
            ids.add(contest.id());
            if (contest.rule() instanceof CountingRule.Electors electors) {
                ids.addAll(
                        electors.allocations().stream().map(Allocation::contest).toList());
            }
        }
        return ids.stream().distinct().toList();
    }

    private List<String> our(OurCall call) {
        var lines = new ArrayList<String>();
        lines.add("  " + CallsJson.US + ": " + Style.bold(call.called().choice().text()) + " "
                + call.called().kind() + " " + Times.shown(call.at())
                + String.format(
                        Locale.ROOT,
                        "  probability %.4f, under stress %.4f",
                        call.called().numbers().probability(),
                        call.called().numbers().stressed())
                + call.retractedAt().map(at -> "  RETRACTED " + Times.shown(at)).orElse(""));
        for (Reason reason : call.called().reasons()) {
            Style.wrap("    " + reason.text(), width).forEach(line -> lines.add(Style.faint(line)));
        }
        return lines;
    }

    private static String other(RaceCall call, List<OurCall> ours) {
        Optional<Instant> our = ours.stream().map(OurCall::at).findFirst();
        String lag = call.when() instanceof canvass.model.When.Exactly exactly && our.isPresent()
                ? "  (we " + apart(Duration.between(exactly.at(), our.get())) + ")"
                : "";
        String made = call.kind() == RaceCall.Kind.MADE ? "" : " takes back";
        return call.caller() + ":" + made + " " + call.choice() + " " + call.when() + lag + "  "
                + call.citation().publisher();
    }

    private static String apart(Duration lag) {
        long minutes = Math.abs(lag.toMinutes());
        String size = minutes < 120 ? minutes + " min" : minutes / 60 + " h";
        return size + (lag.isNegative() ? " earlier" : " later");
    }
}
