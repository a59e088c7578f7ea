/** What is read out of articles, sentence by sentence and on marked stories. */
@NullMarked
package canvass.recognition.reading;

import org.jspecify.annotations.NullMarked;
