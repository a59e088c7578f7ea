package canvass.desk;

import canvass.call.Category;
import canvass.call.CensusDivisions;
import canvass.call.Constants;
import canvass.call.Frame;
import canvass.call.FrameBuilder;
import canvass.call.Projector;
import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.Contest;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.pack.CountRule;
import canvass.pack.CountRules;
import canvass.pack.EarlierResult;
import canvass.pack.EarlierResults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An election as the projection sees it before the first vote: every contest that is decided by most votes is a group, every
 * smallest unit in it a unit with its earlier result.
 */
final class NightFrame {
    final Election election;
    /** The contests to be called, in the order of the frame's groups. */
    final List<Contest> contests;
    /** The two choices that can win, as the earlier result and then the ballot order them. */
    final List<Choice> two;
    /** Each unit of the frame with its place. */
    final Map<UnitId, Integer> places = new LinkedHashMap<>();
    /** By unit: votes for the two at the earlier election; below zero where unknown. */
    final double[] earlierVotes;
    /** By unit: the place of its contest. */
    final int[] contestOf;
    /** By contest: the order in which its ballots come. */
    final List<CountOrder> orders;
    /** By how much early ballots are more for the first choice than those of election day; below zero if less. */
    final double earlyLead;

    final Projector projector;

    NightFrame(Election election, EarlierResults earlier, CountRules rules) {
        this.election = election;
        this.contests = contests(election);
        List<String> names = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        var contestPlaces = new ArrayList<Integer>();
        for (int c = 0; c < contests.size(); c++) {
            for (UnitId unit : unitsOf(contests.get(c), earlier)) {
                places.put(unit, names.size());
                names.add(unit.text());
                groups.add(contests.get(c).id().text());
                contestPlaces.add(c);
            }
        }
        this.contestOf = contestPlaces.stream().mapToInt(Integer::intValue).toArray();
        int year = earlier.years().isEmpty() ? 0 : earlier.years().getLast();
        this.two = leadingTwo(earlier, year);
        this.orders = contests.stream()
                .map(contest -> CountOrder.of(contest.unit(), rules))
                .toList();
        this.earlyLead = earlyLead(rules);
        FrameBuilder builder = Frame.of(names).group(Category.of("contest", groups));
        this.earlierVotes = new double[names.size()];
        Arrays.fill(earlierVotes, -1);
        fill(builder, earlier, year);
        this.projector =
                new Projector(builder.build(), Constants.before(election.day().getYear()));
    }

    /** The contests that are decided by most votes: those that appoint electors, or else all. */
    private static List<Contest> contests(Election election) {
        Contest main = election.contests().iterator().next();
        return switch (main.rule()) {
            case CountingRule.Plurality() ->
                election.contests().stream()
                        .filter(c -> c.rule() instanceof CountingRule.Plurality)
                        .filter(c -> c.unit().equals(main.unit()))
                        .limit(1)
                        .toList();
            case CountingRule.Electors(List<Allocation> allocations, int needed) ->
                allocations.stream()
                        .map(a -> election.find(a.contest()).orElseThrow())
                        .toList();
        };
    }

    /** Its smallest units; or the contest as a whole, where only of that an earlier result is known. */
    private List<UnitId> unitsOf(Contest contest, EarlierResults earlier) {
        List<UnitId> smallest = smallest(contest.unit(), true);
        boolean none = smallest.stream().allMatch(unit -> earlier.list(unit).isEmpty());
        return none && !earlier.list(contest.unit()).isEmpty() ? List.of(contest.unit()) : smallest;
    }

    /** The units without parts; a unit with a contest of its own is no part of the one around it. */
    private List<UnitId> smallest(UnitId unit, boolean top) {
        if (!top && !election.contestsIn(unit).isEmpty()) {
            return List.of();
        }
        List<UnitId> parts = election.children(unit).stream()
                .flatMap(part -> smallest(part, false).stream())
                .toList();
        return parts.isEmpty() ? List.of(unit) : parts;
    }

