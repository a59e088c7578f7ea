/**
 * From reports to totals: which report of a unit holds, what was corrected, what is too strange to be added, and the sum
 * through the tree of units. Begin with {@link canvass.count.CountBook}. Exact whole numbers only; no clock, no storage, no
 * guess about what is still out. Only the model is known.
 */
@NullMarked
package canvass.count;

import org.jspecify.annotations.NullMarked;
