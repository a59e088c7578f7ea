package canvass.count;

import canvass.model.ChoiceId;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The first so many reports of a series: what of it is in view at a moment. */
final class SeriesView {
    private final UnitSeries series;
    private final Columns columns;
    private final int size;

    /** The last report that is not set aside, or -1. */
    private final int current;

    SeriesView(UnitSeries series, int size) {
        this.series = series;
        this.columns = series.columns;
        this.size = size;
        int last = size - 1;
        while (last >= 0 && series.isSetAside(last)) {
            last--;
        }
        this.current = last;
    }

    int size() {
        return size;
    }

    /** Whether there is anything to add. */
    boolean hasCount() {
        return current >= 0;
    }

    /** Whether a report that names choices is there to be added. */
    boolean hasVotes() {
        for (int i = current; i >= 0; i--) {
            if (!series.isSetAside(i) && namesAChoice(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesAChoice(int index) {
        for (int c = 0; c < series.choices.size(); c++) {
            if (columns.votes(index, c) != Columns.NOT_SAID) {
                return true;
            }
        }
        return false;
    }

    /** Votes by choice that are added; minus one for a choice that no report named. */
    long[] counted() {
        return latest(current, false);
    }

    /** Votes by choice as the sources state them, suspect figures included; tests before the polls closed are not. */
    long[] stated() {
        return latest(size - 1, true);
    }

    private long[] latest(int from, boolean suspectsToo) {
        int choices = series.choices.size();
        long[] found = new long[choices];
        Arrays.fill(found, Columns.NOT_SAID);
        int missing = choices;
        for (int i = from; i >= 0 && missing > 0; i--) {
            if (series.isSetAside(i) && !(suspectsToo && !series.hasDoubt(i, Doubt.BEFORE_POLLS_CLOSE))) {
                continue;
            }
            for (int c = 0; c < choices; c++) {
                if (found[c] == Columns.NOT_SAID && columns.votes(i, c) != Columns.NOT_SAID) {
                    found[c] = columns.votes(i, c);
                    missing--;
                }
            }
            if (!mayNameMore(i, found)) {
                break;
            }
        }
        return found;
    }

    /** Nearly always each report names the same choices; then the ones before need not be looked at. */
    private boolean mayNameMore(int index, long[] found) {
        if (index == 0) {
            return false;
        }
        for (int c = 0; c < found.length; c++) {
            if (found[c] == Columns.NOT_SAID && series.everNamed(c)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the fact that holds. Only where {@link #hasCount()}. */
    long fact() {
        return columns.fact[current];
    }

    String source() {
        return series.source(current);
    }

    Instant effectiveAt() {
        return Columns.instant(columns.effective[current]);
    }

    /** When the newest report came, whether it is added or not. Only where {@link #size()} is above zero. */
    Instant newestAt() {
        return Columns.instant(columns.effective[size - 1]);
    }

    Optional<UnitsReporting> units() {
        for (int i = current; i >= 0; i--) {
            if (!series.isSetAside(i) && columns.units[i] >= 0) {
                return columns.units(i);
            }
        }
        return Optional.empty();
    }

    OptionalLong ballots() {
        for (int i = current; i >= 0; i--) {
            if (!series.isSetAside(i) && columns.ballots[i] != Columns.NOT_SAID) {
                return OptionalLong.of(columns.ballots[i]);
            }
        }
        return OptionalLong.empty();
    }

    OptionalInt expectedBasisPoints() {
        for (int i = current; i >= 0; i--) {
            if (!series.isSetAside(i) && columns.expected[i] >= 0) {
                return OptionalInt.of(columns.expected[i]);
            }
        }
        return OptionalInt.empty();
    }

    void addCorrectionsTo(List<Correction> corrections) {
        for (int index : series.corrections()) {
            if (index >= size) {
                return;
            }
            corrections.add(correction(index));
        }
    }

    private Correction correction(int index) {
        int before = series.correctedBy(index);
        var changes = new ArrayList<Correction.Change>(2);
        long totalBefore = 0;
        long totalAfter = 0;
        for (int c = 0; c < series.choices.size(); c++) {
            long was = columns.votes(before, c);
            long is = columns.votes(index, c);
            if (was == Columns.NOT_SAID || is == Columns.NOT_SAID) {
                continue;
            }
            totalBefore += was;
            totalAfter += is;
            if (is < was) {
                ChoiceId choice = series.choices.get(c);
                changes.add(new Correction.Change(choice, was, is));
            }
        }
        return new Correction(
                series.unit.id(),
                series.type,
                columns.fact[index],
                columns.fact[before],
                Columns.instant(columns.effective[index]),
                changes,
                totalBefore,
                totalAfter);
    }

    void addSetAsideTo(List<SetAside> list) {
        for (int index : series.setAside()) {
            if (index >= size) {
                return;
            }
            if (!isSaidAgain(index)) {
                list.add(setAside(index));
            }
        }
    }

    private SetAside setAside(int index) {
        return new SetAside(columns.fact[index], series.report(index), series.doubts(index), supersededAt(index));
    }

    /** Whether another document of the same source says the same of the same moment: one strange figure is shown once. */
    private boolean isSaidAgain(int index) {
        int next = index + 1;
        return next < size
                && columns.source[next] == columns.source[index]
                && columns.effective[next] == columns.effective[index]
                && columns.sameVotes(index, next);
    }

    private Optional<Instant> supersededAt(int index) {
        for (int i = index + 1; i < size; i++) {
            if (columns.source[i] == columns.source[index]) {
                return Optional.of(Columns.instant(columns.effective[i]));
            }
        }
        return Optional.empty();
    }
}
