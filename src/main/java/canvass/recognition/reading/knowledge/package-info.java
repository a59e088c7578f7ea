/**
 * What a reader of election news knows before it has read a word: languages and their nouns, places, names and how they are spelt, offices, bodies, elections of
 * the past. Begin at {@link Words} and {@link Elections}.
 */
@NullMarked
package canvass.recognition.reading.knowledge;

import org.jspecify.annotations.NullMarked;
