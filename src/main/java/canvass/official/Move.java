package canvass.official;

import canvass.model.OfficialAct;
import canvass.model.Recorded;

/** What an act did to the path of its jurisdiction. */
public sealed interface Move {
    Recorded<OfficialAct> act();

    /** It brought the jurisdiction to a stage, which may be the same with more in it. */
    record Moved(Recorded<OfficialAct> act, Stage to) implements Move {}

    /** It is part of the story and moves nothing: a suit, an audit, a board that could not agree. */
    record Noted(Recorded<OfficialAct> act) implements Move {}

    /** It was reported, and the law forbids it at this stage. */
    record Refused(Recorded<OfficialAct> act, Refusal why) implements Move {}
}
