package canvass.pack;

/**
 * What an importer takes of an earlier presidential election in one place.
 *
 * @param ballots all votes for President
 */
record EarlierVotes(long democratic, long republican, long ballots) {
    static final EarlierVotes NONE = new EarlierVotes(0, 0, 0);

    EarlierVotes plus(EarlierVotes other) {
        return new EarlierVotes(
                Math.addExact(democratic, other.democratic),
                Math.addExact(republican, other.republican),
                Math.addExact(ballots, other.ballots));
    }

    EarlierVotes withBallots(long all) {
        return new EarlierVotes(democratic, republican, all);
    }

    boolean hasSameParties(EarlierVotes other) {
        return democratic == other.democratic && republican == other.republican;
    }
}
