@NullMarked
package canvass.official;

import org.jspecify.annotations.NullMarked;
