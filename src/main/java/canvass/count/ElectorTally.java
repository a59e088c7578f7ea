package canvass.count;

import canvass.model.Allocation;
import canvass.model.ChoiceId;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Electors by the choice that leads in the contest which appoints them. Leading is not winning: it says who is ahead in what
 * has been counted, however little that is.
 *
 * @param leading electors by choice, most first
 * @param open electors of contests with no leader: no votes yet, none reported at all, or a tie
 * @param needed to win
 * @param total all there are
 * @param leaders the leader of each appointing contest, in the rule's order
 */
public record ElectorTally(
        Map<ChoiceId, Integer> leading, int open, int needed, int total, Map<ContestId, Optional<ChoiceId>> leaders) {

    static ElectorTally of(CountingRule.Electors rule, Map<ContestId, Tabulation> contests) {
        var leading = new LinkedHashMap<ChoiceId, Integer>();
        var leaders = new LinkedHashMap<ContestId, Optional<ChoiceId>>();
        int open = 0;
        for (Allocation allocation : rule.allocations()) {
            Tabulation tabulation = contests.get(allocation.contest());
            Optional<ChoiceId> leader = tabulation == null ? Optional.empty() : tabulation.leader();
            leaders.put(allocation.contest(), leader);
            if (leader.isPresent()) {
                leading.merge(leader.get(), allocation.electors(), Integer::sum);
            } else {
                open += allocation.electors();
            }
        }
        return new ElectorTally(mostFirst(leading), open, rule.needed(), rule.total(), leaders);
    }

    private static Map<ChoiceId, Integer> mostFirst(Map<ChoiceId, Integer> electors) {
        var sorted = new LinkedHashMap<ChoiceId, Integer>();
        List.copyOf(electors.entrySet()).stream()
                .sorted(Map.Entry.<ChoiceId, Integer>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
