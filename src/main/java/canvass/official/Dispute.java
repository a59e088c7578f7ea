package canvass.official;

import canvass.model.Act;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.model.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One case before one court, as far as it has come.
 *
 * @param jurisdiction whose result it is about
 * @param filed empty where only its end was reported
 * @param ruled empty while it is open
 */
public record Dispute(
        Act.CourtCase suit,
        UnitId jurisdiction,
        Optional<Recorded<OfficialAct>> filed,
        Optional<Recorded<OfficialAct>> ruled) {

    public boolean isOpen() {
        return ruled.isEmpty();
    }

    /** How the court decided. */
    public Optional<Act.Outcome> outcome() {
        return ruled.map(r -> r.fact().act())
                .flatMap(act ->
                        act instanceof Act.Ruled(var suit, var outcome) ? Optional.of(outcome) : Optional.empty());
    }

    private record Key(String court, String name) {}

    /** All cases among some acts, in the order in which they were first heard of. */
    public static List<Dispute> among(List<Recorded<OfficialAct>> acts) {
        var cases = new LinkedHashMap<Key, Dispute>();
        for (Recorded<OfficialAct> act : acts) {
            UnitId unit = act.fact().jurisdiction();
            if (act.fact().act() instanceof Act.SuitFiled(var suit, var by)) {
                var filed = new Dispute(suit, unit, Optional.of(act), Optional.empty());
                cases.merge(key(suit), filed, (known, now) -> known.filed().isPresent() ? known : now);
            } else if (act.fact().act() instanceof Act.Ruled(var suit, var outcome)) {
                Dispute known = cases.get(key(suit));
                Optional<Recorded<OfficialAct>> filed = known == null ? Optional.empty() : known.filed();
                cases.put(key(suit), new Dispute(suit, unit, filed, Optional.of(act)));
            }
        }
        return List.copyOf(cases.values());
    }

    private static Key key(Act.CourtCase suit) {
        return new Key(suit.court(), suit.name());
    }
}