    /** The choices that stand in every contest; a night needs two of them. */
    private static List<Choice> common(List<Contest> contests) {
        return contests.isEmpty()
                ? List.of()
                : contests.getFirst().choices().stream()
                        .filter(choice -> contests.stream()
                                .allMatch(contest -> contest.find(choice.id()).isPresent()))
                        .toList();
    }

    /** Whether two choices stand against each other in all of an election's contests, so that anything can be called. */
    static boolean isPossible(Election election) {
        return common(contests(election)).size() >= 2;
    }

    private List<Choice> leadingTwo(EarlierResults earlier, int year) {
        List<Choice> choices = common(contests);
        Map<Choice, Long> votes = new LinkedHashMap<>();
        for (Choice choice : choices) {
            long sum = 0;
            for (UnitId unit : places.keySet()) {
                sum += earlier.find(unit, year)
                        .map(result -> result.votesOfParty(choice).orElse(0))
                        .orElse(0L);
            }
            votes.put(choice, sum);
        }
        return choices.stream()
                .sorted((a, b) -> Long.compare(votes.getOrDefault(b, 0L), votes.getOrDefault(a, 0L)))
                .limit(2)
                .sorted((a, b) -> Integer.compare(choices.indexOf(a), choices.indexOf(b)))
                .toList();
    }

    /** Where one of the two stands among a contest's choices. */
    int place(Contest contest, int k) {
        for (int c = 0; c < contest.choices().size(); c++) {
            if (contest.choices().get(c).id().equals(two.get(k).id())) {
                return c;
            }
        }
        throw new IllegalStateException(
                contest.id() + " has no choice " + two.get(k).id());
    }

    private double earlyLead(CountRules rules) {
        UnitId whole = election.units().stream()
                .filter(u -> u.parent().isEmpty())
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
        return rules.find(whole, CountRule.EarlyLead.class)
                .map(lead -> lead.points().doubleValue()
                        / 100
                        * (two.get(0).party().equals(lead.party())
                                ? 1
                                : two.get(1).party().equals(lead.party()) ? -1 : 0))
                .orElse(0.0);
    }

    private void fill(FrameBuilder builder, EarlierResults earlier, int year) {
        int units = places.size();
        long[][] before = new long[2][units];
        double[] third = new double[units];
        double[] swing = new double[units];
        Arrays.fill(third, Double.NaN);
        Arrays.fill(swing, Double.NaN);
        places.forEach((unit, place) -> {
            Optional<EarlierResult> result = earlier.find(unit, year);
            for (int c = 0; c < 2; c++) {
                int choice = c;
                before[c][place] = result.map(r -> r.votesOfParty(two.get(choice)))
                        .filter(java.util.OptionalLong::isPresent)
                        .map(java.util.OptionalLong::getAsLong)
                        .orElse(Frame.ABSENT);
            }
            long both = before[0][place] + before[1][place];
            if (result.isPresent() && both > 0) {
                earlierVotes[place] = both;
                third[place] = 1 - (double) both / result.get().ballots();
                swing[place] = margin(result.get())
                        - earlier.find(unit, year - 4).map(this::margin).orElse(Double.NaN);
            }
        });
        if (Arrays.stream(earlierVotes).anyMatch(v -> v > 0)) {
            builder.baseline(two.get(0).id().text(), before[0])
                    .baseline(two.get(1).id().text(), before[1])
                    .covariate("swing before", swing)
                    .covariate("other parties before", third);
        }
        builder.classes(Category.of("division", divisions()));
    }

    private double margin(EarlierResult result) {
        double a = result.votesOfParty(two.get(0)).orElse(0);
        double b = result.votesOfParty(two.get(1)).orElse(0);
        return a + b > 0 ? (a - b) / (a + b) : Double.NaN;
    }

    /** Where the Census Bureau puts the state; empty outside the United States. */
    private List<String> divisions() {
        return places.keySet().stream()
                .map(unit -> {
                    String[] parts = unit.text().split("/", -1);
                    return parts[0].equals("us") && parts.length > 1 ? CensusDivisions.of(parts[1]) : "";
                })
                .toList();
    }
}
