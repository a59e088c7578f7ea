package canvass.backtest;

/**
 * A first call that did not come true.
 *
 * @param test by which it was a call
 * @param share of the vote that every group was to have counted when it was made
 * @param counted the share of the area's own votes that was
 * @param units of the area that had reported
 * @param projected the margin projected then, from -1 to 1
 * @param result the margin in the end
 */
public record WrongCall(
        CallTest test,
        String election,
        String area,
        Order order,
        double share,
        double counted,
        int units,
        double projected,
        double result) {}
