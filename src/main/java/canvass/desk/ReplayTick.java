package canvass.desk;

import canvass.model.ElectionId;
import canvass.standing.Standings;
import java.time.Instant;

/** Announces what a replay has come past since it was last looked at. Run by one thread. */
final class ReplayTick implements Runnable {
    private final ElectionId election;
    private final Replay replay;
    private final Standings night;
    private final Changes changes;
    private Instant seen;

    ReplayTick(ElectionId election, Replay replay, Standings night, Changes changes) {
        this.election = election;
        this.replay = replay;
        this.night = night;
        this.changes = changes;
        this.seen = replay.state().begin();
    }

    @Override
    public void run() {
        Instant moment = replay.moment();
        // Moved back, the moment is new but no fact is: whoever follows the moment asks anew by itself.
        night.changedBetween(seen, moment).ifPresent(changed -> changes.announce(election, changed, moment));
        seen = moment;
    }
}
