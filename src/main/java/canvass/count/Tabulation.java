package canvass.count;

import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One contest, counted as of a moment.
 *
 * @param contest what is counted
 * @param count the whole contest
 * @param units from the top of the tree down; of a contest that is decided by electors only the units of its parts' contests
 * @param parts of such a contest, those whose votes add up to its own; empty for any other
 * @param corrections reports that took votes away, oldest first
 * @param setAside reports that are kept but not added, oldest first
 * @param statedTotals totals that sources state where the parts are counted too
 * @param reports how many reports are in view
 */
public record Tabulation(
        Contest contest,
        UnitCount count,
        List<UnitCount> units,
        List<Tabulation> parts,
        List<Correction> corrections,
        List<SetAside> setAside,
        List<StatedTotal> statedTotals,
        int reports) {

    /** Votes for a choice; zero when nobody named it. */
    public long votes(ChoiceId choice) {
        for (int c = 0; c < contest.choices().size(); c++) {
            if (contest.choices().get(c).id().equals(choice)) {
                return count.votes().at(c);
            }
        }
        throw new IllegalArgumentException(contest.id() + " has no choice " + choice);
    }

    /** Every unit down to the smallest, from the top of the tree down, in this contest's choices. */
    public List<UnitCount> everyUnit() {
        if (parts.isEmpty()) {
            return units;
        }
        var all = new ArrayList<UnitCount>(List.of(count));
        for (Tabulation part : parts) {
            int[] places = PopularVote.places(contest, part.contest());
            part.units()
                    .forEach(u ->
                            all.add(PopularVote.inOrder(u, contest.choices().size(), places)));
        }
        return all;
    }

    /** The count of one unit of the contest. */
    public Optional<UnitCount> find(UnitId unit) {
        return everyUnit().stream().filter(u -> u.unit().equals(unit)).findFirst();
    }

    /** The choice with most votes; empty when there are no votes or the first two are equal. */
    public Optional<ChoiceId> leader() {
        Ranking ranking = Ranking.of(count.votes());
        return ranking.isTied()
                ? Optional.empty()
                : Optional.of(contest.choices().get(ranking.first()).id());
    }

    /** Votes of the first choice over the second. */
    public long margin() {
        return Ranking.of(count.votes()).margin();
    }
}
