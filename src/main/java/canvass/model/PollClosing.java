package canvass.model;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One closing time of a unit's polls; a unit that lies in two time zones has two.
 *
 * @param at the instant
 * @param zone the zone in which people there read it
 */
public record PollClosing(Instant at, ZoneId zone) implements Comparable<PollClosing> {
    @Override
    public int compareTo(PollClosing other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : zone.getId().compareTo(other.zone.getId());
    }
}
