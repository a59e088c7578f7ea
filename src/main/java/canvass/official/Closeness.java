package canvass.official;

import canvass.count.Tabulation;
import java.util.Arrays;

/**
 * What a margin is measured against.
 *
 * @param office all votes for the office
 * @param first votes of the leading choice
 * @param second votes of the one behind it
 */
public record Closeness(long office, long first, long second) {
    /** @throws IllegalArgumentException when the leader has fewer votes than the second, or more than all */
    public Closeness {
        if (second < 0 || first < second || office < first) {
            throw new IllegalArgumentException(
                    first + " and " + second + " votes of " + office + " cannot be the first two of a contest");
        }
    }

    /** As counted so far; a count of only some choices has only those in its total. */
    public static Closeness of(Tabulation tabulation) {
        long[] votes = tabulation.contest().choices().stream()
                .mapToLong(c -> tabulation.votes(c.id()))
                .sorted()
                .toArray();
        long first = votes[votes.length - 1];
        long second = votes.length < 2 ? 0 : votes[votes.length - 2];
        return new Closeness(Arrays.stream(votes).sum(), first, second);
    }

    /** The votes between the first two. */
    public long margin() {
        return first - second;
    }
}
