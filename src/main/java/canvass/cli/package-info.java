/**
 * The command line: a thin face over {@code desk} and {@code standing}. Begin with {@link canvass.cli.Main}. It wires,
 * starts, holds the clock and turns every error into a sentence and an exit code; it decides nothing about an election.
 */
@NullMarked
package canvass.cli;

import org.jspecify.annotations.NullMarked;
