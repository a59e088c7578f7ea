package canvass.desk;

import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.UnitId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has come lately in a contest against what had been counted before, unit by unit: the best hint there is at what will come
 * next. What comes next is like what came last, but not altogether; a unit in which little came lately follows its contest.
 */
final class RecentBatches {
    static final RecentBatches NONE = new RecentBatches(Map.of(), 0, 0, 0, false);

    /** See {@link canvass.call.RestOfUnits}: less than where nothing is known but the order of counting. */
    private static final double DOUBT = 0.8;

    private static final double CARRIES_OVER = 0.75;

    /** Of a contest's votes: below that nothing came. */
    private static final double ENOUGH = 0.005;

    private static final double HARDLY_ANY = 0.0005;

    /** So many votes of the contest's mix are added to a unit's own. */
    private static final double STEADYING_VOTES = 1_000;

    private final Map<UnitId, double[]> byUnit;
    private final double late;
    private final double lateFor;
    private final double shift;
    private final boolean quiet;

    private RecentBatches(Map<UnitId, double[]> byUnit, double late, double lateFor, double shift, boolean quiet) {
        this.byUnit = byUnit;
        this.late = late;
        this.lateFor = lateFor;
        this.shift = shift;
        this.quiet = quiet;
    }

    /**
     * @param now the count at the moment
     * @param before the same some hours or days earlier, by what is known at the moment
     * @param first place of the first of the two choices in the contest
     * @param second place of the other
     * @param days whether {@code before} is days earlier
     */
    static RecentBatches between(Tabulation now, Tabulation before, int first, int second, boolean days) {
        Map<UnitId, UnitCount> earlier = new HashMap<>();
        before.units().forEach(unit -> earlier.put(unit.unit(), unit));
        Map<UnitId, double[]> byUnit = new HashMap<>();
        double late = 0;
        double lateFor = 0;
        double shift = 0;
        for (UnitCount unit : now.units()) {
            UnitCount then = earlier.get(unit.unit());
            if (then == null || unit.partsInAll() > 1) {
                continue; // new, or a sum of other units
            }
            long a = then.votes().at(first);
            long b = then.votes().at(second);
            long newA = unit.votes().at(first) - a;
            long newB = unit.votes().at(second) - b;
            if (newA < 0 || newB < 0 || newA + newB == 0 || a + b == 0) {
                continue; // a correction, or nothing to compare with
            }
            double more = newA - newB - (newA + newB) * (double) (a - b) / (a + b);
            byUnit.put(unit.unit(), new double[] {newA + newB, more});
            late += newA + newB;
            lateFor += newA - newB;
            shift += more;
        }
        double whole =
                now.count().votes().at(first) + (double) now.count().votes().at(second);
        boolean quiet = days && whole > 0 && late < HARDLY_ANY * whole;
        return whole == 0 || late < ENOUGH * whole
                ? new RecentBatches(Map.of(), 0, 0, 0, quiet)
                : new RecentBatches(byUnit, late, lateFor, shift, false);
    }

    /** By how much more what comes next is for the first choice than what is counted of the unit, as a margin. */
    Optional<Double> lean(UnitId unit) {
        if (late == 0) {
            return Optional.empty();
        }
        double[] own = byUnit.getOrDefault(unit, new double[2]);
        double mean = (own[1] + STEADYING_VOTES * shift / late) / (own[0] + STEADYING_VOTES);
        return Optional.of(CARRIES_OVER * mean);
    }

    /** How unsure that is; empty where nothing came lately. */
    Optional<Double> doubt(UnitId unit) {
        return late == 0 ? Optional.empty() : Optional.of(DOUBT);
    }

    /** What part of late votes is for the first of the two, as a margin; empty when too little came. */
    Optional<Double> share() {
        return late == 0 ? Optional.empty() : Optional.of(lateFor / late);
    }

    /** Whether hardly anything has come for days. */
    boolean quiet() {
        return quiet;
    }
}
