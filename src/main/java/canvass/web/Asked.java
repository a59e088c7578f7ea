package canvass.web;

import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.standing.Standing;
import canvass.standing.Standings;

/**
 * What a request asks about, resolved.
 *
 * @param lastEntry what the standings had folded in when it was asked: with the moment, it names one answer
 */
record Asked(Standings standings, Election election, Moment moment, long lastEntry) {
    Standing standing(Contest contest) {
        return standings.find(contest.id(), moment).orElseThrow();
    }

    /** Equal only for equal answers of one resource. */
    String key(Object... more) {
        var key = new StringBuilder()
                .append(election.id())
                .append(' ')
                .append(lastEntry)
                .append(' ')
                .append(moment);
        for (Object one : more) {
            key.append(' ').append(one);
        }
        return key.toString();
    }
}
