/**
 * Everything folded into one answer: how a contest stood at a moment. Begin with {@link canvass.standing.Standings}, which
 * reads a ledger, and {@link canvass.standing.Standing}, the answer. A standing is never stored; it is always derived. No
 * clock here: the moment is always given.
 */
@NullMarked
package canvass.standing;

import org.jspecify.annotations.NullMarked;
