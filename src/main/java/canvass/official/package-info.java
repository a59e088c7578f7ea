/**
 * The path from a count to the official result: who certifies, by when, when there is a recount, and what of that has
 * happened. Begin with {@link canvass.official.Procedures} for the rules and {@link canvass.official.OfficialPath} for the
 * acts. The rules are data with statutes and dates; an act that they forbid stays a fact and is answered with a named refusal.
 * No clock, no storage: only the model and the count are known.
 */
@NullMarked
package canvass.official;

import org.jspecify.annotations.NullMarked;
