package canvass.standing;

import canvass.count.CountBook;
import canvass.count.Outstanding;
import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.PollClosing;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import canvass.standing.Standing.Count;
import canvass.standing.Standing.Counted;
import canvass.standing.Standing.Counting;
import canvass.standing.Standing.Frame;
import canvass.standing.Standing.Scheduled;
import canvass.standing.Standing.Voting;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Derives standings from a count book. */
final class Fold {
    private final Election election;
    private final CountBook book;

    Fold(CountBook book) {
        this.election = book.election();
        this.book = book;
    }

    Standing standing(Contest contest, Moment moment) {
        return switch (contest.rule()) {
            case CountingRule.Plurality() ->
                stage(frame(contest, moment), new Count(book.tabulate(contest, moment), Optional.empty(), Map.of()));
            case CountingRule.Electors electors -> ofElectors(contest, electors, moment);
        };
    }

    private Standing ofElectors(Contest contest, CountingRule.Electors rule, Moment moment) {
        Map<ContestId, Tabulation> tabulations = book.tabulateParts(rule, moment);
        var parts = new LinkedHashMap<ContestId, Standing>();
        tabulations.forEach((id, tabulation) -> parts.put(
                id, stage(frame(tabulation.contest(), moment), new Count(tabulation, Optional.empty(), Map.of()))));
        var count = new Count(
                book.sum(contest, rule, tabulations), Optional.of(CountBook.electors(rule, tabulations)), parts);
        return stage(frame(contest, moment), count);
    }

    private Frame frame(Contest contest, Moment moment) {
        return new Frame(contest, moment, closings(contest));
    }

    private List<PollClosing> closings(Contest contest) {
        List<PollClosing> own = election.pollClosings(contest.unit());
        if (!own.isEmpty()) {
            return own;
        }
        var ofParts = new TreeSet<PollClosing>();
        for (UnitId child : election.children(contest.unit())) {
            ofParts.addAll(election.pollClosings(child));
        }
        return List.copyOf(ofParts);
    }

    private Standing stage(Frame frame, Count count) {
        Instant asOf = frame.moment().asOf();
        Instant dayBegins = election.day().atStartOfDay(election.zone()).toInstant();
        boolean anyVotes = count.tabulation().count().total() > 0;
        if (asOf.isBefore(dayBegins)) {
            return new Scheduled(frame);
        }
        if (!anyVotes && !allClosed(frame)) {
            return new Voting(frame, count);
        }
        return anyVotes && allClosed(frame) && isComplete(count)
                ? new Counted(frame, count)
                : new Counting(frame, count);
    }

    /** Where nobody said when the polls close, they are open until votes are counted. */
    private static boolean allClosed(Frame frame) {
        List<PollClosing> closings = frame.pollClosings();
        return closings.isEmpty()
                ? false
                : !frame.moment().asOf().isBefore(closings.getLast().at());
    }

    private static boolean isComplete(Count count) {
        if (!count.parts().isEmpty()) {
            return count.parts().values().stream().allMatch(Counted.class::isInstance);
        }
        UnitCount whole = count.tabulation().count();
        Optional<UnitsReporting> units = whole.units();
        Optional<Outstanding> outstanding = whole.outstanding();
        boolean told = units.isPresent() || outstanding.isPresent();
        return told
                && whole.parts() == whole.partsInAll()
                && units.map(u -> u.reporting() == u.total()).orElse(true)
                && outstanding.map(Outstanding::isNothing).orElse(true);
    }
}
