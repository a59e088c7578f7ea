package canvass.count;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The votes of all contests that appoint electors as one sum, in the choices of the contest they decide. */
final class PopularVote {
    private final Contest contest;
    private final List<ContestId> added;

    PopularVote(Election election, Contest contest, CountingRule.Electors rule) {
        this.contest = contest;
        this.added = rule.allocations().stream()
                .filter(Allocation::addsToPopularVote)
                .map(Allocation::contest)
                .toList();
        for (ContestId part : added) {
            for (Choice choice : election.find(part).orElseThrow().choices()) {
                if (contest.find(choice.id()).isEmpty()) {
                    throw new IllegalArgumentException(
                            contest.id() + " lacks choice " + choice.id() + ", which " + part + " has");
                }
            }
        }
    }

    Tabulation of(Map<ContestId, Tabulation> parts) {
        var states = new ArrayList<UnitCount>();
        var summed = new ArrayList<Tabulation>();
        var corrections = new ArrayList<Correction>();
        var setAside = new ArrayList<SetAside>();
        var statedTotals = new ArrayList<StatedTotal>();
        int reports = 0;
        for (ContestId id : added) {
            Tabulation part = Objects.requireNonNull(parts.get(id));
            int[] places = places(contest, part.contest());
            states.add(inOrder(part.count(), contest.choices().size(), places));
            summed.add(part);
            corrections.addAll(part.corrections());
            setAside.addAll(part.setAside());
            statedTotals.addAll(part.statedTotals());
            reports += part.reports();
        }
        corrections.sort(Comparator.comparing(Correction::at).thenComparingLong(Correction::fact));
        setAside.sort(SetAside.BY_TIME);
        UnitCount sum = sum(states);
        var units = new ArrayList<UnitCount>(List.of(sum));
        units.addAll(states);
        return new Tabulation(
                contest,
                sum,
                List.copyOf(units),
                List.copyOf(summed),
                List.copyOf(corrections),
                List.copyOf(setAside),
                List.copyOf(statedTotals),
                reports);
    }

    /** For each of a part's choices, its place among the whole's. */
    static int[] places(Contest whole, Contest part) {
        List<Choice> ours = whole.choices();
        return part.choices().stream()
                .mapToInt(choice -> {
                    int place = 0;
                    while (!ours.get(place).id().equals(choice.id())) {
                        place++;
                    }
                    return place;
                })
                .toArray();
    }

    static UnitCount inOrder(UnitCount count, int choices, int[] places) {
        return new UnitCount(
                count.unit(),
                count.votes().inOrder(choices, places),
                count.stated().inOrder(choices, places),
                Map.of(),
                count.units(),
                count.parts(),
                count.partsInAll(),
                count.newestAt(),
                count.outstanding(),
                count.facts());
    }

    private UnitCount sum(List<UnitCount> states) {
        var sum = new Sum(contest.choices().size());
        states.forEach(sum::add);
        return sum.of(contest.unit(), Optional.empty());
    }
}
