package canvass.feed;

import canvass.model.Fact;
import canvass.model.Problem;

/** Where a reader hands over what it finds, in the order of the document. */
public interface Intake {
    /** A fact that can be used as it is. */
    void accept(Fact fact);

    /** Something the sender should know that does not stop the document. */
    void warn(Problem problem);

    /** Something that makes the document unusable. */
    void refuse(Problem problem);
}
