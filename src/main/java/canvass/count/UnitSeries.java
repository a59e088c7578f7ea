package canvass.count;

import canvass.model.ChoiceId;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All reports of one unit, contest and count type, ordered by when they were so and then by when they came in. Of any two
 * reports the later one in this order holds.
 */
final class UnitSeries {
    private static final byte NONE = 0;

    final ContestId contest;
    final Unit unit;
    final CountType type;
    final List<ChoiceId> choices;
    final Columns columns;
    private final Optional<Instant> firstClosing;
    private final List<String> sources = new ArrayList<>(2);

    /** One bit a {@link Doubt}, for each report. */
    private byte[] doubts = new byte[4];

    /** For each report the index of the one it takes votes away from, or -1. */
    private int[] corrected = new int[4];

    private final List<Integer> corrections = new ArrayList<>(0);
    private final List<Integer> setAside = new ArrayList<>(0);

    private final boolean[] everNamed;

    /** When the series' reports were published, and whether those later in its order were published no earlier. */
    private Limit published = Limit.NONE;

    /** The same of when they were recorded. */
    private Limit recorded = Limit.NONE;

    /**
     * What a series knows of a column of times: where the times rise, or none is beyond the limit asked for, what is in view is
     * a prefix.
     */
    private record Limit(boolean rises, long last, long latest) {
        static final Limit NONE = new Limit(true, Long.MIN_VALUE, Long.MIN_VALUE);

        Limit with(long time) {
            return new Limit(rises && last <= time, time, Math.max(latest, time));
        }

        boolean leavesPrefix(long limit) {
            return rises || latest <= limit;
        }
    }

    UnitSeries(ContestId contest, Unit unit, CountType type, List<ChoiceId> choices, Optional<Instant> firstClosing) {
        this.contest = contest;
        this.unit = unit;
        this.type = type;
        this.choices = choices;
        this.firstClosing = firstClosing;
        this.columns = new Columns(choices.size());
        this.everNamed = new boolean[choices.size()];
    }

    void add(Reported reported) {
        int source = sources.indexOf(reported.source());
        if (source < 0) {
            source = sources.size();
            sources.add(reported.source());
        }
        long effective = View.micros(reported.report().effectiveAt());
        int index = columns.size;
        while (index > 0 && isAfter(index - 1, effective, reported.fact())) {
            index--;
        }
        columns.insert(index, reported, source, choices);
        for (int c = 0; c < everNamed.length; c++) {
            everNamed[c] |= columns.votes(index, c) != Columns.NOT_SAID;
        }
        if (index < columns.size - 1) {
            assessAll();
        } else {
            assess(index);
        }
    }

    private boolean isAfter(int index, long effective, long fact) {
        return columns.effective[index] > effective
                || (columns.effective[index] == effective && columns.fact[index] > fact);
    }

    private void assessAll() {
        published = Limit.NONE;
        recorded = Limit.NONE;
        corrections.clear();
        setAside.clear();
        for (int i = 0; i < columns.size; i++) {
            assess(i);
        }
    }

    private void assess(int index) {
        if (doubts.length < columns.fact.length) {
            doubts = Arrays.copyOf(doubts, columns.fact.length);
            corrected = Arrays.copyOf(corrected, columns.fact.length);
        }
        published = published.with(columns.published[index]);
        recorded = recorded.with(columns.recorded[index]);
        int before = previousOfSource(index);
        Set<Doubt> found = Doubts.about(
                report(index), unit, firstClosing, before < 0 ? Optional.empty() : Optional.of(report(before)));
        doubts[index] = bits(found);
        corrected[index] = before >= 0 && takesAway(before, index) ? before : -1;
        if (isSetAside(index)) {
            setAside.add(index);
        }
        if (corrected[index] >= 0) {
            corrections.add(index);
        }
    }

    /** The same source's report before, tests before the polls closed left out: they were never a count. */
    private int previousOfSource(int index) {
        int before = index - 1;
        while (before >= 0
                && (columns.source[before] != columns.source[index] || hasDoubt(before, Doubt.BEFORE_POLLS_CLOSE))) {
            before--;
        }
        return before;
    }

    private boolean takesAway(int before, int after) {
        for (int c = 0; c < choices.size(); c++) {
            if (columns.votes(after, c) != Columns.NOT_SAID && columns.votes(after, c) < columns.votes(before, c)) {
                return true;
            }
        }
        return false;
    }

    private static byte bits(Set<Doubt> found) {
        byte bits = NONE;
        for (Doubt doubt : found) {
            bits |= (byte) doubt.bit();
        }
        return bits;
    }

    boolean hasDoubt(int index, Doubt doubt) {
        return (doubts[index] & doubt.bit()) != 0;
    }

    boolean isSetAside(int index) {
        if (doubts[index] == NONE) {
            return false;
        }
        return doubts(index).stream().anyMatch(Doubt::setsAside);
    }

    Set<Doubt> doubts(int index) {
        var set = EnumSet.noneOf(Doubt.class);
        for (Doubt doubt : Doubt.values()) {
            if (hasDoubt(index, doubt)) {
                set.add(doubt);
            }
        }
        return set;
    }

    CountReport report(int index) {
        return columns.report(index, contest, unit.id(), type, choices);
    }

    boolean everNamed(int choice) {
        return everNamed[choice];
    }

    String source(int index) {
        return sources.get(columns.source[index]);
    }

    int correctedBy(int index) {
        return corrected[index];
    }

    List<Integer> corrections() {
        return corrections;
    }

    List<Integer> setAside() {
        return setAside;
    }

    /** What of this series is in view. */
    SeriesView at(View view) {
        if (published.leavesPrefix(view.knownAt()) && recorded.leavesPrefix(view.recordedBy())) {
            int upTo = upTo(columns.effective, view.asOf());
            if (published.latest() > view.knownAt()) {
                upTo = Math.min(upTo, upTo(columns.published, view.knownAt()));
            }
            if (recorded.latest() > view.recordedBy()) {
                upTo = Math.min(upTo, upTo(columns.recorded, view.recordedBy()));
            }
            return new SeriesView(this, upTo);
        }
        return rebuilt(view);
    }

    /** The slow way, right for any order: the series as it would be had only the reports in view ever come. */
    SeriesView rebuilt(View view) {
        var seen = new UnitSeries(contest, unit, type, choices, firstClosing);
        for (int i = 0; i < columns.size; i++) {
            if (columns.effective[i] <= view.asOf()
                    && columns.published[i] <= view.knownAt()
                    && columns.recorded[i] <= view.recordedBy()) {
                seen.add(new Reported(columns.fact[i], Columns.instant(columns.recorded[i]), source(i), report(i)));
            }
        }
        return new SeriesView(seen, seen.columns.size);
    }

    /** How many of the ordered values are at most the limit. */
    private int upTo(long[] values, long limit) {
        int low = 0;
        int high = columns.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
