/**
 * Reads an article and finds the positions on election outcomes that it attributes to somebody. Text in, readings out: no files, no
 * connection, no clock. Begin with {@link canvass.recognition.reading.ArticleReader}; the wording of stances is data, in the
 * language files beside the classes. What is found is a proposal; a person confirms it before it becomes a fact.
 */
@NullMarked
package canvass.recognition.reading;

import org.jspecify.annotations.NullMarked;
