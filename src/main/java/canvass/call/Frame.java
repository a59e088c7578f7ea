package canvass.call;

import java.util.List;

/**
 * What is known of every unit before the first vote: to which group its votes are summed, how it voted before, what kind of
 * place it is. Columns of numbers, one entry a unit in the units' order, so that 170,000 precincts are a few megabytes.
 * Immutable. The projection may read the columns directly and never writes to them.
 */
public final class Frame {
    /** Votes that nobody knows. */
    public static final long ABSENT = -1;

    final String[] units;
    final Category group;
    final List<String> choices;
    final long[][] baseline;
    final List<String> covariates;
    final double[][] covariate;
    final Category[] classes;

    Frame(FrameBuilder builder) {
        this.units = builder.units;
        this.group = builder.group;
        this.choices = List.copyOf(builder.choices);
        this.baseline = builder.baseline.toArray(long[][]::new);
        this.covariates = List.copyOf(builder.covariates);
        this.covariate = builder.covariate.toArray(double[][]::new);
        this.classes = builder.classes.toArray(Category[]::new);
    }

    /**
     * Begins a frame in which all units are in one group and nothing else is known.
     *
     * @param units their names, each once
     */
    public static FrameBuilder of(List<String> units) {
        return new FrameBuilder(units.toArray(String[]::new));
    }

    /** How many units there are. */
    public int size() {
        return units.length;
    }

    /** The name of a unit. */
    public String unit(int unit) {
        return units[unit];
    }

    /** The names of all units, in their order. */
    public List<String> units() {
        return List.of(units);
    }

    /** What votes are summed to, a state say; every unit is in one. */
    public List<String> groups() {
        return group.levels();
    }

    /** The index in {@link #groups} of a unit's group. */
    public int groupOf(int unit) {
        return group.of(unit);
    }

    /** The choices of the earlier election. */
    public List<String> choices() {
        return choices;
    }

    /** The votes for one of {@link #choices} at the earlier election, or {@link #ABSENT}. */
    public long baseline(int choice, int unit) {
        return baseline[choice][unit];
    }

    /** The names of the covariates. */
    public List<String> covariates() {
        return covariates;
    }

    /** A covariate's value, NaN where it is missing; never infinite. */
    public double covariate(int covariate, int unit) {
        return this.covariate[covariate][unit];
    }

    /** Kinds of places beside the group: county, region; in the order in which they were given. */
    public List<Category> classes() {
        return List.of(classes);
    }
}
