package canvass.pack;

import java.math.BigDecimal;

/** How close two choices must be for a jurisdiction to count again. */
public sealed interface RecountMargin {
    /** Nothing is counted again on account of a margin. */
    record Never() implements RecountMargin {}

    /** At any margin. */
    record Always() implements RecountMargin {}

    /** Only when both have the same votes. */
    record Tie() implements RecountMargin {}

    /**
     * At this many percent or fewer.
     *
     * @param ofWinner whether they are of the first choice's votes rather than of all votes for the office
     */
    record Percent(BigDecimal percent, boolean ofWinner) implements RecountMargin {}

    /** At this many votes or fewer. */
    record Votes(long votes) implements RecountMargin {}

    /** Where both hold: the law takes the lesser. */
    record Both(RecountMargin one, RecountMargin other) implements RecountMargin {}

    /** Where either holds: the law takes the greater. */
    record Either(RecountMargin one, RecountMargin other) implements RecountMargin {}

    /**
     * Whether a result is this close; exact.
     *
     * @param first the votes of the choice with most
     * @param second those of the next
     * @param all all votes for the office
     */
    default boolean covers(long first, long second, long all) {
        long margin = Math.subtractExact(first, second);
        return switch (this) {
            case Never() -> false;
            case Always() -> true;
            case Tie() -> margin == 0;
            case Percent(BigDecimal percent, boolean ofWinner) ->
                BigDecimal.valueOf(margin)
                                .movePointRight(2)
                                .compareTo(percent.multiply(BigDecimal.valueOf(ofWinner ? first : all)))
                        <= 0;
            case Votes(long votes) -> margin <= votes;
            case Both(RecountMargin one, RecountMargin other) ->
                one.covers(first, second, all) && other.covers(first, second, all);
            case Either(RecountMargin one, RecountMargin other) ->
                one.covers(first, second, all) || other.covers(first, second, all);
        };
    }
}
