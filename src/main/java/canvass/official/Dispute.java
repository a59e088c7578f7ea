package canvass.official;

import canvass.model.Act;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.model.UnitId;
import java.util.ArrayList;
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

    /** All cases among some acts, in the order in which they were first heard of. */
    public static List<Dispute> among(List<Recorded<OfficialAct>> acts) {
        var cases = new ArrayList<Dispute>();
        for (Recorded<OfficialAct> act : acts) {
            UnitId unit = act.fact().jurisdiction();
            if (act.fact().act() instanceof Act.SuitFiled(var suit, var by)) {
                int known = find(cases, suit);
                if (known < 0 || cases.get(known).filed().isEmpty()) {
                    put(cases, known, new Dispute(suit, unit, Optional.of(act), Optional.empty()));
                }
            } else if (act.fact().act() instanceof Act.Ruled(var suit, var outcome)) {
                int known = find(cases, suit);
                Optional<Recorded<OfficialAct>> filed =
                        known < 0 ? Optional.empty() : cases.get(known).filed();
                put(cases, known, new Dispute(suit, unit, filed, Optional.of(act)));
            }
        }
        return List.copyOf(cases);
    }

    private static void put(List<Dispute> cases, int known, Dispute dispute) {
        if (known < 0) {
            cases.add(dispute);
        } else {
            cases.set(known, dispute);
        }
    }

    private static int find(List<Dispute> cases, Act.CourtCase suit) {
        for (int i = 0; i < cases.size(); i++) {
            if (isSame(cases.get(i).suit(), suit)) {
                return i;
            }
        }
        return -1;
    }

    /** Of one name before one court. Two numbers are two cases, as an application and the petition after it; some sources give none. */
    private static boolean isSame(Act.CourtCase one, Act.CourtCase other) {
        return one.court().equals(other.court())
                && one.name().equals(other.name())
                && (one.number().equals(other.number())
                        || one.number().isEmpty()
                        || other.number().isEmpty());
    }
}
