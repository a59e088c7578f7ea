package canvass.backtest;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** In which order a simulated night's units come in, within each group. */
public enum Order {
    RANDOM("random"),
    /** By the votes of the election before, times a log-normal of this sigma. */
    SMALL_FIRST("small first"),
    /** The first choice's best places of the election before come first, give or take. */
    FIRST_PARTY_FIRST("first party first"),
    SECOND_PARTY_FIRST("second party first"),
    /** A tenth of the units, those with the most votes four years before, come after all others. */
    CITIES_LAST("large cities last"),
    /** All units count at once and at different speeds, and the ballots counted first differ from the rest. */
    PARTIAL("partial units");

    private static final double SIZE_SIGMA = 0.5;
    private static final double MARGIN_SIGMA = 0.25;
    private static final double LAST = 1e9;

    private final String text;

    Order(String text) {
        this.text = text;
    }

    /** Its name for people. */
    public String text() {
        return text;
    }

    /** Its name for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * When a unit comes in: those with low keys first.
     *
     * @param isLarge whether it is among the tenth of its group with the most votes before
     */
    double key(PastElection election, int unit, boolean isLarge, RandomGenerator chance) {
        return switch (this) {
            case RANDOM, PARTIAL -> chance.nextDouble();
            case SMALL_FIRST -> election.baselineSize[unit] * Math.exp(SIZE_SIGMA * chance.nextGaussian());
            case FIRST_PARTY_FIRST -> -election.baselineMargin[unit] + MARGIN_SIGMA * chance.nextGaussian();
            case SECOND_PARTY_FIRST -> election.baselineMargin[unit] + MARGIN_SIGMA * chance.nextGaussian();
            case CITIES_LAST ->
                isLarge ? LAST + election.baselineSize[unit] * (1 + chance.nextDouble()) : chance.nextDouble();
        };
    }
}
