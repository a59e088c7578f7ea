package canvass.backtest;

import canvass.call.AreaProjection;
import canvass.call.CallRules;

/** By what a simulated answer is taken for a call. */
public enum CallTest {
    /** The side that trails by the projection wins in no more than 1 in 200 of the model's worlds, and nothing else is asked. */
    ODDS("1 in 200 alone"),
    /**
     * What real calls must pass: the same under stress too, and 1 in 1,000 for a choice of which nothing is counted or that is
     * behind in the count.
     */
    RULE("the rule of real calls");

    private final String text;

    CallTest(String text) {
        this.text = text;
    }

    /** Its name for people. */
    public String text() {
        return text;
    }

    /** Its name for programs. */
    public String code() {
        return this == ODDS ? "odds" : "rule";
    }

    /** @param ahead votes counted for the first choice less those for the second */
    boolean isCall(AreaProjection projection, long ahead) {
        return switch (this) {
            case ODDS -> projection.leader().isPresent() && 1 - projection.probability() <= CallRules.DOUBT;
            case RULE -> CallRules.isSure(projection, ahead);
        };
    }
}
