/**
 * What is still out and who can still win: from the votes counted and what was known before, a projection with honest
 * intervals. Begin with {@link canvass.call.Projector}, which takes a {@link canvass.call.Frame} and
 * {@link canvass.call.Returns} and gives a {@link canvass.call.Projection}. The only room that guesses, and so the only
 * one with doubles; no clock, no storage, no chance but from a seed that is handed in.
 */
@NullMarked
package canvass.call;

import org.jspecify.annotations.NullMarked;
