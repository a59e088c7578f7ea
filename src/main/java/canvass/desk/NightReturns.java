package canvass.desk;

import canvass.call.RestOfUnits;
import canvass.call.Returns;
import canvass.call.Stress;
import canvass.count.Outstanding;
import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.UnitsReporting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The count at a moment as the projection takes it: each unit's votes for the two, and how far along it is. */
final class NightReturns {
    /** Until its source says that nearly all is in, some ballots of every unit are taken to be out. */
    private static final double MOST = 0.985;

    /** Its source says that 99 % or more are in, and all its reporting units are. */
    private static final double NEARLY_COMPLETE = 0.993;

    /** The same, and nothing has come for days. */
    private static final double COMPLETE = 0.9995;

    /** Votes against the earlier election where no source has told yet what it expects. */
    private static final double USUAL_GROWTH = 1.1;

    /** All reporting units are said to be in; early ballots may be counted elsewhere and still be missing. */
    private static final double PLAUSIBLY_ALL_IN = 0.85;

    /** See {@link RestOfUnits}. */
    private static final double HARDLY_DIFFERENT = 0.2;

    private static final double MOSTLY = 0.9;

    /** Half of the whole percent that sources round to. */
    private static final double ROUNDING = 0.005;

    private final NightFrame night;
    private final long[][] votes;
    private final boolean[] reported;
    private final double[] expected;
    private final double[] lean;
    private final double[] doubt;
    /** By contest: the share of its expected vote that is counted, by its source; NaN where none says. */
    final double[] stated;

    NightReturns(NightFrame night, List<Optional<Tabulation>> tabulations, List<RecentBatches> recents) {
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
            tabulations.get(c).ifPresent(tabulation -> take(contest, tabulation, recents.get(contest)));
        }
    }

    Returns returns() {
        return Returns.of(names(), votes, reported, expected).withRest(new RestOfUnits(lean, doubt));
    }

    /** The share of a contest's final vote, about, that is out of units of which a part is counted. */
    double begun(int contest) {
        double out = 0;
        double all = 0;
        for (int place = 0; place < reported.length; place++) {
            if (night.contestOf[place] == contest) {
                double counted = votes[0][place] + (double) votes[1][place];
                double whole = reported[place] ? counted / expected[place] : Math.max(0, night.earlierVotes[place]);
                all += whole;
                out += reported[place] ? whole - counted : 0;
            }
        }
        return all == 0 ? 0 : out / all;
    }

    /**
     * The same in a worse world for whoever is ahead: what is out of begun units is one standard deviation more for the other, and
     * more is out than is expected.
     *
     * @param ahead by contest: 1 when the first choice is ahead by the projection, else -1
     * @param settled by contest: whether days have shown how much is out
     */
    Returns stressed(int[] ahead, boolean[] settled) {
        double[] worse = new double[lean.length];
        double[] less = new double[lean.length];
        for (int place = 0; place < lean.length; place++) {
            int contest = night.contestOf[place];
            worse[place] = lean[place] - ahead[contest] * Stress.REST * doubt[place];
            less[place] = settled[contest] ? expected[place] : expected[place] / (1 + Stress.MORE_VOTES);
        }
        return Returns.of(names(), votes, reported, less).withRest(new RestOfUnits(worse, doubt));
    }

    /** The same in a world in which what is out of each begun unit is like what is counted of it. */
    Returns alike() {
        double[] little = new double[lean.length];
        Arrays.fill(little, HARDLY_DIFFERENT);
        return Returns.of(names(), votes, reported, expected)
                .withRest(new RestOfUnits(new double[lean.length], little));
    }

    private List<String> names() {
        return night.two.stream().map(choice -> choice.id().text()).toList();
    }

    private void take(int contest, Tabulation tabulation, RecentBatches recent) {
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
                votes[k][place] = unit.votes().at(night.place(tabulation.contest(), k));
                counted += votes[k][place];
            }
            reported[place] = counted > 0;
            expected[place] = done(place, counted, growth, unit.units(), done, recent.quiet());
            lean[place] = recent.lean(unit.unit()).orElse(order.lean(night.earlyLead, done));
            doubt[place] = recent.doubt(unit.unit()).orElse(order.doubt());
        }
        if (done >= MOSTLY) {
            fit(contest, done);
        }
    }

    /** Once most is counted, what is out of the units is no more in sum than the source says is out of the whole. */
    private void fit(int contest, double done) {
        double counted = 0;
        double out = 0;
        for (int place = 0; place < reported.length; place++) {
            if (night.contestOf[place] == contest && reported[place]) {
                double votesHere = votes[0][place] + (double) votes[1][place];
                counted += votesHere;
                out += votesHere / expected[place] - votesHere;
            }
        }
        double stated = counted * (1 - Math.min(done + ROUNDING, 1)) / done + counted * ROUNDING;
        if (out <= stated) {
            return;
        }
        for (int place = 0; place < reported.length; place++) {
            if (night.contestOf[place] == contest && reported[place]) {
                double outHere = 1 / expected[place] - 1;
                expected[place] = 1 / (1 + outHere * stated / out);
            }
        }
    }

    /** How many votes the contest's source expects, against the earlier election; its percentage is rough while it is small. */
    private double growth(int contest, Tabulation tabulation) {
        double before = 0;
        for (int place = 0; place < night.contestOf.length; place++) {
            if (night.contestOf[place] == contest) {
                before += Math.max(0, night.earlierVotes[place]);
            }
        }
        Optional<Outstanding> outstanding = tabulation.count().outstanding();
        if (outstanding.isEmpty() || outstanding.get().expectedBasisPoints() == 0) {
            return USUAL_GROWTH;
        }
        double done = Math.min(1, outstanding.get().expectedBasisPoints() / 10_000.0);
        stated[contest] = done;
        long counted = 0;
        for (int k = 0; k < 2; k++) {
            counted += tabulation.count().votes().at(night.place(tabulation.contest(), k));
        }
        double out = outstanding.get().ballots().orElse(0);
        double whole = done < 1 ? Math.max((double) counted, out / (1 - done)) : (double) counted;
        if (before == 0 || counted == 0) {
            return USUAL_GROWTH;
        }
        double trusted = Math.min(1, 2 * done);
        return USUAL_GROWTH + trusted * (Math.clamp(whole / before, 0.6, 1.8) - USUAL_GROWTH);
    }

    /** Where neither an earlier election nor a source tells how much is out: as far as its reporting units are, or half. */
    private static double byReportingUnits(Optional<UnitsReporting> units) {
        return units.filter(u -> u.reporting() > 0 && u.total() > 0)
                .map(u -> (double) u.reporting() / u.total())
                .orElse(0.5);
    }

    /** The share of a unit's expected vote that is counted. */
    private double done(
            int place, long counted, double growth, Optional<UnitsReporting> units, double contestDone, boolean quiet) {
        if (counted == 0) {
            return Double.NaN;
        }
        boolean allIn =
                units.map(u -> u.reporting() == u.total() && u.total() > 0).orElse(false);
        double before = night.earlierVotes[place];
        double byVotes =
                before > 0 ? counted / (before * growth) : contestDone > 0 ? contestDone : byReportingUnits(units);
        double most = contestDone < 0.99 ? MOST : quiet ? COMPLETE : NEARLY_COMPLETE;
        double least = allIn && byVotes > PLAUSIBLY_ALL_IN ? Math.max(byVotes, 0.95) : byVotes;
        if (contestDone >= 0.99) {
            least = Math.max(least, allIn || quiet ? most : 0.98);
        }
        return Math.clamp(least, 0.01, most);
    }
}
