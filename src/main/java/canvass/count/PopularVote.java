package canvass.count;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
        var byUnit = new LinkedHashMap<UnitId, UnitCount>();
        var corrections = new ArrayList<Correction>();
        var setAside = new ArrayList<SetAside>();
        var statedTotals = new ArrayList<StatedTotal>();
        int reports = 0;
        for (ContestId id : added) {
            Tabulation part = Objects.requireNonNull(parts.get(id));
            int[] places = places(part.contest());
            states.add(inOurChoices(part.count(), places));
            part.byUnit().forEach((unit, count) -> byUnit.put(unit, inOurChoices(count, places)));
            corrections.addAll(part.corrections());
            setAside.addAll(part.setAside());
            statedTotals.addAll(part.statedTotals());
            reports += part.reports();
        }
        corrections.sort(Comparator.comparing(Correction::at).thenComparingLong(Correction::fact));
        setAside.sort(SetAside.BY_TIME);
        UnitCount sum = sum(states);
        var all = new LinkedHashMap<UnitId, UnitCount>();
        all.put(contest.unit(), sum);
        all.putAll(byUnit);
        return new Tabulation(
                contest, sum, all, List.copyOf(corrections), List.copyOf(setAside), List.copyOf(statedTotals), reports);
    }

    /** For each of a part's choices, its place among ours. */
    private int[] places(Contest part) {
        List<Choice> ours = contest.choices();
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

    private UnitCount inOurChoices(UnitCount count, int[] places) {
        return new UnitCount(
                count.unit(),
                inOurChoices(count.votes(), places),
                inOurChoices(count.stated(), places),
                Map.of(),
                count.units(),
                count.parts(),
                count.partsInAll(),
                count.newestAt(),
                count.outstanding(),
                count.facts());
    }

    private List<Long> inOurChoices(List<Long> votes, int[] places) {
        long[] ours = new long[contest.choices().size()];
        for (int c = 0; c < places.length; c++) {
            ours[places[c]] = votes.get(c);
        }
        return Sum.boxed(ours);
    }

    private UnitCount sum(List<UnitCount> states) {
        long[] votes = new long[contest.choices().size()];
        long[] stated = new long[contest.choices().size()];
        var facts = new ArrayList<Long>();
        Optional<Instant> newestAt = Optional.empty();
        for (UnitCount state : states) {
            Sum.addTo(votes, state.votes());
            Sum.addTo(stated, state.stated());
            facts.addAll(state.facts());
            newestAt = Sum.newest(newestAt, state.newestAt());
        }
        return new UnitCount(
                contest.unit(),
                Sum.boxed(votes),
                Sum.boxed(stated),
                Map.of(),
                RollUp.unitsOf(states),
                states.stream().mapToInt(UnitCount::parts).sum(),
                states.stream().mapToInt(UnitCount::partsInAll).sum(),
                newestAt,
                Optional.empty(),
                facts);
    }
}
