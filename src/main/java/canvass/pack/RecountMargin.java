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

    /** What percent are taken of. */
    enum Base {
        /** All votes for the office. */
        ALL_VOTES,
        /** The votes of the choice with most. */
        WINNER,
        /** The votes of that choice and of the next. */
        LEADING_TWO;

        private long of(long first, long second, long all) {
            return switch (this) {
                case ALL_VOTES -> all;
                case WINNER -> first;
                case LEADING_TWO -> Math.addExact(first, second);
            };
        }
    }

    /**
     * Up to this many percent.
     *
     * @param inclusive whether a margin of exactly so many is covered
     */
    record Percent(BigDecimal percent, Base base, boolean inclusive) implements RecountMargin {}

    /**
     * Up to this many votes.
     *
     * @param inclusive whether a margin of exactly so many is covered
     */
    record Votes(long votes, boolean inclusive) implements RecountMargin {}

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
            case Percent(BigDecimal percent, Base base, boolean inclusive) -> {
                BigDecimal widest = percent.multiply(BigDecimal.valueOf(base.of(first, second, all)));
                int against = BigDecimal.valueOf(margin).movePointRight(2).compareTo(widest);
                yield inclusive ? against <= 0 : against < 0;
            }
            case Votes(long votes, boolean inclusive) -> inclusive ? margin <= votes : margin < votes;
            case Both(RecountMargin one, RecountMargin other) ->
                one.covers(first, second, all) && other.covers(first, second, all);
            case Either(RecountMargin one, RecountMargin other) ->
                one.covers(first, second, all) || other.covers(first, second, all);
        };
    }
}
