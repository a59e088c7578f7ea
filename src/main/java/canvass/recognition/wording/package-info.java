/**
 * What a clause says, learned from clauses whose meaning is known: a small convolutional network over their words. It knows nothing of
 * elections; outcomes are numbers here. Begin with {@link canvass.recognition.wording.Weigher}; {@link
 * canvass.recognition.wording.Training} learns, {@link canvass.recognition.wording.NetworkFile} keeps what was learned.
 */
@NullMarked
package canvass.recognition.wording;

import org.jspecify.annotations.NullMarked;
