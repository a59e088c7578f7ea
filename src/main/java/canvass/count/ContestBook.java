package canvass.count;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All reports of one contest. */
final class ContestBook {
    private final Election election;
    private final Contest contest;
    private final List<ChoiceId> choices;
    private final Map<UnitId, Node> nodes = new HashMap<>();
    private final Node whole;

    ContestBook(Election election, Contest contest) {
        this.election = election;
        this.contest = contest;
        this.choices = contest.choices().stream().map(Choice::id).toList();
        this.whole = Node.tree(election, contest.unit(), nodes::put);
    }

    void add(Reported reported) {
        CountReport report = reported.report();
        Node node = nodes.get(report.unit());
        if (node == null) {
            throw new IllegalArgumentException(contest.id() + " has no unit " + report.unit());
        }
        node.series
                .computeIfAbsent(report.type(), type -> newSeries(report.unit(), type))
                .add(reported);
    }

    private UnitSeries newSeries(UnitId id, CountType type) {
        Unit unit = election.get(id);
        Optional<Instant> firstClosing =
                election.pollClosings(id).stream().findFirst().map(PollClosing::at);
        return new UnitSeries(contest.id(), unit, type, choices, firstClosing);
    }

    Tabulation tabulate(View view) {
        var rollUp = new RollUp(choices.size(), view);
        UnitCount count = rollUp.count(whole);
        var corrections = new ArrayList<Correction>();
        var setAside = new ArrayList<SetAside>();
        for (SeriesView seen : rollUp.added()) {
            seen.addCorrectionsTo(corrections);
            seen.addSetAsideTo(setAside);
        }
        corrections.sort(Comparator.comparing(Correction::at).thenComparingLong(Correction::fact));
        setAside.sort(SetAside.BY_TIME);
        return new Tabulation(
                contest,
                count,
                rollUp.units(nodes.size()),
                List.of(),
                List.copyOf(corrections),
                List.copyOf(setAside),
                rollUp.statedTotals(),
                rollUp.reports());
    }
}
