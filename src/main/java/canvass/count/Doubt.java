package canvass.count;

import java.util.Locale;

/** Why a reported figure is kept apart from the totals, or what makes such a figure stranger still. */
public enum Doubt {
    /** Votes reported before the polls of the unit closed: a test. */
    BEFORE_POLLS_CLOSE(1 << 0),
    /** More than twice the votes the unit has cast before. */
    FAR_ABOVE_HISTORY(1 << 1),
    /** The choices' votes rise or fall by equal steps, as in a test deck. */
    ARITHMETIC_SERIES(1 << 2),
    /** One choice has every vote of a large count. */
    ONE_CHOICE_HAS_ALL(1 << 3),
    /** Everything is reported at once, with almost none of the votes the unit has cast before. */
    COMPLETE_BUT_EMPTY(1 << 4),
    /** Everything is reported at once. Ordinary by itself; named where another doubt is. */
    COMPLETE_AT_ONCE(1 << 5);

    private final int bit;

    Doubt(int bit) {
        this.bit = bit;
    }

    /** Its place in a set that is stored as one byte. */
    int bit() {
        return bit;
    }

    /** A stable short name: {@code far-above-history}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is enough by itself. */
    boolean setsAside() {
        return this != COMPLETE_AT_ONCE;
    }
}
