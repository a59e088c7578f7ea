package canvass.standing;

import canvass.model.Act;
import canvass.model.ChoiceId;
import canvass.model.ContestId;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Told;
import canvass.model.Toward;
import canvass.model.UnitId;
import canvass.model.When;
import java.util.Optional;

/** Who did or said what, about what and when. Facts of one happening tell the same, whichever documents they came from (docs/decisions/022). */
public sealed interface Happening {
    /** A call was made or taken back. */
    record Called(ContestId contest, ChoiceId choice, String caller, RaceCall.Kind kind, When when)
            implements Happening {}

    /** An official act was done. */
    record Done(ContestId contest, UnitId jurisdiction, Act act, String authority, When when) implements Happening {}

    /** A position was taken. */
    record Said(String actor, Stance stance, Optional<Toward> toward, String channel, When when) implements Happening {}

    /** What a fact tells. */
    static Happening of(Told fact) {
        return switch (fact) {
            case RaceCall c -> new Called(c.contest(), c.choice(), c.caller(), c.kind(), c.when());
            case OfficialAct a -> new Done(a.contest(), a.jurisdiction(), a.act(), a.authority(), a.when());
            case Statement s -> new Said(s.actor().name(), s.stance(), s.toward(), s.channel(), s.when());
        };
    }
}
