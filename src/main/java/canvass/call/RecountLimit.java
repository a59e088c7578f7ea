package canvass.call;

/**
 * The margin within which the law counts a contest again by itself.
 *
 * @param widestVotes the widest such margin in votes, at the votes counted now; below zero where there is none
 * @param rule for people: {@code 0.5 % of all votes for the office (25 P.S. 3154)}; empty where there is none
 */
public record RecountLimit(long widestVotes, String rule) {
    public static final RecountLimit NONE = new RecountLimit(-1, "");
}
