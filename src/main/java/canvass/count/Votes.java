package canvass.count;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * Votes by choice, in a contest's order. A list, so that it can be read and compared as one, over plain numbers, since a nation
 * has a hundred thousand of them at every moment. Immutable.
 */
public final class Votes extends AbstractList<Long> implements RandomAccess {
    private final long[] votes;

    private Votes(long[] votes) {
        this.votes = votes;
    }

    /** No votes for anybody. */
    static Votes none(int choices) {
        return new Votes(new long[choices]);
    }

    /** What a series says; a choice that nobody named (minus one there) has no votes. */
    static Votes named(long[] votes) {
        long[] named = votes.clone();
        for (int c = 0; c < named.length; c++) {
            named[c] = Math.max(named[c], 0);
        }
        return new Votes(named);
    }

    /** Votes for the choice at a place. */
    public long at(int choice) {
        return votes[choice];
    }

    /** Votes of all choices. */
    public long total() {
        long total = 0;
        for (long v : votes) {
            total = Math.addExact(total, v);
        }
        return total;
    }

    Votes plus(Votes others) {
        long[] sum = votes.clone();
        for (int c = 0; c < sum.length; c++) {
            sum[c] = Math.addExact(sum[c], others.votes[c]);
        }
        return new Votes(sum);
    }

    /** The same votes in another contest's order: the one at a place goes to {@code places[place]}. */
    Votes inOrder(int choices, int[] places) {
        long[] moved = new long[choices];
        for (int c = 0; c < places.length; c++) {
            moved[places[c]] = votes[c];
        }
        return new Votes(moved);
    }

    @Override
    public Long get(int choice) {
        return votes[choice];
    }

    @Override
    public int size() {
        return votes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Votes v ? Arrays.equals(votes, v.votes) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
