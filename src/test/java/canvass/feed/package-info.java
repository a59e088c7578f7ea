@NullMarked
package canvass.feed;

import org.jspecify.annotations.NullMarked;
