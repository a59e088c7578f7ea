/**
 * From a reading to a fact: what a person has confirmed is mapped to the election, the choices and the actors that a ledger knows, or
 * refused with the reason. Begin with {@link canvass.recognition.confirming.Confirming}. Nothing is appended here.
 */
@NullMarked
package canvass.recognition.confirming;

import org.jspecify.annotations.NullMarked;
