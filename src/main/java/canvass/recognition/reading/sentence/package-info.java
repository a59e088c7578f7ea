/**
 * A passage taken apart into sentences, phrases and clauses, and the wordings laid on them. Begin at {@link LanguageTools}, {@link Parse} and {@link Lexicon}.
 */
@NullMarked
package canvass.recognition.reading.sentence;

import org.jspecify.annotations.NullMarked;
