/**
 * The words of Canvass as records and sealed types, after NIST SP 1500-100. Begin with {@link canvass.model.Fact}, then
 * {@link canvass.model.Contest} and {@link canvass.model.Unit}. No input or output happens here, and nothing here knows
 * another package.
 */
@NullMarked
package canvass.model;

import org.jspecify.annotations.NullMarked;
