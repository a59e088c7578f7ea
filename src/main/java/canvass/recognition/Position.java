package canvass.recognition;

import canvass.model.Recorded;
import canvass.model.Statement;
import java.util.List;

/**
 * Where an actor stands.
 *
 * @param latest the statement in force
 * @param earlier what it superseded, oldest first; kept, for an actor's way is part of the answer
 */
public record Position(Recorded<Statement> latest, List<Recorded<Statement>> earlier) {
    public Position {
        earlier = List.copyOf(earlier);
    }
}
