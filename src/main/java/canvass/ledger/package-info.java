/**
 * Facts are appended here and never changed. Begin with {@link canvass.ledger.Ledger}. Every entry is hashed into a chain
 * over its predecessor, so that an altered, removed or reordered one is found. One schema and one SQL text serve the
 * embedded file (SQLite) and a PostgreSQL server. Nothing is counted or judged here, and only the model is known.
 */
@NullMarked
package canvass.ledger;

import org.jspecify.annotations.NullMarked;
