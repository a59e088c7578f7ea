package canvass.model;

/**
 * The electors that one contest appoints.
 *
 * @param contest the state's or district's contest
 * @param electors how many go to its winner
 * @param addsToPopularVote false for a district whose votes its state's contest already has
 */
public record Allocation(ContestId contest, int electors, boolean addsToPopularVote) {
    public Allocation {
        if (electors <= 0) {
            throw new IllegalArgumentException(contest + ": electors must be above zero");
        }
    }
}
