package canvass.backtest;

/**
 * Calls as a desk makes them: a contest's first on a night, which stands whatever comes after.
 *
 * @param shareSum of the shares counted at which they were made
 */
public record FirstCalls(long contests, long called, long wrong, double shareSum) {
    static final FirstCalls NONE = new FirstCalls(0, 0, 0, 0);

    FirstCalls and(FirstCalls more) {
        return new FirstCalls(
                contests + more.contests, called + more.called, wrong + more.wrong, shareSum + more.shareSum);
    }

    FirstCalls uncalled() {
        return and(new FirstCalls(1, 0, 0, 0));
    }

    FirstCalls called(boolean right, double share) {
        return and(new FirstCalls(1, 1, right ? 0 : 1, share));
    }

    /** The mean share counted at which a call was made. */
    public double meanShare() {
        return called == 0 ? 0 : shareSum / called;
    }
}
