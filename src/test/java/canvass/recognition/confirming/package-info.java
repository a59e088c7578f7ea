@NullMarked
package canvass.recognition.confirming;

import org.jspecify.annotations.NullMarked;
