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
import canvass.model.OfficialAct;
import canvass.model.PollClosing;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import canvass.official.Closeness;
import canvass.standing.Standing.Annulled;
import canvass.standing.Standing.Certified;
import canvass.standing.Standing.Count;
import canvass.standing.Standing.Counted;
import canvass.standing.Standing.Counting;
import canvass.standing.Standing.Final;
import canvass.standing.Standing.Frame;
import canvass.standing.Standing.Projected;
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
    private final StoryFold stories;

    Fold(CountBook book, StoryFold stories) {
        this.election = book.election();
        this.book = book;
        this.stories = stories;
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
        return new Frame(contest, moment, closings(contest), stories.story(contest, act -> closeness(act, moment)));
    }

    /** How close the act's contest was in what had been counted when it was done. */
    private Optional<Closeness> closeness(OfficialAct act, Moment moment) {
        var then = new Moment(act.effectiveAt(), moment.knownAt(), moment.recordedBy());
        return election.find(act.contest())
                .filter(contest -> contest.rule() instanceof CountingRule.Plurality)
                .map(contest -> book.tabulate(contest, then))
                .filter(tabulation -> tabulation.count().total() > 0)
                .map(Closeness::of);
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
        if (!anyVotes && !allClosed(frame) && !isToldToBeOver(frame)) {
            return new Voting(frame, count);
        }
        return afterVoting(frame, count, anyVotes && allClosed(frame) && isComplete(count));
    }

    /** The furthest stage that the facts in view support. */
    private static Standing afterVoting(Frame frame, Count count, boolean isComplete) {
        Story story = frame.story();
        if (story.annulment().isPresent()) {
            return new Annulled(frame, count, story.annulment().get());
        }
        if (story.counted().isPresent()) {
            return new Final(frame, count, story.counted().get());
        }
        List<Recorded<OfficialAct>> certificates = certificates(story);
        if (!certificates.isEmpty()) {
            return new Certified(frame, count, certificates);
        }
        if (isComplete) {
            return new Counted(frame, count);
        }
        return story.projections().isEmpty() ? new Counting(frame, count) : new Projected(frame, count);
    }

    /** Of a contest by electors all that are needed, or none. */
    private static List<Recorded<OfficialAct>> certificates(Story story) {
        if (story.parts().isEmpty()) {
            return story.path().stage().certificate().stream().toList();
        }
        return story.certifiedParts().size() == story.parts().size()
                ? story.parts().values().stream()
                        .flatMap(p -> p.stage().certificate().stream())
                        .toList()
                : List.of();
    }

    /** Where nobody said when the polls close and nothing is counted here, a call tells that they have. */
    private static boolean isToldToBeOver(Frame frame) {
        return frame.pollClosings().isEmpty() && !frame.story().projections().isEmpty();
    }

    /** Where nobody said when the polls close, they are open until votes are counted. */
    private static boolean allClosed(Frame frame) {
        List<PollClosing> closings = frame.pollClosings();
        return closings.isEmpty()
                ? false
                : !frame.moment().asOf().isBefore(closings.getLast().at());
    }

    /** Every unit has reported in full, and no source says that anything is still out. */
    static boolean isComplete(Count count) {
        if (!count.parts().isEmpty()) {
            return count.parts().values().stream()
                    .allMatch(part -> part.findCount().filter(Fold::isComplete).isPresent());
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
