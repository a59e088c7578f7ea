package canvass.desk;

import canvass.model.ContestId;
import canvass.model.ElectionId;
import java.time.Instant;
import java.util.Set;

/**
 * Answers about some contests are no longer what they were.
 *
 * @param id counts up from 1 in this process; a client that names the last one it saw gets those after it
 * @param election which
 * @param contests whose answers change
 * @param from answers about this moment and later ones may differ; earlier ones are as they were
 * @param moment what "now" is: the replay's moment, or the clock's
 */
public record Change(long id, ElectionId election, Set<ContestId> contests, Instant from, Instant moment) {
    public Change {
        contests = Set.copyOf(contests);
    }
}
