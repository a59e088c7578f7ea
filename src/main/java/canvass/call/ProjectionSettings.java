package canvass.call;

/**
 * How to project.
 *
 * @param level what the intervals shall cover, above zero and below one
 * @param draws how many joint outcomes are drawn where only draws will do, from 100 up to a million
 * @param seed where chance begins; the same gives the same answer to the byte
 */
public record ProjectionSettings(double level, int draws, long seed) {
    public static final ProjectionSettings USUAL = new ProjectionSettings(0.9, 10_000, 1);

    public ProjectionSettings {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level must be above 0 and below 1, not " + level);
        }
        if (draws < 100 || draws > 1_000_000) {
            throw new IllegalArgumentException("the draws must be from 100 to 1000000, not " + draws);
        }
    }
}
