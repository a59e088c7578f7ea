/** The command line, as a person or a script meets it: in this process, in processes of its own, and killed. */
@NullMarked
package canvass.cli;

import org.jspecify.annotations.NullMarked;
