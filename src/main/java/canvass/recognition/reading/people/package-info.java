/**
 * Who is who in an article, and which of them stood in which election. Begin at {@link Cast}, {@link Races} and {@link Naming}.
 */
@NullMarked
package canvass.recognition.reading.people;

import org.jspecify.annotations.NullMarked;
