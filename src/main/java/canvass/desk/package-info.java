/**
 * The running application: documents taken in, elections loaded, a past night replayed, changes announced. Begin with
 * {@link canvass.desk.Desk}. It decides nothing about a contest; that is folded in {@code standing}. The clock is handed in.
 */
@NullMarked
package canvass.desk;

import org.jspecify.annotations.NullMarked;
