/**
 * Who takes which position in a sentence, toward whom, and how likely that is. Begin at {@link Scene} and {@link Verdicts}.
 */
@NullMarked
package canvass.recognition.reading.position;

import org.jspecify.annotations.NullMarked;
