package canvass.call;

import canvass.model.ChoiceId;
import canvass.model.ContestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a call of one contest is decided on, as of a moment.
 *
 * @param at the moment
 * @param pollsClose when the last of its polls close; empty when nobody said
 * @param first the two choices that can win, in the order of the projection
 * @param votes counted for each of these
 * @param counted votes for all choices
 * @param outstanding ballots that are still expected, by the projection; never fewer than zero
 * @param clinchable whether {@code outstanding} is a bound and not a guess: every part is in, and its source says how much is out
 * @param projection of the two choices' margin in the end
 * @param begun the share of the final vote that is out of units of which a part is counted, from 0 to 1
 * @param settled whether the count has had days to show how much is out
 * @param comparable how much more the first choice has lately been getting than in all of the count, as a margin; empty when
 *     nothing has come lately
 * @param recount what the law says of close results
 * @param facts the reports counted
 */
public record Situation(
        ContestId contest,
        Instant at,
        Optional<Instant> pollsClose,
        List<ChoiceId> first,
        List<Long> votes,
        long counted,
        long outstanding,
        boolean clinchable,
        AreaProjection projection,
        double begun,
        boolean settled,
        Optional<Double> comparable,
        RecountLimit recount,
        List<Long> facts) {
    public Situation {
        first = List.copyOf(first);
        votes = List.copyOf(votes);
        facts = List.copyOf(facts);
        if (first.size() != 2 || votes.size() != 2) {
            throw new IllegalArgumentException(contest + ": a call is between two choices");
        }
    }

    public boolean pollsClosed() {
        return pollsClose.isPresent() && !at.isBefore(pollsClose.get());
    }

    /** Which of the two is ahead in the votes counted: 0 or 1. */
    int leading() {
        return votes.get(0) >= votes.get(1) ? 0 : 1;
    }

    /** The votes between the two. */
    public long lead() {
        return Math.abs(votes.get(0) - votes.get(1));
    }

    /** The share of the outstanding ballots that the one behind needs to draw level; above one when they cannot suffice. */
    public double neededShare() {
        return outstanding == 0 ? Double.POSITIVE_INFINITY : (1 + (double) lead() / outstanding) / 2;
    }

    /** The margin of the votes counted, from the first choice's side. */
    public double countedMargin() {
        long both = votes.get(0) + votes.get(1);
        return both == 0 ? 0 : (double) (votes.get(0) - votes.get(1)) / both;
    }
}
