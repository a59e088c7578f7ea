package canvass.call;

/**
 * A choice's share of the final vote for all choices.
 *
 * @param share from 0 to 1, within its bounds
 * @param lower from 0 up to {@code share}
 * @param upper from {@code share} up to 1
 */
public record ShareInterval(String choice, double share, double lower, double upper) {
    public ShareInterval {
        if (!(0 <= lower && lower <= share && share <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    choice + ": " + lower + " <= " + share + " <= " + upper + " is no interval");
        }
    }
}
