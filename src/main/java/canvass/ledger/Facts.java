package canvass.ledger;

import canvass.model.Fact;
import java.io.IOException;
import java.util.function.Consumer;

/** Writes a document's facts, in order, to the sink it is given; whatever it throws undoes all of them. */
@FunctionalInterface
public interface Facts {
    void writeTo(Consumer<Fact> sink) throws IOException;
}
