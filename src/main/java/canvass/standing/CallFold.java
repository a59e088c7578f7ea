package canvass.standing;

import canvass.model.Allocation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;

/** Which calls stand, and which were taken back. */
final class CallFold {
    private record Key(ContestId contest, String caller) {}

    private final LinkedHashMap<Key, Recorded<RaceCall>> standing = new LinkedHashMap<>();
    private final List<Recorded<RaceCall>> retractions = new ArrayList<>();
    private final List<Recorded<RaceCall>> calls;

    /** @param calls in order of time */
    CallFold(List<Recorded<RaceCall>> calls) {
        this.calls = calls;
        for (Recorded<RaceCall> call : calls) {
            var key = new Key(call.fact().contest(), call.fact().caller());
            switch (call.fact().kind()) {
                case MADE -> standing.put(key, call);
                case RETRACTED -> {
                    standing.remove(key);
                    retractions.add(call);
                }
            }
        }
    }

    /** Earliest first. */
    List<Projection> projections(Contest contest) {
        return standing.values().stream()
                .filter(c -> c.fact().contest().equals(contest.id()))
                .map(c -> new Projection(c, electors(c.fact(), contest)))
                .toList();
    }

    List<Recorded<RaceCall>> retracted(ContestId contest) {
        return retractions.stream()
                .filter(c -> c.fact().contest().equals(contest))
                .toList();
    }

    /** The caller's own newest word, or what its calls of the appointing contests add up to, whichever is more. */
    private OptionalInt electors(RaceCall national, Contest contest) {
        return switch (contest.rule()) {
            case CountingRule.Plurality _ -> OptionalInt.empty();
            case CountingRule.Electors rule -> {
                int told = calls.stream()
                        .map(Recorded::fact)
                        .filter(c -> c.caller().equals(national.caller())
                                && c.choice().equals(national.choice()))
                        .mapToInt(c -> c.electors().orElse(0))
                        .max()
                        .orElse(0);
                int summed = rule.allocations().stream()
                        .filter(a -> hasCalled(a, national))
                        .mapToInt(Allocation::electors)
                        .sum();
                int most = Math.max(told, summed);
                yield most >= rule.needed() ? OptionalInt.of(most) : OptionalInt.empty();
            }
        };
    }

    private boolean hasCalled(Allocation allocation, RaceCall national) {
        Recorded<RaceCall> call = standing.get(new Key(allocation.contest(), national.caller()));
        return call != null && call.fact().choice().equals(national.choice());
    }
}
