package canvass.desk;

import canvass.call.RestOfUnits;
import canvass.call.Returns;
import canvass.count.Outstanding;
import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.Choice;
import canvass.model.Contest;
import canvass.model.UnitsReporting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The count at a moment as the projection takes it: each unit's votes for the two, and how far along it is. */
final class NightReturns {
    /**
     * A unit whose reporting units are all in may still lack late ballots: of no source it could be known before how many; the
     * votes that are expected of it say whether anything is missing.
     */
    private static final double ALL_IN = 0.98;

    /** So near to the expected vote that nothing can be said to be missing. */
    private static final double COMPLETE = 0.998;

    /** Votes against the earlier election where no source has told yet what it expects. */
    private static final double USUAL_GROWTH = 1.1;

    private final NightFrame night;
    private final long[][] votes;
    private final boolean[] reported;
    private final double[] expected;
    private final double[] lean;
    private final double[] doubt;
    /** By contest: the share of its expected vote that is counted, by its source; NaN where none says. */
    final double[] stated;

    NightReturns(NightFrame night, List<Optional<Tabulation>> tabulations) {
        this.night = night;
        int units = night.places.size();
        votes = new long[2][units];
        reported = new boolean[units];
        expected = new double[units];
        lean = new double[units];
        doubt = new double[units];
        stated = new double[night.contests.size()];
        Arrays.fill(stated, Double.NaN);
        for (int c = 0; c < night.contests.size(); c++) {
            int contest = c;
            tabulations.get(c).ifPresent(tabulation -> take(contest, tabulation));
        }
    }

    Returns returns() {
        List<String> names = night.two.stream().map(choice -> choice.id().text()).toList();
        return Returns.of(names, votes, reported, expected).withRest(new RestOfUnits(lean, doubt));
    }

    /** The share of a contest's final vote, about, that is out of units of which a part is counted. */
    double begun(int contest) {
        double out = 0;
        double all = 0;
        for (int place = 0; place < reported.length; place++) {
            if (night.contestOf[place] != contest) {
                continue;
            }
            double counted = votes[0][place] + (double) votes[1][place];
            double whole = reported[place] ? counted / expected[place] : Math.max(0, night.earlierVotes[place]);
            all += whole;
            out += reported[place] ? whole - counted : 0;
        }
        return all == 0 ? 0 : out / all;
    }

    private void take(int contest, Tabulation tabulation) {
        double growth = growth(contest, tabulation);
        double done = Double.isNaN(stated[contest]) ? 0 : stated[contest];
        CountOrder order = night.orders.get(contest);
        for (UnitCount unit : tabulation.units()) {
            Integer place = night.places.get(unit.unit());
            if (place == null || night.contestOf[place] != contest) {
                continue;
            }
            long counted = 0;
            for (int k = 0; k < 2; k++) {
                votes[k][place] = unit.votes().at(choice(tabulation.contest(), k));
                counted += votes[k][place];
            }
            reported[place] = counted > 0;
            expected[place] = done(place, counted, growth, unit.units(), done);
            lean[place] = order.lean(night.earlyLead, Math.max(done, 0));
            doubt[place] = order.doubt();
        }
    }

    private int choice(Contest contest, int k) {
        Choice wanted = night.two.get(k);
        for (int c = 0; c < contest.choices().size(); c++) {
            if (contest.choices().get(c).id().equals(wanted.id())) {
                return c;
            }
        }
        throw new IllegalStateException(contest.id() + " has no choice " + wanted.id());
    }

    /** How many votes the contest's source expects, against the earlier election. */
    private double growth(int contest, Tabulation tabulation) {
        double before = 0;
        for (int place = 0; place < night.contestOf.length; place++) {
            if (night.contestOf[place] == contest) {
                before += Math.max(0, night.earlierVotes[place]);
            }
        }
        Optional<Outstanding> outstanding = tabulation.count().outstanding();
        long counted = 0;
        for (int k = 0; k < 2; k++) {
            counted += tabulation.count().votes().at(choice(tabulation.contest(), k));
        }
        if (outstanding.isEmpty() || outstanding.get().expectedBasisPoints() == 0) {
            return USUAL_GROWTH;
        }
        stated[contest] = Math.min(1, outstanding.get().expectedBasisPoints() / 10_000.0);
        if (before == 0 || counted == 0) {
            return USUAL_GROWTH;
        }
        return Math.clamp(counted / stated[contest] / before, 0.5, 2);
    }

    /** The share of a unit's expected vote that is counted. */
    private double done(int place, long counted, double growth, Optional<UnitsReporting> units, double contestDone) {
        if (counted == 0) {
            return Double.NaN;
        }
        boolean allIn = units.map(u -> u.reporting() == u.total() && u.total() > 0).orElse(false);
        double before = night.earlierVotes[place];
        double byVotes = before > 0 ? counted / (before * growth) : contestDone > 0 ? contestDone : 0.5;
        double most = contestDone >= 0.985 && allIn ? COMPLETE : ALL_IN;
        return Math.clamp(allIn ? Math.max(byVotes, ALL_IN - 0.05) : byVotes, 0.01, most);
    }
}
