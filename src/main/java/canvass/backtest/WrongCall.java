package canvass.backtest;

/**
 * A first call that did not come true.
 *
 * @param share of the vote that every group had counted when it was made
 * @param projected the margin projected then, from -1 to 1
 * @param result the margin in the end
 */
public record WrongCall(String election, String area, Order order, double share, double projected, double result) {}
