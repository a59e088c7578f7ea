package canvass.desk;

import canvass.call.AreaProjection;
import canvass.call.CallRules;
import canvass.call.JointProjection;
import canvass.call.Projection;
import canvass.call.ProjectionSettings;
import canvass.call.RecountLimit;
import canvass.call.Returns;
import canvass.call.Situation;
import canvass.call.Verdict;
import canvass.count.Tabulation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.PollClosing;
import canvass.official.Closeness;
import canvass.official.Procedures;
import canvass.official.RecountRule;
import canvass.pack.CountRules;
import canvass.pack.EarlierResults;
import canvass.standing.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides, for any moment, which contests of an election can be called and which not yet, and why: from the count in view of that
 * moment and from what was known before the first vote, and from nothing later.
 */
public final class CallDesk {
    /**
     * Counties of one state do not all count in one order, and those that count ballots by mail first are not like the others: about a
     * fifth of the half gap between early and election-day ballots may not cancel out.
     */
    private static final double MIXED_ORDER = 0.06;

    private static final double NEARLY_ALL = 0.97;
    private static final int MOST_COUNTED = 8_000;
    private static final List<Duration> WINDOWS =
            List.of(Duration.ofHours(6), Duration.ofHours(24), Duration.ofDays(3));
    private static final Duration UNTIL_SETTLED = Duration.ofDays(2);

    private final Standings standings;
    private final Procedures procedures;
    private final NightFrame night;
    private final Optional<ElectorWorlds> worlds;

    /**
     * Prepares for an election in which something {@linkplain #isPossible can be called}.
     *
     * @param standings caught up
     * @param earlier how the units voted before
     * @param rules how each jurisdiction's count comes in, as known beforehand
     */
    public CallDesk(Standings standings, EarlierResults earlier, CountRules rules, Procedures procedures) {
        this.standings = standings;
        this.procedures = procedures;
        this.night = new NightFrame(standings.findElection().orElseThrow(), earlier, rules);
        this.worlds = night.election.contests().stream()
                .map(Contest::rule)
                .filter(CountingRule.Electors.class::isInstance)
                .map(CountingRule.Electors.class::cast)
                .findFirst()
                .map(ElectorWorlds::new);
    }

    /** Whether there is anything to call: two choices that stand in all of the election's contests. */
    public static boolean isPossible(Election election) {
        return NightFrame.isPossible(election);
    }

    /** One contest at a moment. */
    public record Decision(Contest contest, Situation situation, Verdict verdict) {}

    /** One contest; empty when it is not decided by most votes. */
    public Optional<Decision> find(ContestId contest, Moment moment) {
        return night.contests.stream().noneMatch(c -> c.id().equals(contest))
                ? Optional.empty()
                : decide(moment).stream()
                        .filter(decision -> decision.contest().id().equals(contest))
                        .findFirst();
    }

    /**
     * All contests at a moment.
     *
     * @param whole of a contest decided by electors: the choice that has enough of them by joint draws, where one is sure to
     */
    record Decided(List<Decision> contests, Optional<Verdict.Called> whole) {}

    /** Every contest that is decided by most votes, in the order of the election. */
    public List<Decision> decide(Moment moment) {
        return decide(moment, Set.of()).contests();
    }

    /**
     * The same, where some are called already and only have to be watched.
     *
     * @param called of these the worse worlds are not worked out
     */
    Decided decide(Moment moment, Set<ContestId> called) {
        List<Optional<Tabulation>> tabulations = night.contests.stream()
                .map(contest -> standings.tabulate(contest.id(), moment))
                .toList();
        List<RecentBatches> recents = recents(tabulations, moment);
        var returns = new NightReturns(night, tabulations, recents);
        JointProjection joint = night.projector.projectJointly(returns.returns(), ProjectionSettings.USUAL);
        List<AreaProjection> areas = areas(joint.projection());
        int[] ahead = new int[areas.size()];
        boolean[] settled = new boolean[areas.size()];
        boolean near = false;
        for (int c = 0; c < areas.size(); c++) {
            ahead[c] = areas.get(c).margin() >= 0 ? 1 : -1;
            settled[c] = isSettled(c, moment.asOf(), returns);
            near |= !called.contains(night.contests.get(c).id())
                    && 1 - areas.get(c).probability() <= CallRules.DOUBT;
        }
        // Where the model itself is not sure, worse worlds change nothing.
        List<AreaProjection> stressed = near ? project(returns.stressed(ahead, settled)) : areas;
        List<AreaProjection> alike = near ? project(returns.alike()) : areas;
        var decisions = new ArrayList<Decision>();
        double[] mixed = new double[areas.size()];
        for (int c = 0; c < night.contests.size(); c++) {
            mixed[c] = MIXED_ORDER * returns.begun(c);
            Situation situation = situation(
                    c,
                    moment.asOf(),
                    areas.get(c).widened(mixed[c]),
                    stressed.get(c).widened(mixed[c]),
                    alike.get(c),
                    tabulations.get(c),
                    recents.get(c));
            decisions.add(new Decision(night.contests.get(c), situation, CallRules.decide(situation)));
        }
        double[] counted = decisions.stream()
                .mapToDouble(d -> d.situation().countedMargin())
                .toArray();
        boolean closed = decisions.stream().allMatch(d -> d.situation().pollsClosed());
        Optional<Verdict.Called> whole = near && closed
                ? worlds.flatMap(w -> w.decide(joint, stressed, alike, mixed, counted, ids()))
                : Optional.empty();
        return new Decided(decisions, whole);
    }

    private List<ChoiceId> ids() {
        return night.two.stream().map(Choice::id).toList();
    }

    private List<AreaProjection> project(Returns returns) {
        return areas(night.projector.project(returns, ProjectionSettings.USUAL));
    }

    private List<AreaProjection> areas(Projection projection) {
        return night.contests.size() == 1 ? List.of(projection.total()) : projection.groups();
    }

    private List<Long> votes(Optional<Tabulation> tabulation) {
        return night.two.stream()
                .map(choice -> tabulation.map(t -> t.votes(choice.id())).orElse(0L))
                .toList();
    }

    private Optional<Instant> lastClosing(int c) {
        return night.election.pollClosings(night.contests.get(c).unit()).stream()
                .map(PollClosing::at)
                .max(Instant::compareTo);
    }

    /** Days after the polls its source has had time to learn how much is out. */
    private boolean isSettled(int c, Instant at, NightReturns returns) {
        return lastClosing(c)
                        .map(close -> at.isAfter(close.plus(UNTIL_SETTLED)))
                        .orElse(false)
                && returns.stated[c] >= NEARLY_ALL;
    }

    private Situation situation(
            int c,
            Instant at,
            AreaProjection area,
            AreaProjection stressed,
            AreaProjection alike,
            Optional<Tabulation> tabulation,
            RecentBatches recent) {
        Contest contest = night.contests.get(c);
        List<Long> votes = votes(tabulation);
        return new Situation(
                contest.id(),
                at,
                lastClosing(c),
                ids(),
                votes,
                tabulation.map(t -> t.count().total()).orElse(0L),
                area.outstanding(),
                false,
                area,
                stressed,
                alike,
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
            Optional<Tabulation> before = standings.tabulate(
                    contest.id(), new Moment(moment.asOf().minus(window), moment.knownAt(), moment.recordedBy()));
            if (before.isPresent()) {
                recent = RecentBatches.between(
                        now.get(),
                        before.get(),
                        night.place(contest, 0),
                        night.place(contest, 1),
                        window.toDays() >= 3);
                if (recent.share().isPresent()) {
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
