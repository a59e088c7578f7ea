package canvass.desk;

import canvass.call.AreaProjection;
import canvass.call.CallRules;
import canvass.call.Projection;
import canvass.call.ProjectionSettings;
import canvass.call.RecountLimit;
import canvass.call.Situation;
import canvass.call.Verdict;
import canvass.count.Tabulation;
import canvass.model.Choice;
import canvass.model.Contest;
import canvass.model.Moment;
import canvass.model.PollClosing;
import canvass.official.Closeness;
import canvass.official.Procedures;
import canvass.official.RecountRule;
import canvass.pack.CountRules;
import canvass.pack.EarlierResults;
import canvass.standing.Standing;
import canvass.standing.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides, for any moment, which contests of an election can be called and which not yet, and why: from the count in view of that
 * moment and from what was known before the first vote, and from nothing later.
 */
public final class CallDesk {
    private static final int MOST_COUNTED = 8_000;
    private static final List<Duration> WINDOWS = List.of(Duration.ofHours(6), Duration.ofHours(24), Duration.ofDays(3));
    private static final Duration UNTIL_SETTLED = Duration.ofDays(2);

    private final Standings standings;
    private final Procedures procedures;
    private final NightFrame night;

    /**
     * @param standings caught up
     * @param earlier how the units voted before
     * @param rules how each jurisdiction's count comes in, as known beforehand
     */
    public CallDesk(Standings standings, EarlierResults earlier, CountRules rules, Procedures procedures) {
        this.standings = standings;
        this.procedures = procedures;
        this.night = new NightFrame(standings.findElection().orElseThrow(), earlier, rules);
    }

    /** One contest at a moment. */
    public record Decision(Contest contest, Situation situation, Verdict verdict) {}

    /** Every contest that is decided by most votes, in the order of the election. */
    public List<Decision> decide(Moment moment) {
        List<Optional<Tabulation>> tabulations = night.contests.stream()
                .map(contest -> standings
                        .find(contest.id(), moment)
                        .flatMap(Standing::findCount)
                        .map(Standing.Count::tabulation))
                .toList();
        List<RecentBatches> recents = recents(tabulations, moment);
        var returns = new NightReturns(night, tabulations, recents);
        Projection projection = night.projector.project(returns.returns(), ProjectionSettings.USUAL);
        var decisions = new ArrayList<Decision>();
        for (int c = 0; c < night.contests.size(); c++) {
            AreaProjection area = night.contests.size() == 1
                    ? projection.total()
                    : projection.groups().get(c);
            Situation situation = situation(c, moment.asOf(), area, tabulations.get(c), returns, recents.get(c));
            decisions.add(new Decision(night.contests.get(c), situation, CallRules.decide(situation)));
        }
        return decisions;
    }

    private Situation situation(
            int c, Instant at, AreaProjection area, Optional<Tabulation> tabulation, NightReturns returns, RecentBatches recent) {
        Contest contest = night.contests.get(c);
        List<Long> votes = night.two.stream()
                .map(choice -> tabulation.map(t -> t.votes(choice.id())).orElse(0L))
                .toList();
        Optional<Instant> close = night.election.pollClosings(contest.unit()).stream()
                .map(PollClosing::at)
                .max(Instant::compareTo);
        boolean settled =
                close.isPresent() && at.isAfter(close.get().plus(UNTIL_SETTLED)) && returns.stated[c] >= 0.97;
        return new Situation(
                contest.id(),
                at,
                close,
                night.two.stream().map(Choice::id).toList(),
                votes,
                tabulation.map(t -> t.count().total()).orElse(0L),
                area.outstanding(),
                false,
                area,
                returns.begun(c),
                settled,
                recent.share(),
                recount(contest, tabulation),
                tabulation.map(t -> t.count().facts()).orElse(List.of()));
    }

    private List<RecentBatches> recents(List<Optional<Tabulation>> tabulations, Moment moment) {
        var recents = new ArrayList<RecentBatches>();
        for (int c = 0; c < night.contests.size(); c++) {
            recents.add(recent(night.contests.get(c), tabulations.get(c), moment));
        }
        return recents;
    }

    /** The newest window in which enough came; once most is counted, since first batches of a night are of another kind. */
    private RecentBatches recent(Contest contest, Optional<Tabulation> now, Moment moment) {
        if (now.isEmpty()
                || now.get().count().outstanding().isEmpty()
                || now.get().count().outstanding().get().expectedBasisPoints() < MOST_COUNTED) {
            return RecentBatches.NONE;
        }
        RecentBatches recent = RecentBatches.NONE;
        for (Duration window : WINDOWS) {
            Optional<Tabulation> before = standings
                    .find(contest.id(), new Moment(moment.asOf().minus(window), moment.knownAt(), moment.recordedBy()))
                    .flatMap(Standing::findCount)
                    .map(Standing.Count::tabulation);
            if (before.isPresent()) {
                recent = RecentBatches.between(
                        now.get(), before.get(), night.place(contest, 0), night.place(contest, 1), window.toDays() >= 3);
                if (recent.lean().isPresent()) {
                    break;
                }
            }
        }
        return recent;
    }

    private RecountLimit recount(Contest contest, Optional<Tabulation> tabulation) {
        Optional<RecountRule> rule = procedures
                .find(contest.unit(), night.election.day())
                .flatMap(procedure -> procedure.automaticRecount());
        if (rule.isEmpty() || tabulation.isEmpty() || !tabulation.get().count().hasCount()) {
            return RecountLimit.NONE;
        }
        return new RecountLimit(
                rule.get().threshold().widest(Closeness.of(tabulation.get())),
                rule.get().threshold().text() + " (" + rule.get().statute() + ")");
    }
}
