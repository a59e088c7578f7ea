/**
 * What the reader learns from marked stories, and how well it reads them. Begin at {@link Scores} and {@link WordingsLearning}.
 */
@NullMarked
package canvass.recognition.reading.learning;

import org.jspecify.annotations.NullMarked;
