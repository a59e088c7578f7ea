/**
 * Who accepts a result, who holds back and on what condition. Begin with {@link canvass.recognition.Positions}: it folds statements into
 * one position an actor, keeps what was superseded, and tells when a condition was met and what the actor then did. Only the model
 * is known.
 */
@NullMarked
package canvass.recognition;

import org.jspecify.annotations.NullMarked;
