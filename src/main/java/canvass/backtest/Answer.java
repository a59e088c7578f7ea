package canvass.backtest;

import canvass.call.AreaProjection;

/**
 * One projection and what it is scored against.
 *
 * @param first the name of the first choice, whose win is what is predicted
 * @param result the final margin, from -1 to 1
 * @param ahead votes counted for the first choice less those for the second
 */
record Answer(AreaProjection projection, String first, double result, long ahead) {
    /** That the first choice wins. */
    double probability() {
        return projection
                .leader()
                .map(leader -> leader.equals(first) ? projection.probability() : 1 - projection.probability())
                .orElse(0.5);
    }

    boolean isCall(CallTest test) {
        return test.isCall(projection, ahead);
    }

    /** Whether the leader is who won; a final tie makes every call wrong. */
    boolean isRight() {
        return projection
                .leader()
                .map(leader -> leader.equals(first) ? result > 0 : result < 0)
                .orElse(false);
    }
}
