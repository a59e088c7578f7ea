package canvass.desk;

import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.UnitId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has come lately in a contest against what had been counted before, unit by unit: the best hint there is at what will come
 * next.
 *
 * @param lean by how much more the late votes are for the first of two choices than the earlier votes of the same units, as a
 *     margin, drawn a quarter towards nothing; empty when too little has come
 * @param share what part of late votes is for the first of the two, as a margin; empty likewise
 * @param quiet whether hardly anything has come for days
 */
record RecentBatches(Optional<Double> lean, Optional<Double> share, boolean quiet) {
    /** See {@link canvass.call.RestOfUnits}: less than where nothing is known but the order of counting. */
    static final double DOUBT = 0.8;

    static final RecentBatches NONE = new RecentBatches(Optional.empty(), Optional.empty(), false);

    /** What comes next is like what came last, but not altogether. */
    private static final double CARRIES_OVER = 0.75;

    private static final double ENOUGH = 0.005;
    private static final double HARDLY_ANY = 0.0005;

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
        double late = 0;
        double lateFor = 0;
        double shift = 0;
        for (UnitCount unit : now.units()) {
            UnitCount then = earlier.get(unit.unit());
            if (then == null || !unit.facts().isEmpty() && unit.partsInAll() > 1) {
                continue; // a sum of other units, or new
            }
            long a = then.votes().at(first);
            long b = then.votes().at(second);
            long newA = unit.votes().at(first) - a;
            long newB = unit.votes().at(second) - b;
            if (newA < 0 || newB < 0 || newA + newB == 0 || a + b == 0) {
                continue; // a correction, or nothing to compare with
            }
            late += newA + newB;
            lateFor += newA - newB;
            shift += newA - newB - (newA + newB) * (double) (a - b) / (a + b);
        }
        long whole = now.count().votes().at(first) + now.count().votes().at(second);
        boolean quiet = days && whole > 0 && late < HARDLY_ANY * whole;
        if (whole == 0 || late < ENOUGH * whole) {
            return new RecentBatches(Optional.empty(), Optional.empty(), quiet);
        }
        return new RecentBatches(Optional.of(CARRIES_OVER * shift / late), Optional.of(lateFor / late), false);
    }
}
