/**
 * The regression under the projection: effects of the nation, its regions, groups and smaller areas as one linear mixed
 * model, solved in closed form along the tree of areas. Begin with {@link canvass.call.regression.MixedModel}, which takes a
 * {@link canvass.call.regression.Design} and gives a {@link canvass.call.regression.Fit}. Knows nothing of elections but
 * the names of its effects; {@code docs/model.md} has the mathematics.
 */
@NullMarked
package canvass.call.regression;

import org.jspecify.annotations.NullMarked;
