/**
 * A document taken apart into passages that know where each of their characters stands in it. Begin at {@link Article}.
 */
@NullMarked
package canvass.recognition.reading.document;

import org.jspecify.annotations.NullMarked;
