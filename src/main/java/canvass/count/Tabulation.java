package canvass.count;

import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One contest, counted as of a moment.
 *
 * @param contest what is counted
 * @param count the whole contest
 * @param byUnit every unit of the contest, the contest's own first, then the others from the top of the tree down
 * @param corrections reports that took votes away, oldest first
 * @param setAside reports that are kept but not added, oldest first
 * @param statedTotals totals that sources state where the parts are counted too
 * @param reports how many reports are in view
 */
public record Tabulation(
        Contest contest,
        UnitCount count,
        Map<UnitId, UnitCount> byUnit,
        List<Correction> corrections,
        List<SetAside> setAside,
        List<StatedTotal> statedTotals,
        int reports) {

    /** Votes for a choice; zero when nobody named it. */
    public long votes(ChoiceId choice) {
        for (int c = 0; c < contest.choices().size(); c++) {
            if (contest.choices().get(c).id().equals(choice)) {
                return count.votes().get(c);
            }
        }
        throw new IllegalArgumentException(contest.id() + " has no choice " + choice);
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
