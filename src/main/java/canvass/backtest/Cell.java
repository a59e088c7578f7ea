package canvass.backtest;

/**
 * What is scored together.
 *
 * @param nation whether whole elections are scored, and not their groups
 * @param election its name
 * @param share of its vote that each group had counted
 */
public record Cell(boolean nation, String election, Order order, double share) {}
