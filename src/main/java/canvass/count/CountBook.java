package canvass.count;

import canvass.model.Allocation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All count reports of one election, ready to be asked how any contest stood at any moment. Reports may be added in any
 * order; the answers are the same. Not safe for use by two threads while one of them adds.
 */
public final class CountBook {
    private final Election election;
    private final Map<ContestId, ContestBook> books = new HashMap<>();

    public CountBook(Election election) {
        this.election = election;
        election.contests().forEach(contest -> books.put(contest.id(), new ContestBook(election, contest)));
    }

    public Election election() {
        return election;
    }

    /**
     * Takes a report in.
     *
     * @throws IllegalArgumentException when the election has no such contest, unit or choice
     */
    public void add(Reported reported) {
        book(reported.report().contest()).add(reported);
    }

    private ContestBook book(ContestId contest) {
        ContestBook book = books.get(contest);
        if (book == null) {
            throw new IllegalArgumentException(election.id() + " has no contest " + contest);
        }
        return book;
    }

    /**
     * Counts one contest. A contest that is decided by electors has the sum of its parts' votes; those that appoint the
     * electors are counted by {@link #tabulateParts}.
     */
    public Tabulation tabulate(Contest contest, Moment moment) {
        return switch (contest.rule()) {
            case CountingRule.Plurality() -> book(contest.id()).tabulate(View.of(moment));
            case CountingRule.Electors electors -> {
                Map<ContestId, Tabulation> parts = tabulateParts(electors, moment);
                yield new PopularVote(election, contest, electors).of(parts);
            }
        };
    }

    /** Counts every contest that appoints electors, in the rule's order. */
    public Map<ContestId, Tabulation> tabulateParts(CountingRule.Electors rule, Moment moment) {
        var parts = new LinkedHashMap<ContestId, Tabulation>();
        for (Allocation allocation : rule.allocations()) {
            Contest contest = election.find(allocation.contest()).orElseThrow();
            parts.put(contest.id(), tabulate(contest, moment));
        }
        return parts;
    }

    /** The contest counted as the sum of parts that were counted already. */
    public Tabulation sum(Contest contest, CountingRule.Electors rule, Map<ContestId, Tabulation> parts) {
        return new PopularVote(election, contest, rule).of(parts);
    }

    /** Who leads in the contests that appoint the electors, and with how many of them. */
    public static ElectorTally electors(CountingRule.Electors rule, Map<ContestId, Tabulation> parts) {
        return ElectorTally.of(rule, parts);
    }
}
