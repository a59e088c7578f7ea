package canvass.web;

import canvass.desk.Desk;
import canvass.desk.Replay;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.standing.Standings;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what a request names. */
final class Asking {
    /** The parameters of every resource that has a moment. */
    static final Set<String> MOMENT = Set.of("asOf", "knownAt", "recordedBy");

    private final Desk desk;

    /** A ledger is asked once whether it has an election, not at every request. */
    private final Set<ElectionId> known = ConcurrentHashMap.newKeySet();

    Asking(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    Asked election(ElectionId id, Parameters parameters) {
        Standings standings = standings(id);
        long lastEntry = standings.lastEntry();
        Moment moment = parameters.moment(now(id));
        return new Asked(standings, standings.findElection().orElseThrow(), moment, lastEntry);
    }

    Standings standings(ElectionId id) {
        if (!known.contains(id) && !desk.listElections().contains(id)) {
            throw Refusal.notFound(
                    "election", "There is no election " + id + " here; /api/v1/elections lists those there are.");
        }
        known.add(id);
        return desk.find(id)
                .orElseThrow(() -> Refusal.notFound(
                        "election", "There is no election " + id + " here; /api/v1/elections lists those there are."));
    }

    Contest contest(Asked asked, ContestId id) {
        return asked.election()
                .find(id)
                .orElseThrow(() -> Refusal.notFound(
                        "contest",
                        asked.election().id() + " has no contest " + id + "; /api/v1/elections/"
                                + asked.election().id() + " lists those it has."));
    }

    ContestId contestId(Parameters parameters) {
        String text = parameters.get("contest", "us-2020/president/PA");
        try {
            return new ContestId(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.badParameter("contest", "this is no contest's id; write one such as us-2020/president/PA");
        }
    }

    static ElectionId electionId(String text) {
        try {
            return new ElectionId(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.badParameter("election", "this is no election's id; write one such as us-2020");
        }
    }

    /**
     * "Now" moves all the time, and an answer for each of its microseconds would be a new one. It is cut to what passes in
     * a quarter of a real second in a replay, and to the second else, so that all who ask at one time share one answer. The
     * answer says which moment it is for.
     */
    Instant now(ElectionId id) {
        Instant now = desk.now(id);
        Optional<Replay> replay = desk.findReplay(id);
        if (replay.map(r -> r.state().paused() || r.state().end().equals(now)).orElse(false)) {
            return now;
        }
        long grain = replay.map(r -> Math.max(1_000, (long) (r.state().speed() * 250)))
                .orElse(1_000L);
        return Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), grain) * grain);
    }
}
