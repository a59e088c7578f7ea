package canvass.desk;

import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.standing.Changed;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Answers about some contests are no longer what they were.
 *
 * @param id counts up from 1 in this process; a client that names the last one it saw gets those after it
 * @param election which
 * @param contests whose answers change
 * @param from answers about this moment and later ones may differ; earlier ones are as they were
 * @param kinds of the facts that are new
 * @param facts the numbers of new calls, acts and statements
 * @param moment what "now" is: the replay's moment, or the clock's
 */
public record Change(
        long id,
        ElectionId election,
        Set<ContestId> contests,
        Instant from,
        Set<Changed.Kind> kinds,
        List<Long> facts,
        Instant moment) {
    public Change {
        contests = Set.copyOf(contests);
        kinds = Set.copyOf(kinds);
        facts = List.copyOf(facts);
    }
}
