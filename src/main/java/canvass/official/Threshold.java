package canvass.official;

/** How close a contest must be for a recount. Exact: shares are whole hundredths of a percent, votes are whole numbers. */
public sealed interface Threshold {
    long WHOLE = 10_000;

    /** The widest margin, in votes, that is still within; below zero when none is. */
    long widest(Closeness closeness);

    /** Whether a contest this close is within. */
    default boolean holds(Closeness closeness) {
        return closeness.margin() <= widest(closeness);
    }

    /** For people: {@code 0.5 % of the votes for the office}. */
    String text();

    /** What a share is taken of. */
    enum Measure {
        OFFICE("of all votes for the office"),
        WINNER("of the winner's votes"),
        LEADING_TWO("of the votes of the leading two");

        private final String text;

        Measure(String text) {
            this.text = text;
        }

        private long of(Closeness closeness) {
            return switch (this) {
                case OFFICE -> closeness.office();
                case WINNER -> closeness.first();
                case LEADING_TWO -> Math.addExact(closeness.first(), closeness.second());
            };
        }
    }

    /**
     * A margin up to a share.
     *
     * @param basisPoints hundredths of a percent: 50 is 0.5 %
     * @param inclusive whether a margin of exactly that share is within
     */
    record Share(int basisPoints, boolean inclusive, Measure measure) implements Threshold {
        @Override
        public long widest(Closeness closeness) {
            long scaled = Math.multiplyExact(measure.of(closeness), (long) basisPoints);
            long floor = scaled / WHOLE;
            return !inclusive && scaled % WHOLE == 0 ? floor - 1 : floor;
        }

        @Override
        public String text() {
            String percent = java.math.BigDecimal.valueOf(basisPoints, 2)
                    .stripTrailingZeros()
                    .toPlainString();
            return (inclusive ? "" : "less than ") + percent + " % " + measure.text;
        }
    }

    /** A margin up to a number of votes. */
    record VotesApart(long votes, boolean inclusive) implements Threshold {
        @Override
        public long widest(Closeness closeness) {
            return inclusive ? votes : votes - 1;
        }

        @Override
        public String text() {
            return votes == 0 ? "a tie" : (inclusive ? "" : "less than ") + votes + " votes";
        }
    }

    /** Both must hold: the lesser of the two. */
    record Both(Threshold one, Threshold other) implements Threshold {
        @Override
        public long widest(Closeness closeness) {
            return Math.min(one.widest(closeness), other.widest(closeness));
        }

        @Override
        public String text() {
            return one.text() + " and " + other.text();
        }
    }

    /** One of them is enough: the greater of the two. */
    record Either(Threshold one, Threshold other) implements Threshold {
        @Override
        public long widest(Closeness closeness) {
            return Math.max(one.widest(closeness), other.widest(closeness));
        }

        @Override
        public String text() {
            return one.text() + ", or " + other.text();
        }
    }

    /** Any margin at all. */
    record AnyMargin() implements Threshold {
        @Override
        public long widest(Closeness closeness) {
            return Long.MAX_VALUE;
        }

        @Override
        public String text() {
            return "any margin";
        }
    }
}
