package canvass.project;

import canvass.call.Frame;
import canvass.call.Projection;
import canvass.call.ProjectionSettings;
import canvass.call.Projector;
import canvass.call.Returns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Projects returns files over one baseline, or each over what it says of itself. */
public final class Projections {
    private static final int NAMED = 5;

    private final Optional<Baseline> baseline;
    private final Optional<Frame> frame;
    private final Optional<Projector> shared;
    private final Optional<Map<String, Integer>> numbers;

    /** A returns file and how its units fit those of the baseline. */
    private record Fit(Frame frame, Optional<Projector> ready, Returns returns, int unknown, List<String> notes) {}

    private Projections(Optional<Baseline> baseline) {
        this.baseline = baseline;
        this.frame = baseline.map(b -> b.frame(List.of(), List.of()));
        this.shared = frame.map(Projector::new);
        this.numbers = baseline.map(Baseline::numbers);
    }

    /**
     * Over a baseline file, or over none.
     *
     * @throws IOException when it cannot be read
     * @throws RefusedFile when something in it cannot be used
     */
    public static Projections over(Optional<Path> baseline) throws IOException, RefusedFile {
        return new Projections(baseline.isEmpty() ? Optional.empty() : Optional.of(BaselineFile.read(baseline.get())));
    }

    /**
     * Projects one file.
     *
     * @param nanos a clock that only measures how long the projection takes
     * @throws IOException when it cannot be read
     * @throws RefusedFile when something in it cannot be used
     */
    public FileProjection project(Path file, ProjectionSettings settings, LongSupplier nanos)
            throws IOException, RefusedFile {
        ReturnsLines lines = ReturnsFile.read(file);
        Fit fit = baseline.isPresent() ? fit(lines, baseline.get()) : alone(lines);
        long start = nanos.getAsLong();
        Projector projector = fit.ready.orElseGet(() -> new Projector(fit.frame));
        Projection projection = projector.project(fit.returns, settings);
        double elapsed = (nanos.getAsLong() - start) / 1e6;
        return new FileProjection(
                file.toString(), settings, projection, elapsed, UnitCounts.of(fit.returns, fit.unknown), fit.notes);
    }

    private static Fit alone(ReturnsLines lines) throws RefusedFile {
        Frame frame = lines.asBaseline().frame(List.of(), List.of());
        int[] places = new int[frame.size()];
        Arrays.setAll(places, unit -> unit);
        return new Fit(frame, Optional.empty(), lines.arranged(places, places.length), 0, lines.notes());
    }

    private Fit fit(ReturnsLines lines, Baseline known) throws RefusedFile {
        Map<String, Integer> placeOf = numbers.orElseThrow();
        int[] places = new int[lines.units().size()];
        var more = new ArrayList<String>();
        var moreGroups = new ArrayList<String>();
        for (int unit = 0; unit < places.length; unit++) {
            String name = lines.units().get(unit);
            Integer place = placeOf.get(name);
            if (place == null) {
                more.add(name);
                moreGroups.add(lines.groups().isPresent() ? lines.groups().get()[unit] : "");
            }
            places[unit] = place == null ? known.units().size() + more.size() - 1 : place;
        }
        int size = known.units().size() + more.size();
        Returns returns = lines.arranged(places, size);
        List<String> notes = new ArrayList<>(known.notes());
        notes.addAll(lines.notes());
        noteUnknown(more, moreGroups, known, notes);
        noteUnnamed(known.units().size() - (places.length - more.size()), notes);
        return more.isEmpty()
                ? new Fit(frame.orElseThrow(), shared, returns, 0, notes)
                : new Fit(known.frame(more, moreGroups), Optional.empty(), returns, more.size(), notes);
    }

    private static void noteUnknown(List<String> more, List<String> groups, Baseline known, List<String> notes) {
        if (more.isEmpty()) {
            return;
        }
        boolean ungrouped = known.groups().isPresent() && groups.contains("");
        notes.add("Units that the baseline does not have: " + more.size() + " ("
                + String.join(", ", more.subList(0, Math.min(NAMED, more.size())))
                + (more.size() > NAMED ? ", ..." : "") + "). They are counted and projected without a baseline"
                + (ungrouped
                        ? "; those whose group nobody names are in the group of all others, or in \""
                                + Baseline.UNGROUPED + "\" where there are several groups."
                        : "."));
    }

    private static void noteUnnamed(int count, List<String> notes) {
        if (count > 0) {
            notes.add("Units of the baseline that the returns do not name: " + count
                    + ". Nothing of them is counted yet.");
        }
    }
}
