package canvass.backtest;

/**
 * Calls as a desk makes them: a contest's first on a night, which stands whatever comes after.
 *
 * @param shareSum of the shares of their votes that were counted when they were made
 * @param single made when one unit had reported
 * @param singleWrong how many of those wrongly
 */
public record FirstCalls(long contests, long called, long wrong, double shareSum, long single, long singleWrong) {
    static final FirstCalls NONE = new FirstCalls(0, 0, 0, 0, 0, 0);

    FirstCalls and(FirstCalls more) {
        return new FirstCalls(
                contests + more.contests,
                called + more.called,
                wrong + more.wrong,
                shareSum + more.shareSum,
                single + more.single,
                singleWrong + more.singleWrong);
    }

    FirstCalls uncalled() {
        return and(new FirstCalls(1, 0, 0, 0, 0, 0));
    }

    /**
     * One more.
     *
     * @param share of the contest's votes that was counted
     * @param units that had reported
     */
    FirstCalls called(boolean right, double share, int units) {
        long one = units == 1 ? 1 : 0;
        return and(new FirstCalls(1, 1, right ? 0 : 1, share, one, right ? 0 : one));
    }

    /** The mean share counted at which a call was made. */
    public double meanShare() {
        return called == 0 ? 0 : shareSum / called;
    }
}
