package canvass.backtest;

/**
 * What is scored together.
 *
 * @param election its name
 * @param share of its vote that each group had counted
 */
public record Cell(Of of, String election, Order order, double share) {
    /** Whose projections they are. */
    public enum Of {
        /** Groups in which something is counted and something is out. */
        STATES("states"),
        /** The whole election. */
        NATION("nation"),
        /** Groups in which nothing is counted while others count. */
        UNSEEN("unseen");

        private final String code;

        Of(String code) {
            this.code = code;
        }

        /** Its name for programs. */
        public String code() {
            return code;
        }
    }
}
