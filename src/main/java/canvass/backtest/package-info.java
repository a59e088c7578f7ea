/**
 * How far the projection can be trusted: past elections counted again in many simulated orders, each projected from the
 * elections before it, and every answer scored against what came out. Begin with {@link canvass.backtest.Backtest}. Nothing
 * of the predicted election reaches the projection but the returns revealed; chance comes from a seed; the same seed gives
 * the same report to the byte.
 */
@NullMarked
package canvass.backtest;

import org.jspecify.annotations.NullMarked;
