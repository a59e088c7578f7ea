/**
 * Projection on plain files, without a ledger: a baseline and returns as CSV in, {@code canvass project}'s answer out. Begin
 * with {@link canvass.project.ReturnsFile}; {@code docs/project.md} is the contract. Files are read whole or refused with
 * line and field; only the call and the model's {@link canvass.model.Problem} are known.
 */
@NullMarked
package canvass.project;

import org.jspecify.annotations.NullMarked;
