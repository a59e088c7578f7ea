@NullMarked
package canvass.recognition;

import org.jspecify.annotations.NullMarked;
