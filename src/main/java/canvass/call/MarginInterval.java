package canvass.call;

/** Where the final margin lies with a certain probability: between -1 and 1, {@code lower} first. */
public record MarginInterval(double lower, double upper) {
    public MarginInterval {
        if (!(-1 <= lower && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException(lower + " to " + upper + " is no interval of a margin");
        }
    }

    public double width() {
        return upper - lower;
    }

    public boolean covers(double margin) {
        return lower <= margin && margin <= upper;
    }
}
